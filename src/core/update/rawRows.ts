import { splitCsv } from '../read/csv'
import type { CsvForm } from '../read/observations'

/** The cells of every row as written, by line. */
export function rawRows({ csv }: CsvForm): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, readonly string[]>()
  splitCsv(csv, (record, { line }) => {
    rows.set(line, record)
    return true
  })
  return rows
}

/** A cell of a row that was read; empty where its column is not there. */
export function cellAt(row: readonly string[] | undefined, index: number | undefined): string {
  return index === undefined ? '' : (row?.[index] ?? '')
}
