import { languages, type Language } from '@/core/model'
import { brief } from './brief'
import { build } from './build'
import { check } from './check'
import { diff } from './diff'
import { importTable } from './import'
import { newIndicator } from './newIndicator'
import { print, type Command, type CommandInput } from './output'
import { serve } from './serve'
import { update } from './update'
import { usage } from './usage'
import { verdicts } from './verdicts'
import { parseCommandLine } from './parseCommandLine'

const commands: Readonly<Record<string, Command>> = {
  brief,
  build,
  check,
  verdicts,
  diff,
  new: newIndicator,
  update,
  import: importTable,
  serve,
}

/** Runs one command; the exit code: 0 fine, 1 errors found, 2 wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  const parsed = parseCommandLine(args)
  const language = languageOf(parsed.options['lang'])
  if (parsed.options['help'] === true && parsed.problem === null) {
    print.result(usage(language ?? 'nb'))
    return 0
  }
  const command = commands[parsed.command ?? '']
  if (parsed.problem !== null || language === null || command === undefined) {
    if (parsed.problem !== null) print.message(parsed.problem)
    print.message(usage(language ?? 'nb'))
    return 2
  }
  const input: CommandInput = { ...parsed, language, usage: () => usage(language) }
  return command(input)
}

function languageOf(option: string | boolean | undefined): Language | null {
  if (option === undefined) return 'nb'
  return languages.find((language) => language === option) ?? null
}
