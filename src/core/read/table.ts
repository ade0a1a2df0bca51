import type { MessageKey } from '../messages/keys'
import type { Frequency, Observation, PeriodKind } from '../model'
import { intList, numberAt, pairTable } from './pairs'
import type { IntList } from './pairs'
import type { PeriodEntry, Table } from './rowState'

/** A problem that shows only when the rows of a file are seen together. */
export interface Finding {
  readonly key: MessageKey
  readonly line: number
  /** The column whose cell is at fault; null for the whole row. */
  readonly column: 'period' | 'value' | null
  readonly expected?: string
  readonly other?: string
  readonly count?: number
}

export interface Checked {
  readonly table: Table
  readonly findings: readonly Finding[]
}

const kinds: readonly PeriodKind[] = ['year', 'split_year', 'half_year', 'quarter', 'month']

/** The kind of period that goes with a frequency; null where any does. */
export const kindOfFrequency = {
  annual: 'year',
  biennial: 'year',
  half_yearly: 'half_year',
  quarterly: 'quarter',
  monthly: 'month',
  irregular: null,
} as const satisfies Record<Frequency, PeriodKind | null>

/** Leaves out the rows whose period has another length than most, whatever their order. */
export function checkOnePeriodLength(
  table: Table,
  periods: readonly PeriodEntry[],
  frequency: Frequency,
): Checked {
  if (new Set(periods.map(({ period }) => period.kind)).size < 2) return { table, findings: [] }
  const kindOf = ({ period }: Observation): PeriodKind => period.kind
  const counts = new Map<PeriodKind, number>()
  for (const observation of table.observations) {
    counts.set(kindOf(observation), (counts.get(kindOf(observation)) ?? 0) + 1)
  }
  const expected = kindOfFrequency[frequency]
  const ordered = kinds.toSorted(
    (a, b) =>
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      Number(b === expected) - Number(a === expected),
  )
  const keep = Uint8Array.from(table.observations, (each) => Number(kindOf(each) === ordered[0]))
  const findings = table.observations.flatMap(({ line }, row) =>
    keep[row] ? [] : [{ key: 'period/mixed', line, column: 'period' } as const],
  )
  return { table: keepRows(table, keep), findings }
}

/** Leaves out rows with the same period, dimensions and published date as an earlier one. */
export function checkDuplicates(table: Table): Checked {
  const { observations, periodIds, selectionIds } = table
  const places = pairTable(observations.length)
  // For each place the last row kept there, and for each row the one kept before it.
  const newest = new Int32Array(observations.length)
  const previous = new Int32Array(observations.length)
  const keep = new Uint8Array(observations.length).fill(1)
  const findings: Finding[] = []
  for (let row = 0; row < observations.length; row += 1) {
    const known = places.size()
    const place = places.idOf(periodIds.at(row), selectionIds.at(row))
    // A row that is its own predecessor is the first at its place.
    previous[row] = place === known ? row : numberAt(newest, place)
    const first = twinOf(table, previous, row)
    if (first === null) {
      newest[place] = row
      continue
    }
    keep[row] = 0
    const line = lineOf(table, row)
    const other = String(lineOf(table, first))
    findings.push({ key: 'observation/duplicate', line, column: null, other })
  }
  return { table: keepRows(table, keep), findings }
}

/** The first row at the same place with the same published date; null when there is none. */
function twinOf({ publishedIds }: Table, previous: Int32Array, row: number): number | null {
  const published = publishedIds.at(row)
  let at = row
  for (let before = numberAt(previous, at); before !== at; before = numberAt(previous, at)) {
    if (publishedIds.at(before) === published) return before
    at = before
  }
  return null
}

function lineOf(table: Table, row: number): number {
  return observationAt(table, row).line
}

/** The observation of a row that is in the table. */
export function observationAt(table: Table, row: number): Observation {
  // The callers count within the table's length.
  return table.observations[row] as Observation
}

function keepRows(table: Table, keep: Uint8Array): Table {
  if (!keep.includes(0)) return table
  const kept = (ids: IntList): IntList => {
    const list = intList()
    keep.forEach((stays, row) => {
      if (stays > 0) list.push(ids.at(row))
    })
    return list
  }
  return {
    observations: table.observations.filter((_, row) => keep[row]),
    periodIds: kept(table.periodIds),
    selectionIds: kept(table.selectionIds),
    publishedIds: kept(table.publishedIds),
  }
}
