import type { DiagnosticCode } from '../diagnostics'

/** Codes that say several things have one message for each; the part after `#` never leaves core. */
export type MessageKey =
  | DiagnosticCode
  | 'file/missing#extension'
  | 'csv/delimiter#rows'
  | 'yaml/syntax#indent'
  | 'yaml/syntax#tab'
  | 'yaml/syntax#open'
  | 'yaml/syntax#colon'
  | 'yaml/syntax#twice'
  | 'yaml/syntax#alias'
  | 'yaml/syntax#deep'
  | 'yaml/shape#missing'
  | 'yaml/shape#unknown'
  | 'yaml/shape#choice'
  | 'yaml/shape#id'
  | 'yaml/shape#twice'
  | 'yaml/shape#reserved'

/** What a key of a YAML file must hold. */
export type Expected =
  | 'text'
  | 'texts'
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'list'
  | 'mapping'
  | 'date'
  | 'period'
  | 'goal'
  | 'tile'
  | 'order'

/** What is wrong, and how to mend it; `{value}`, `{column}`, `{expected}`, `{other}` and `{count}` are filled in. */
export type Message = readonly [message: string, hint: string | null]

export interface MessageTable {
  readonly messages: Readonly<Record<MessageKey, Message>>
  readonly expected: Readonly<Record<Expected, string>>
}
