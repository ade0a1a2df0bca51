import { cellAt } from './csvRecords'
import { importedPeriod } from './period'
import type { ImportFailure } from './model'

/** A table's header and rows, as written. */
export interface Cells {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A column of figures: its period, or the column that has it, and what it measures. */
export interface ValueColumn {
  readonly index: number
  readonly period: string | number
  readonly measure: string
}

export type PxColumns =
  | {
      readonly status: 'found'
      readonly dimensions: readonly number[]
      readonly values: readonly ValueColumn[]
    }
  | {
      readonly status: 'failed'
      readonly failure: Extract<ImportFailure, 'no-time' | 'no-figures'>
    }

const timeNames =
  /^(?:tid|time|aar|år|year|kvartal|quarter|måned|månad|month|halvår|periode?|uke|week)$/i

/** Which columns are time, figures and dimensions. */
export function pxColumns(cells: Cells, isFigure: (cell: string) => boolean): PxColumns {
  const { header } = cells
  const wide = header.map((name, index) => wideColumn(name, index)).filter((each) => each !== null)
  if (wide.length > 0) {
    const places = new Set(wide.map(({ index }) => index))
    const dimensions = header.flatMap((_, index) => (places.has(index) ? [] : [index]))
    return { status: 'found', dimensions, values: wide }
  }
  const time = timeColumn(cells)
  if (time === null) return { status: 'failed', failure: 'no-time' }
  const values = valueColumns(cells, time, isFigure)
  if (values.length === 0) return { status: 'failed', failure: 'no-figures' }
  const dimensions = header.flatMap((_, index) =>
    index === time || values.includes(index) ? [] : [index],
  )
  const columns = values.map((index) => ({ index, period: time, measure: cellAt(header, index) }))
  return { status: 'found', dimensions, values: columns }
}

/** `Personer 2021K3`: what is measured, and its period at the end. */
function wideColumn(name: string, index: number): ValueColumn | null {
  const match = /^(.*?)\s*(\d{4}(?:[A-Z]\d{1,2}|[-–/]\d{2,4})?)$/.exec(name)
  const period = match?.[2] ?? ''
  const isPeriod = importedPeriod(period) !== null || /^\d{4}U\d{2}$/.test(period)
  return match && isPeriod ? { index, period, measure: name.slice(0, -period.length).trim() } : null
}

function timeColumn({ header, rows }: Cells): number | null {
  const named = header.findIndex((name) => timeNames.test(name))
  if (named >= 0) return named
  const found = header.findIndex((_, index) =>
    rows.every((row) => importedPeriod(cellAt(row, index)) !== null),
  )
  return found < 0 || rows.length === 0 ? null : found
}

/**
 * The columns of figures: those at the end whose cells are numbers or signs. Codes may look like numbers:
 * a column without which rows could not be told apart is a dimension.
 */
function valueColumns(
  cells: Cells,
  time: number,
  isFigure: (cell: string) => boolean,
): readonly number[] {
  const { header, rows } = cells
  const found: number[] = []
  for (let index = header.length - 1; index >= 0 && index !== time; index -= 1) {
    const figures = rows.filter((row) => isFigure(cellAt(row, index))).length
    // The last column may have some words among its figures.
    const wanted = found.length === 0 ? rows.length / 2 : rows.length
    if (figures < wanted) break
    found.unshift(index)
  }
  while (found.length > 1 && !areUnique(cells, new Set(found))) found.shift()
  return found
}

function areUnique({ rows }: Cells, values: ReadonlySet<number>): boolean {
  const keys = rows.map((row) => JSON.stringify(row.filter((_, index) => !values.has(index))))
  return new Set(keys).size === rows.length
}
