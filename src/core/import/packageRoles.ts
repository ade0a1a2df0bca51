import { columnName, type ColumnName } from '../read/header'
import { cellAt } from './csvRecords'
import { importedPeriod } from './period'
import type { PackageField } from './packageFields'

/** What each column of a table is for. */
export interface PackageRoles {
  readonly time: PackageField | null
  /** Columns of figures; several measure several things. */
  readonly values: readonly PackageField[]
  readonly dimensions: readonly PackageField[]
  /** Columns of our own kind: interval, qualifier, status, date, source, notes. */
  readonly known: ReadonlyMap<ColumnName, PackageField>
  readonly leftOut: readonly PackageField[]
}

const times = new Set(['year', 'yearmonth', 'date', 'datetime'])
const timeNames = /^(?:tid|time|date|dato|kvartal|quarter|month|måned)$/i
const odd = new Set(['object', 'array', 'list', 'geopoint', 'geojson', 'duration', 'time'])

/** Sorts the columns by type and name. */
export function packageRoles(
  fields: readonly PackageField[],
  rows: readonly (readonly string[])[],
): PackageRoles {
  const named = (name: ColumnName): PackageField | undefined =>
    fields.find((field) => columnName(field.name) === name)
  const isPeriod = ({ index }: PackageField): boolean =>
    rows.length > 0 && rows.every((row) => importedPeriod(cellAt(row, index)) !== null)
  const time =
    named('period') ??
    fields.find(({ type }) => times.has(type)) ??
    fields.find((field) => timeNames.test(field.name)) ??
    fields.find((field) => field.type !== 'number' && isPeriod(field)) ??
    null
  const rest = fields.filter((field) => field !== time)
  const value = named('value')
  const isNumber = ({ type }: PackageField): boolean => type === 'number' || type === 'integer'
  const free = rest.filter(({ name }) => columnName(name) === null)
  const values = value ? [value] : free.filter(isNumber)
  const others = free.filter((field) => !values.includes(field))
  const known = rest.flatMap((field) => {
    const name = columnName(field.name)
    return name === null || name === 'value' || name === 'period' ? [] : [[name, field] as const]
  })
  return {
    time,
    values,
    dimensions: others.filter(({ type }) => !odd.has(type)),
    known: new Map(known),
    leftOut: others.filter(({ type }) => odd.has(type)),
  }
}
