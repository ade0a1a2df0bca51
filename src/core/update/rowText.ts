import type { Language } from '../model'
import type { Notation } from '../read/cells'
import type { Columns } from '../read/header'
import { guarded, quoted, signs } from '../write/csv'
import { figureCell } from './figureCell'
import { noteColumn, type RowToWrite } from './neededColumns'
import { periodCell } from './periodCell'
import { cellAt } from './rawRows'

/** Where a row comes from: its cells as written in the new file, and that file's columns and notation. */
export interface Written {
  readonly cells: readonly string[]
  readonly columns: Columns
  readonly notation: Notation
}

/** How the file that rows go into is written, new columns included. */
export interface Style {
  readonly columns: Columns
  readonly delimiter: string
  readonly decimal: '.' | ','
  /** One of the file's own rows, where it has any. */
  readonly sample: readonly string[] | undefined
  readonly defaultLanguage: Language
}

/** A figure as a row of a file, in that file's notation, without a line break at the end. */
export function rowText(row: RowToWrite, written: Written, style: Style): string {
  const { columns, delimiter } = style
  const cells = columns.header.map((name, index) => otherCell(name, index, { written, columns }))
  for (const [index, cell] of knownCells(row, written, style)) cells[index] = cell
  return cells.map((cell) => quoted(cell, { delimiter })).join(delimiter)
}

/** The cell of a column that nobody reads, carried over from a column of the same name. */
function otherCell(
  name: string,
  index: number,
  { written, columns }: { readonly written: Written; readonly columns: Columns },
): string {
  const known = new Set([...columns.dimensions.values(), ...Object.values(columns.at)])
  if (known.has(index) || name.trim() === '') return ''
  const same = written.columns.header.findIndex((each) => tidy(each) === tidy(name))
  return same < 0 ? '' : cellAt(written.cells, same)
}

function tidy(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}

function knownCells(
  { observation, published, source }: RowToWrite,
  written: Written,
  style: Style,
): readonly (readonly [number, string])[] {
  const { columns, defaultLanguage } = style
  const { at } = columns
  const { period, dimensions, qualifier, status, note } = observation
  const own = (index: number | undefined): string => cellAt(style.sample, index).trim()
  const text: [number | undefined, string][] = [
    [at.period, periodCell(period, own(at.period))],
    ...Object.entries(dimensions).map(([id, value]): [number | undefined, string] => [
      columns.dimensions.get(id),
      value,
    ]),
    ...figureCells(observation, written, style),
    [at.qualifier, qualifier === 'exact' && own(at.qualifier) === '' ? '' : qualifier],
    [at.status, status === 'final' && own(at.status) === '' ? '' : status],
    [at.published, published],
    [at.source, source ?? ''],
    ...(['nb', 'nn', 'en'] as const).flatMap((language): [number | undefined, string][] => {
      const said = note[language]
      return said === undefined
        ? []
        : [[at[noteColumn(language, columns, defaultLanguage)], guarded(said)]]
    }),
  ]
  return text.flatMap(([index, cell]) => (index === undefined ? [] : [[index, cell] as const]))
}

function figureCells(
  { value, missing, low, high, status }: RowToWrite['observation'],
  { cells, columns: from, notation }: Written,
  { columns: { at }, decimal }: Style,
): [number | undefined, string][] {
  const number = (figure: number | null, index: number | undefined): string =>
    figure === null ? '' : figureCell(figure, { cell: cellAt(cells, index), notation }, decimal)
  const mark = status === 'preliminary' && at.status === undefined ? '*' : ''
  return [
    [at.value, missing === null ? `${number(value, from.at.value)}${mark}` : signs[missing]],
    [at.low, number(low, from.at.low)],
    [at.high, number(high, from.at.high)],
  ]
}
