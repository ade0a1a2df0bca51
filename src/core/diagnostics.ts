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

export interface ReadOptions {
  /** The language of messages. */
  readonly language: Language
}
