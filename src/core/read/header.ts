import type { Dimension } from '../model'
import { addProblem, nameList } from './report'
import type { Report } from './report'

/** The columns every indicator has, beside those of its dimensions. */
export const columnNames = [
  'period',
  'value',
  'low',
  'high',
  'qualifier',
  'status',
  'published',
  'source',
  'note',
  'note_nb',
  'note_nn',
  'note_en',
] as const
export type ColumnName = (typeof columnNames)[number]

const aliases: ReadonlyMap<string, ColumnName> = new Map([
  ...columnNames.map((name) => [name, name] as const),
  ['year', 'period'],
  ['år', 'period'],
  ['aar', 'period'],
  ['periode', 'period'],
  ['verdi', 'value'],
  ['nedre', 'low'],
  ['øvre', 'high'],
  ['kilde', 'source'],
  ['merknad', 'note'],
])

/** Where each column stands in a record. */
export interface Columns {
  /** The header as written. */
  readonly header: readonly string[]
  /** How many fields a row has, blank columns at the end left out. */
  readonly width: number
  readonly at: Readonly<Partial<Record<ColumnName, number>>> & {
    readonly period: number
    readonly value: number
  }
  readonly dimensions: ReadonlyMap<string, number>
}

/** The standard name of a column, whatever its case, blanks or language; null for any other. */
export function columnName(header: string): ColumnName | null {
  return aliases.get(tidy(header)) ?? null
}

/** True for the name of a column that an indicator with these dimensions has. */
export function isColumn(header: string, dimensions: readonly Dimension[]): boolean {
  return columnName(header) !== null || dimensions.some(({ id }) => id === tidy(header))
}

/** Finds the columns in a header; null when one that is needed is missing or there twice. */
export function readHeader(
  place: { readonly header: readonly string[]; readonly line: number },
  dimensions: readonly Dimension[],
  report: Report,
): Columns | null {
  const { header, line } = place
  const before = report.errors
  const found = new Map<string, number>()
  const width = header.findLastIndex((name) => name.trim() !== '') + 1
  header.slice(0, width).forEach((name, index) => {
    const key = columnName(name) ?? tidy(name)
    if (!isColumn(name, dimensions)) {
      addUnknown({ name, index, line }, dimensions, report)
    } else if (found.has(key)) {
      addProblem(report, { key: 'header/duplicate', line, column: name, value: name, other: key })
    } else {
      found.set(key, index)
    }
  })
  for (const name of ['period', 'value', ...dimensions.map(({ id }) => id)]) {
    if (!found.has(name)) addProblem(report, { key: 'header/missing', line, column: name })
  }
  const period = found.get('period')
  const value = found.get('value')
  if (report.errors > before || period === undefined || value === undefined) return null
  return { header, width, at: { ...Object.fromEntries(found), period, value }, dimensions: found }
}

function addUnknown(
  { name, index, line }: { readonly name: string; readonly index: number; readonly line: number },
  dimensions: readonly Dimension[],
  report: Report,
): void {
  const [period, ...others] = columnNames
  addProblem(report, {
    key: name.trim() === '' ? 'header/unknown#unnamed' : 'header/unknown',
    ...{ line, column: name, value: name, other: String(index + 1) },
    // Few names fit in a message: those that only this indicator has come first.
    expected: nameList([period, ...dimensions.map(({ id }) => id), ...others]),
  })
}

function tidy(header: string): string {
  return header.normalize('NFC').trim().toLowerCase()
}
