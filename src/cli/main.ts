import { languages, type Language } from '@/core/model'
import { print, type Command, type CommandInput } from './output'
import { usage } from './usage'
import { parseCommandLine } from './parseCommandLine'

// Each brings along only what it needs: checking a folder needs no charts and no documents.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  brief: async () => (await import('./brief')).brief,
  build: async () => (await import('./build')).build,
  check: async () => (await import('./check')).check,
  verdicts: async () => (await import('./verdicts')).verdicts,
  diff: async () => (await import('./diff')).diff,
  new: async () => (await import('./newIndicator')).newIndicator,
  update: async () => (await import('./update')).update,
  import: async () => (await import('./import')).importTable,
  serve: async () => (await import('./serve')).serve,
}

/** Runs one command; the exit code: 0 fine, 1 errors found, 2 wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  const parsed = parseCommandLine(args)
  const language = languageOf(parsed.options['lang'])
  if (parsed.options['help'] === true && parsed.problem === null) {
    print.result(usage(language ?? 'nb'))
    return 0
  }
  const load = commands[parsed.command ?? '']
  if (parsed.problem !== null || language === null || load === undefined) {
    if (parsed.problem !== null) print.message(parsed.problem)
    print.message(usage(language ?? 'nb'))
    return 2
  }
  const input: CommandInput = { ...parsed, language, usage: () => usage(language) }
  const command = await load()
  return command(input)
}

function languageOf(option: string | boolean | undefined): Language | null {
  if (option === undefined) return 'nb'
  return languages.find((language) => language === option) ?? null
}
