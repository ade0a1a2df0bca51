import type { Language } from '../model'
import { oneLine } from '../diagnostics'
import { importWords } from './importWords'
import type { ImportFailure, ImportNote } from './model'

/** A note of the report as a sentence. */
export function noteSentence({ code, value, count }: ImportNote, language: Language): string {
  return fill(importWords[language].notes[code], value, count)
}

/** Why nothing could be imported, as a sentence. */
export function failureSentence(
  { failure, value }: { readonly failure: ImportFailure; readonly value: string },
  language: Language,
): string {
  return fill(importWords[language].failures[failure], value, 1)
}

function fill(sentence: string, value: string, count: number): string {
  const said = oneLine(value)
  return sentence
    .replace('{count}', String(count))
    .replace('{value}', () => (said.length > 600 ? `${said.slice(0, 599)}…` : said))
}
