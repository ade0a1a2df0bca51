import { parseArgs } from 'node:util'
import { languages } from '@/core/model'
import type { CommandLine } from './output'

const options = {
  lang: { type: 'string' },
  format: { type: 'string' },
  today: { type: 'string' },
  'as-known': { type: 'string' },
  since: { type: 'string' },
  folder: { type: 'string' },
  data: { type: 'string' },
  published: { type: 'string' },
  source: { type: 'string' },
  'dry-run': { type: 'boolean' },
  id: { type: 'string' },
  resource: { type: 'string' },
  'text-lang': { type: 'string' },
  force: { type: 'boolean' },
  out: { type: 'string' },
  base: { type: 'string' },
  port: { type: 'string' },
  draft: { type: 'string' },
  area: { type: 'string', multiple: true },
  target: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const

/** Options that take one of a few words. */
const choices = { lang: languages, format: ['text', 'json'], 'text-lang': languages } as const
const days = ['today', 'as-known', 'since'] as const

/** Splits the words after `siktemal`; a problem is text, never an exception. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [command = null, ...rest] = positionals
    const single = withLists(values)
    return { command, positionals: rest, options: single, problem: problemOf(single) }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return { command: null, positionals: [], options: {}, problem }
  }
}

/** Options that may be given several times, as one text with commas between. */
function withLists(
  values: Readonly<Record<string, string | boolean | string[] | undefined>>,
): CommandLine['options'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : value,
    ]),
  )
}

function problemOf(values: Readonly<Record<string, string | boolean | undefined>>): string | null {
  for (const [name, words] of Object.entries(choices)) {
    const value = values[name]
    if (typeof value === 'string' && !words.some((word) => word === value))
      return `--${name} ${words.join('|')}: ${value}`
  }
  const wrong = days.find((name) => typeof values[name] === 'string' && !isDay(values[name]))
  return wrong === undefined ? null : `--${wrong} YYYY-MM-DD: ${String(values[wrong])}`
}

/** A real day in the calendar, as `2026-11-21`. */
function isDay(text: string | boolean): boolean {
  const match = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day))
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day
}
