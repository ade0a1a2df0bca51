import type { DiagnosticCode } from '../diagnostics'
import type { Language } from '../model'

/** Codes that say several things have one message for each; the part after `#` never leaves core. */
export type MessageKey =
  | DiagnosticCode
  | 'file/missing#extension'
  | 'file/missing#twin'
  | 'file/missing#denied'
  | 'file/missing#link'
  | 'file/missing#unread'
  | 'encoding/fallback#yaml'
  | 'encoding/unreadable#write'
  | 'csv/delimiter#rows'
  | 'header/unknown#unnamed'
  | 'period/invalid#missing'
  | 'value/ambiguous#point'
  | 'value/out-of-range#contrast'
  | 'observation/duplicate#update'
  | 'yaml/syntax#indent'
  | 'yaml/syntax#tab'
  | 'yaml/syntax#open'
  | 'yaml/syntax#colon'
  | 'yaml/syntax#twice'
  | 'yaml/syntax#alias'
  | 'yaml/syntax#deep'
  | 'yaml/syntax#documents'
  | 'yaml/shape#missing'
  | 'yaml/shape#unknown'
  | 'yaml/shape#choice'
  | 'yaml/shape#id'
  | 'yaml/shape#twice'
  | 'yaml/shape#reserved'
  | 'reference/unknown#none'

/** What a key of a YAML file must hold, and the names of the languages. */
export type Expected =
  | Language
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
  | 'bounds'
  | 'bands'
  | 'address'
  | 'colour'
  | 'light'
  | 'dark'

/** What is wrong, and how to mend it; `{value}`, `{column}`, `{expected}`, `{other}` and `{count}` are filled in, `{count|one|more}` chooses a form. */
export type Message = readonly [message: string, hint: string]

export interface MessageTable {
  readonly messages: Readonly<Record<MessageKey, Message>>
  readonly expected: Readonly<Record<Expected, string>>
}
