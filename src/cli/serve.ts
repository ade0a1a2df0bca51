import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import type { Language } from '@/core/model'
import { loadFolder, printErrors } from './loadFolder'
import { print, wrongUse, type CommandInput } from './output'

const words: Readonly<Record<Language, (errors: number, warnings: number) => string>> = {
  nb: (errors, warnings) => `Dataene er sjekket: ${errors} feil, ${warnings} advarsler.`,
  nn: (errors, warnings) => `Dataa er sjekka: ${errors} feil, ${warnings} åtvaringar.`,
  en: (errors, warnings) => `The data are checked: ${errors} errors, ${warnings} warnings.`,
}

/** `serve [folder]`: checks the data, serves the monitor and prints its address; runs until stopped. */
export async function serve(input: CommandInput): Promise<number> {
  const { positionals, language, options } = input
  if (positionals.length > 1) return wrongUse(input)
  const folder = positionals[0] ?? 'data'
  const result = await loadFolder(folder, language)
  if (result === null) return 2
  printErrors(result.diagnostics)
  print.message(words[language](result.summary.errors, result.summary.warnings))

  process.env['SIKTEMAL_DATA'] = folder
  const port = typeof options['port'] === 'string' ? Number(options['port']) : undefined
  const server = await createServer({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    root: fileURLToPath(new URL('../..', import.meta.url)),
    ...(port === undefined ? {} : { server: { port } }),
  })
  await server.listen()
  server.printUrls()
  return 0
}
