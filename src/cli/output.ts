import type { Language } from '@/core/model'

export interface CommandLine {
  readonly command: string | null
  readonly positionals: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  /** Why the words cannot be understood; null when they can. */
  readonly problem: string | null
}

export interface CommandInput extends CommandLine {
  readonly language: Language
  readonly usage: () => string
}

/** A command answers with its exit code. */
export type Command = (input: CommandInput) => Promise<number>

/** Messages go to stderr, results to stdout. */
export const print = {
  message: (text: string): void => void process.stderr.write(`${text}\n`),
  result: (text: string): void => void process.stdout.write(`${text}\n`),
  json: (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
}

/** Prints how to use the command; wrong use is exit code 2. */
export function wrongUse(input: CommandInput): number {
  print.message(input.usage())
  return 2
}
