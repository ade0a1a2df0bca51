import type { Language } from './model'

export const diagnosticCodes = [
  'file/missing',
  'file/empty',
  'file/too-large',
  'encoding/fallback',
  'encoding/unreadable',
  'csv/delimiter',
  'csv/quote',
  'csv/too-few-fields',
  'csv/too-many-fields',
  'header/missing',
  'header/duplicate',
  'header/unknown',
  'period/invalid',
  'period/mixed',
  'value/not-a-number',
  'value/ambiguous',
  'value/out-of-range',
  'interval/order',
  'dimension/unknown-value',
  'dimension/missing',
  'status/unknown',
  'qualifier/unknown',
  'published/invalid',
  'source/unknown',
  'observation/duplicate',
  'sum/mismatch',
  'series/gap',
  'yaml/syntax',
  'yaml/shape',
  'reference/unknown',
  'target/direction',
  'target/baseline-after-due',
  'text/untranslated',
] as const
export type DiagnosticCode = (typeof diagnosticCodes)[number]

export interface Diagnostic {
  readonly severity: 'error' | 'warning'
  readonly code: DiagnosticCode
  /** Path inside the data folder, with `/`. */
  readonly file: string
  /** The line an editor shows, from 1. */
  readonly line: number
  /** The header as written; null for the whole row or file. */
  readonly column: string | null
  /** The cell as written. */
  readonly value: string | null
  readonly message: string
  readonly hint: string | null
}

export type Severity = Diagnostic['severity']

/** What each code costs: an error leaves the row, entry or file out, a warning keeps it. */
export const severities = {
  'file/missing': 'error',
  'file/empty': 'error',
  'file/too-large': 'error',
  'encoding/fallback': 'warning',
  'encoding/unreadable': 'error',
  'csv/delimiter': 'warning',
  'csv/quote': 'error',
  'csv/too-few-fields': 'error',
  'csv/too-many-fields': 'error',
  'header/missing': 'error',
  'header/duplicate': 'error',
  'header/unknown': 'warning',
  'period/invalid': 'error',
  'period/mixed': 'error',
  'value/not-a-number': 'error',
  'value/ambiguous': 'error',
  'value/out-of-range': 'warning',
  'interval/order': 'error',
  'dimension/unknown-value': 'error',
  'dimension/missing': 'error',
  'status/unknown': 'error',
  'qualifier/unknown': 'error',
  'published/invalid': 'error',
  'source/unknown': 'error',
  'observation/duplicate': 'error',
  'sum/mismatch': 'warning',
  'series/gap': 'warning',
  'yaml/syntax': 'error',
  'yaml/shape': 'error',
  'reference/unknown': 'error',
  'target/direction': 'warning',
  'target/baseline-after-due': 'error',
  'text/untranslated': 'warning',
} as const satisfies Record<DiagnosticCode, Severity>

/** Why a file that is there could not be read: `denied`, `broken_link`, or the system's own word. */
export type UnreadReason = string

export interface ReadOptions {
  /** The language of messages. */
  readonly language: Language
  /** Files and folders that are there but could not be read, by path. */
  readonly unread?: ReadonlyMap<string, UnreadReason>
  /** Told now and then how much of the figures has been read, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void
}

/** One line for a terminal: `file:line:column severity code: message; hint`, the column left out where there is none. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, code, message, hint } = diagnostic
  const place = [file, String(line), ...(column === null ? [] : [column])].join(':')
  const text = hint === null ? message : `${message}; ${hint}`
  return oneLine(`${place} ${severity} ${code}: ${text}`)
}

/** Text from a file made safe to print: control characters, line breaks and changes of direction become blanks. */
export function oneLine(text: string): string {
  // They could otherwise steer the reader's terminal, or turn a line round.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
}
