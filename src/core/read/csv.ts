import Papa from 'papaparse'
import { lineBreaks, lineEnd, readRecord } from './record'

export interface RecordPlace {
  /** The line where the record starts. */
  line: number
  /** The line of a quotation mark that is not closed properly. */
  quote: number | null
  /** Where the piece of text begins that the record was read in. */
  offset: number
}

/** Takes one record; false stops the reading. The place is one object that changes from record to record. */
export type OnRecord = (record: readonly string[], place: Readonly<RecordPlace>) => boolean

export interface CsvText {
  /** Decoded, with `\n` line breaks. */
  readonly text: string
  readonly delimiter: string
  /** Where reading starts, and the line an editor shows there. */
  readonly offset: number
  readonly line: number
}

/** Small pieces keep the memory low: what is read of one is gone before the next. */
const pieceLength = 1024

/** Splits CSV into records; a stray quotation mark costs its own line. */
export function splitCsv(csv: CsvText, onRecord: OnRecord): void {
  const { text, delimiter } = csv
  const quotes = text.includes('"', csv.offset)
  const place: RecordPlace = { line: csv.line, quote: null, offset: csv.offset }
  // What `Papa.parse` makes around its parser outlives each piece, with all its cells: half the memory.
  const parser = new Papa.Parser({ delimiter, newline: '\n' })
  let start = csv.offset
  while (start < text.length) {
    const end = quotes ? evenEnd(text, start) : lineEnd(text, start + pieceLength)
    const piece = text.slice(start, text.charAt(end - 1) === '\n' ? end - 1 : end)
    const { data, errors } = parser.parse(piece, 0, false) as Papa.ParseResult<string[]>
    if (errors.length > 0) {
      const next = splitStray({ ...csv, offset: start, line: place.line }, end, onRecord)
      if (next === null) return
      start = next.offset
      place.line = next.line
      continue
    }
    place.offset = start
    for (const record of data) {
      if (!onRecord(record, place)) return
      place.line += 1
      if (quotes) place.line += breaksIn(record)
    }
    start = end
  }
}

/** Reads a piece with a stray quotation mark record by record; null when asked to stop. */
function splitStray(csv: CsvText, end: number, onRecord: OnRecord): CsvText | null {
  let rest = csv
  while (rest.offset < end) {
    const { record, quote, next } = readRecord(rest)
    if (!onRecord(record, { line: rest.line, quote, offset: rest.offset })) return null
    rest = next
  }
  return rest
}

/** The end of a piece that has an even number of quotation marks: as many opening as closing ones. */
function evenEnd(text: string, start: number): number {
  let end = lineEnd(text, start + pieceLength)
  let open = hasOddQuotes(text.slice(start, end))
  while (open) {
    const next = text.indexOf('"', end)
    if (next < 0) return text.length
    const later = lineEnd(text, next)
    open = !hasOddQuotes(text.slice(end, later))
    end = later
  }
  return end
}

function hasOddQuotes(text: string): boolean {
  let odd = false
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd
  return odd
}

function breaksIn(record: readonly string[]): number {
  let count = 0
  for (const field of record) {
    if (field.includes('\n')) count += lineBreaks(field, 0, field.length)
  }
  return count
}

/** True when a record holds nothing but blanks. */
export function isBlankRecord(record: readonly string[]): boolean {
  for (const field of record) {
    if (field !== '' && field.trim() !== '') return false
  }
  return true
}

export interface FirstRecord {
  readonly record: readonly string[]
  readonly line: number
  readonly quote: number | null
  /** What comes after it. */
  readonly rest: CsvText
}

/** The first record that is not blank; null when there is none. */
export function firstRecord(csv: CsvText): FirstRecord | null {
  let rest = csv
  while (rest.offset < csv.text.length) {
    const { record, quote, next } = readRecord(rest)
    if (quote !== null || !isBlankRecord(record)) {
      return { record, line: rest.line, quote, rest: next }
    }
    rest = next
  }
  return null
}
