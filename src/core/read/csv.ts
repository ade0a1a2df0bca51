import Papa from 'papaparse'

export interface RecordPlace {
  /** The line where the record starts. */
  line: number
  /** The line of a quotation mark that is not closed properly. */
  quote: number | null
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
const pieceLength = 2048

/** Splits CSV into records; after a stray quotation mark it goes on with the next line, so that it costs one row. */
export function splitCsv(csv: CsvText, onRecord: OnRecord): void {
  const { text, delimiter } = csv
  const quotes = text.includes('"', csv.offset)
  const place: RecordPlace = { line: csv.line, quote: null }
  for (let start = csv.offset; start < text.length;) {
    const end = quotes ? evenEnd(text, start) : lineEnd(text, start + pieceLength)
    const piece = text.slice(start, text.charAt(end - 1) === '\n' ? end - 1 : end)
    const { data, errors } = Papa.parse<string[]>(piece, { delimiter, newline: '\n' })
    if (errors.length > 0) {
      splitCarefully({ ...csv, offset: start, line: place.line }, onRecord)
      return
    }
    for (const record of data) {
      if (!onRecord(record, place)) return
      place.line += 1
      if (quotes) place.line += breaksIn(record)
    }
    start = end
  }
}

/** After the line break at or behind a place. */
function lineEnd(text: string, from: number): number {
  return text.indexOf('\n', from) + 1 || text.length
}

/** The end of a piece that opens as many quotation marks as it closes. */
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

interface Resume {
  readonly offset: number
  readonly line: number
  /** How much of the text was read for nothing. */
  readonly wasted: number
}

/** How much text may be read twice to save the rows after stray quotation marks. */
const mostWasted = 50_000_000

/** Record by record, with the place of each quotation mark that is not closed. */
function splitCarefully(csv: CsvText, onRecord: OnRecord): void {
  let allowance = mostWasted
  let resume: Resume | null = { offset: csv.offset, line: csv.line, wasted: 0 }
  while (resume !== null && resume.offset < csv.text.length) {
    allowance -= resume.wasted
    resume = splitFrom({ ...csv, offset: resume.offset, line: resume.line }, allowance, onRecord)
  }
}

function splitFrom(csv: CsvText, allowance: number, onRecord: OnRecord): Resume | null {
  const text = csv.text.slice(csv.offset)
  const place: RecordPlace = { line: csv.line, quote: null }
  let start = 0
  let resume: Resume | null = null
  let nextBreak = text.indexOf('\n')
  Papa.parse<string[]>(text, {
    delimiter: csv.delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const quoteAt = errors[0]?.index
      place.quote = quoteAt === undefined ? null : place.line + lineBreaks(text, start, quoteAt)
      const goOn = onRecord(data, place)
      if (goOn && quoteAt !== undefined && meta.cursor - start <= allowance) {
        const next = resumeAfter({ text, start, end: meta.cursor }, quoteAt, place.line)
        resume = next && { ...next, offset: csv.offset + next.offset }
      }
      if (!goOn || resume !== null) parser.abort()
      for (; nextBreak >= 0 && nextBreak < meta.cursor; place.line += 1) {
        nextBreak = text.indexOf('\n', nextBreak + 1)
      }
      start = meta.cursor
    },
  })
  return resume
}

/** The line after a stray quotation mark, where that lies inside the record it has swallowed. */
function resumeAfter(
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  quoteAt: number,
  line: number,
): Resume | null {
  const offset = lineEnd(text, quoteAt)
  if (offset >= end) return null
  return { offset, line: line + lineBreaks(text, start, offset), wasted: end - start }
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1
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

/** The first record that is not blank; null when there is none near the start. */
export function firstRecord(csv: CsvText): FirstRecord | null {
  let found: Omit<FirstRecord, 'rest'> | null = null
  const head = csv.text.slice(0, csv.offset + 65536)
  splitCsv({ ...csv, text: head }, (record, { line, quote }) => {
    if (!isBlankRecord(record)) found = { record, line, quote }
    return found === null
  })
  return found && withRest(csv, found)
}

function withRest(csv: CsvText, first: Omit<FirstRecord, 'rest'>): FirstRecord {
  const line = first.line + 1 + breaksIn(first.record)
  let { offset } = csv
  for (let at = csv.line; at < line; at += 1) offset = lineEnd(csv.text, offset)
  return { ...first, rest: { ...csv, offset, line } }
}
