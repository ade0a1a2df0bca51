import { access, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '@/core/model'
import { isId } from '@/core/read/shape'
import { indicatorTemplate } from '@/core/write/indicatorTemplate'
import { today } from '@/publish/clock'
import { dataFolder } from './folderOption'
import { loadFolder } from './loadFolder'
import { print, wrongUse, type CommandInput } from './output'

const words: Readonly<Record<Language, { written: string; exists: string; id: string }>> = {
  nb: {
    written: 'Skrevet',
    exists: 'Finnes fra før, og er ikke rørt',
    id: 'Id-en må være små bokstaver, tall, bindestrek eller understrek, og ikke «all»',
  },
  nn: {
    written: 'Skrive',
    exists: 'Finst frå før, og er ikkje rørt',
    id: 'Id-en må vere små bokstavar, tal, bindestrek eller understrek, og ikkje «all»',
  },
  en: {
    written: 'Written',
    exists: 'Already there, and left alone',
    id: 'The id must be lower-case letters, digits, hyphen or underscore, and not “all”',
  },
}

/** `new indicator <id>`: a template pair that `check` accepts; never overwrites a file. */
export async function newIndicator(input: CommandInput): Promise<number> {
  const { positionals, language, options } = input
  const [what, id, ...rest] = positionals
  if (what !== 'indicator' || id === undefined || rest.length > 0) return wrongUse(input)
  if (!isId(id)) {
    print.message(`${words[language].id}: ${id}`)
    return 2
  }
  const folder = dataFolder(options)
  const result = await loadFolder(folder, language)
  if (result === null) return 2
  const area = result.monitor?.settings.areas[0]?.id ?? ''
  const template = indicatorTemplate({ area, lastYear: Number(today().slice(0, 4)) - 1 })
  return write(join(folder, 'indicators'), id, { template, language })
}

async function write(
  folder: string,
  id: string,
  { template, language }: { template: { yaml: string; csv: string }; language: Language },
): Promise<number> {
  const files = [
    [join(folder, `${id}.yaml`), template.yaml],
    [join(folder, `${id}.csv`), template.csv],
  ] as const
  for (const [path] of files) {
    if (await exists(path)) {
      print.message(`${words[language].exists}: ${path}`)
      return 1
    }
  }
  await mkdir(folder, { recursive: true })
  for (const [path, text] of files) {
    await writeFile(path, text, { flag: 'wx' })
    print.result(`${words[language].written}: ${path}`)
  }
  return 0
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
