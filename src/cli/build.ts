import type { Language } from '@/core/model'
import { buildSite } from '@/publish/build'
import { today } from '@/publish/clock'
import { loadFolder, printErrors } from './loadFolder'
import { print, wrongUse, type CommandInput } from './output'

const words: Readonly<Record<Language, (pages: number, out: string) => string>> = {
  nb: (pages, out) => `${String(pages)} sider skrevet til ${out}.`,
  nn: (pages, out) => `${String(pages)} sider skrivne til ${out}.`,
  en: (pages, out) => `${String(pages)} pages written to ${out}.`,
}

/** `build [folder] --out dist [--base /path/]`: the website, with whatever of the folder loads. */
export async function build(input: CommandInput): Promise<number> {
  const { positionals, language, options } = input
  if (positionals.length > 1) return wrongUse(input)
  const path = positionals[0] ?? 'data'
  const result = await loadFolder(path, language)
  if (result === null) return 1
  printErrors(result.diagnostics)
  const { monitor, diagnostics, files } = result
  if (monitor === null) return 1
  const out = typeof options['out'] === 'string' ? options['out'] : 'dist'
  const base = typeof options['base'] === 'string' ? baseOf(options['base']) : '/'
  const clock = { today: today(), knownOn: null }
  const pages = await buildSite({ folder: { monitor, diagnostics, files }, path, out, base, clock })
  print.message(words[language](pages, out))
  return 0
}

function baseOf(option: string): string {
  return `/${option}/`.replace(/\/+/g, '/')
}
