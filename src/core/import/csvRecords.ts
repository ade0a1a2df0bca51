import { isBlankRecord, splitCsv } from '../read/csv'

export interface CsvRecords {
  readonly delimiter: string
  readonly records: readonly (readonly string[])[]
}

/** The records of a CSV text that are not blank, split by the sign that gives most rows of several cells the same width. */
export function csvRecords(text: string): CsvRecords {
  const candidates = [';', ',', '\t'].map((delimiter) => ({
    delimiter,
    fit: fitOf(recordsIn(text.slice(0, 65536), delimiter)),
  }))
  const { delimiter } = candidates.reduce((best, each) => (each.fit > best.fit ? each : best))
  return { delimiter, records: recordsIn(text, delimiter) }
}

/** A trimmed cell; empty where the row is shorter. */
export function cellAt(row: readonly string[], index: number): string {
  return row[index]?.trim() ?? ''
}

/** All records with one delimiter. */
export function recordsIn(text: string, delimiter: string): readonly (readonly string[])[] {
  const records: (readonly string[])[] = []
  splitCsv({ text, delimiter, offset: 0, line: 1 }, (record) => {
    if (!isBlankRecord(record)) records.push(record)
    return true
  })
  return records
}

/** How many cells stand in rows of the most usual width; a row of one cell tells nothing. */
function fitOf(records: readonly (readonly string[])[]): number {
  const cells = new Map<number, number>()
  for (const { length } of records) {
    if (length > 1) cells.set(length, (cells.get(length) ?? 0) + length)
  }
  return Math.max(0, ...cells.values())
}
