import Papa from 'papaparse'

export interface RecordPlace {
  /** The line where the record starts. */
  line: number
  /** The line of a quotation mark that is not closed properly. */
  quote: number | null
  /** Where the next record starts in the text. */
  next: number
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

interface Resume {
  readonly offset: number
  readonly line: number
  /** How much of the text was read for nothing. */
  readonly wasted: number
}

/** How much text may be read twice to save the rows after stray quotation marks. */
const mostWasted = 50_000_000

/** Splits CSV into records; after a stray quotation mark it goes on with the next line, so that it costs one row. */
export function splitCsv(csv: CsvText, onRecord: OnRecord): void {
  let allowance = mostWasted
  let resume: Resume | null = { offset: csv.offset, line: csv.line, wasted: 0 }
  while (resume !== null && resume.offset < csv.text.length) {
    allowance -= resume.wasted
    resume = splitFrom({ ...csv, offset: resume.offset, line: resume.line }, allowance, onRecord)
  }
}

function splitFrom(csv: CsvText, allowance: number, onRecord: OnRecord): Resume | null {
  const text = csv.text.slice(csv.offset)
  const place: RecordPlace = { line: csv.line, quote: null, next: csv.offset }
  let start = 0
  let resume: Resume | null = null
  let nextBreak = text.indexOf('\n')
  Papa.parse<string[]>(text, {
    delimiter: csv.delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const quoteAt = errors[0]?.index
      place.quote = quoteAt === undefined ? null : place.line + lineBreaks(text, start, quoteAt)
      place.next = csv.offset + meta.cursor
      const goOn = onRecord(data, place)
      if (goOn && quoteAt !== undefined && meta.cursor - start <= allowance) {
        resume = resumeAfter({ text, start, end: meta.cursor }, quoteAt, place)
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
  place: RecordPlace,
): Resume | null {
  const lineEnd = text.indexOf('\n', quoteAt)
  if (lineEnd < 0 || lineEnd + 1 >= end) return null
  return {
    offset: place.next - end + lineEnd + 1,
    line: place.line + lineBreaks(text, start, lineEnd + 1),
    wasted: end - start,
  }
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
  let found: FirstRecord | null = null
  const head = csv.text.slice(0, csv.offset + 65536)
  splitCsv({ ...csv, text: head }, (record, { line, quote, next }) => {
    if (isBlankRecord(record)) return true
    const restLine = csv.line + lineBreaks(head, csv.offset, next)
    found = { record, line, quote, rest: { ...csv, offset: next, line: restLine } }
    return false
  })
  return found
}
