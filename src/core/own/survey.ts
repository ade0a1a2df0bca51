import { decodeBytes } from '../read/bytes'
import { firstRecord, isBlankRecord, splitCsv, type CsvText } from '../read/csv'
import { readDialect } from '../read/dialect'
import { columnName } from '../read/header'

/** What a column holds, seen from its cells alone. */
export interface SurveyedColumn {
  /** The header as written. */
  readonly name: string
  /** Its different cells, trimmed, in the order of the file; no more than `mostValues`. */
  readonly values: readonly string[]
  /** True where it has more different cells than that. */
  readonly isLong: boolean
  /** How many rows have something in it. */
  readonly filled: number
}

/** A CSV file of which nobody has said what it means. */
export interface Survey {
  readonly csv: CsvText
  readonly columns: readonly SurveyedColumn[]
  readonly rows: number
}

/** More values than a reader can choose among are no dimension. */
export const mostValues = 500

/** Looks through a CSV file in whatever notation; null where it is no text or has no header. */
export function surveyCsv(bytes: Uint8Array): Survey | null {
  const head = headOf(bytes)
  if (head === null) return null
  const { record, rest } = head
  const width = record.findLastIndex((name) => name.trim() !== '') + 1
  const columns = record.slice(0, width).map((name) => ({
    name,
    values: new Set<string>(),
    filled: 0,
  }))
  let rows = 0
  splitCsv(rest, (row) => {
    if (isBlankRecord(row)) return true
    rows += 1
    columns.forEach((column, index) => {
      const cell = (row[index] ?? '').trim()
      if (cell !== '') column.filled += 1
      // One more than the most tells that there are more.
      if (cell !== '' && column.values.size <= mostValues) column.values.add(cell)
    })
    return true
  })
  return {
    csv: rest,
    rows,
    columns: columns.map(({ name, values, filled }) => ({
      ...{ name, filled },
      values: [...values].slice(0, mostValues),
      isLong: values.size > mostValues,
    })),
  }
}

/** The header of a CSV file and what stands below it. */
export function headOf(bytes: Uint8Array): ReturnType<typeof firstRecord> {
  const decoded = decodeBytes(bytes, null)
  if (decoded.status !== 'text') return null
  const { text } = decoded
  const { delimiter, offset, line } = readDialect(text, null, (name) => columnName(name) !== null)
  return firstRecord({ text, delimiter, offset, line })
}
