import { guarded, quoted, type CsvStyle } from '../write/csv'
import type { FileCell, FileTable } from './fileTable'

/** For programs: comma, point, the texts as they are, a column's key on top. */
export function programCsv(table: FileTable): string {
  const style = { delimiter: ',', decimal: '.', formulas: 'kept' } as const
  return csvOf(
    table,
    table.columns.map(({ key }) => key),
    style,
  )
}

/**
 * For Norwegian Excel: byte order mark, semicolon, decimal comma, a column's title on top. A text that
 * Excel would run as a formula gets an apostrophe before it; numbers are never touched.
 */
export function excelCsv(table: FileTable): string {
  const style = { delimiter: ';', decimal: ',', formulas: 'defused' } as const
  return `\ufeff${csvOf(
    table,
    table.columns.map(({ title }) => title),
    style,
  )}`
}

function csvOf(table: FileTable, header: readonly string[], style: CsvStyle): string {
  return [header, ...table.rows]
    .map((row) => `${row.map((cell) => written(cell, style)).join(style.delimiter)}\r\n`)
    .join('')
}

function written(cell: FileCell, style: CsvStyle): string {
  if (typeof cell !== 'string') return String(cell.value).replace('.', style.decimal)
  return quoted(style.formulas === 'defused' ? guarded(cell) : cell, style)
}
