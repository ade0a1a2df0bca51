import { oneLine, severities } from '../diagnostics'
import type { Diagnostic, DiagnosticCode } from '../diagnostics'
import { en } from '../messages/en'
import type { Expected, MessageKey, MessageTable } from '../messages/keys'
import { nb } from '../messages/nb'
import { nn } from '../messages/nn'
import type { Language } from '../model'

const tables = { nb, nn, en } as const satisfies Record<Language, MessageTable>

/** Where the problems of one file are gathered while it is read. */
export interface Report {
  readonly file: string
  readonly language: Language
  readonly diagnostics: Diagnostic[]
  /** How many of them are errors. */
  errors: number
}

export interface Problem {
  readonly key: MessageKey
  readonly line: number
  readonly column?: string | null
  readonly value?: string | null
  /** What the message needs beside value and column. */
  readonly expected?: string
  readonly other?: string
  readonly count?: number
}

/** An empty report for one file. */
export function createReport(file: string, language: Language): Report {
  return { file, language, diagnostics: [], errors: 0 }
}

/** Adds one problem to the report, its message and hint in the report's language. */
export function addProblem(report: Report, problem: Problem): void {
  const { key, line, column = null, value = null } = problem
  // The part of a key before `#` is its code: keys.ts derives the one from the other.
  const code = key.split('#')[0] as DiagnosticCode
  const severity = key === 'yaml/shape#unknown' ? 'warning' : severities[code]
  const [message, hint] = tables[report.language].messages[key]
  // A problem of a whole file is said of the file, one of a list or mapping of its key.
  const said = column ?? report.file
  const parts = { ...problem, column: said, value: value ?? said }
  if (severity === 'error') report.errors += 1
  report.diagnostics.push({
    severity,
    code,
    file: report.file,
    line,
    column,
    value,
    message: fill(message, parts),
    hint: fill(hint, parts),
  })
}

/** What a key must hold, in words. */
export function expectedText(expected: Expected, language: Language): string {
  return tables[language].expected[expected]
}

/** The first few of many names, for a message. */
export function nameList(names: Iterable<string>): string {
  const all = [...names]
  return all.length > 12 ? `${all.slice(0, 12).join(', ')} …` : all.join(', ')
}

function fill(template: string, problem: Problem): string {
  const numbered = template.replace(/\{count\|(.*?)\|(.*?)\}/g, problem.count === 1 ? '$1' : '$2')
  return numbered.replace(/\{(value|column|expected|other|count)\}/g, (_, name: string) => {
    // The pattern names only keys of Problem.
    const part = problem[name as 'value' | 'column' | 'expected' | 'other' | 'count']
    return clip(oneLine(String(part)))
  })
}

function clip(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text
}
