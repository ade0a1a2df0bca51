import type { CsvText } from './csv'

export interface ReadRecord {
  readonly record: readonly string[]
  /** The line of a quotation mark that is not closed properly; the record then ends with that line. */
  readonly quote: number | null
  readonly next: CsvText
}

/** One record where a text is at; unlike PapaParse it knows where a stray quotation mark opens, and goes no further. */
export function readRecord(csv: CsvText): ReadRecord {
  const { text, delimiter, offset } = csv
  const record: string[] = []
  let at = offset
  for (;;) {
    const field = text.charAt(at) === '"' ? quotedField(csv, at) : bareField(csv, at)
    if (field === null) {
      const quote = csv.line + lineBreaks(text, offset, at)
      return { record, quote, next: after(csv, lineEnd(text, at)) }
    }
    record.push(field.value)
    at = field.end + 1
    if (text.charAt(field.end) !== delimiter) break
  }
  return { record, quote: null, next: after(csv, Math.min(at, text.length)) }
}

interface Field {
  readonly value: string
  /** Where the separator, line break or end behind it is. */
  readonly end: number
}

function bareField({ text, delimiter }: CsvText, start: number): Field {
  let end = start
  while (end < text.length && text.charAt(end) !== delimiter && text.charAt(end) !== '\n') end += 1
  return { value: text.slice(start, end), end }
}

/** Null where the quotation mark is not closed, or followed by more than blanks. */
function quotedField({ text, delimiter }: CsvText, start: number): Field | null {
  let close = text.indexOf('"', start + 1)
  while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2)
  if (close < 0) return null
  let end = close + 1
  while (text.charAt(end) === ' ') end += 1
  if (![delimiter, '\n', ''].includes(text.charAt(end))) return null
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end }
}

function after(csv: CsvText, offset: number): CsvText {
  return { ...csv, offset, line: csv.line + lineBreaks(csv.text, csv.offset, offset) }
}

/** Just after the first line break at or behind a place; the end of the text where there is none. */
export function lineEnd(text: string, from: number): number {
  return text.indexOf('\n', from) + 1 || text.length
}

/** How many line breaks there are between two places. */
export function lineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1
  }
  return count
}
