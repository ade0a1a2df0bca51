import type { MessageKey } from '../messages/keys'
import type { Frequency, Observation, PeriodKind } from '../model'
import { pairTable } from './pairs'
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
  const kindOf = (row: number): PeriodKind => entryOf(table, periods, row).period.kind
  if (new Set(periods.map(({ period }) => period.kind)).size < 2) return { table, findings: [] }
  const counts = new Map<PeriodKind, number>()
  table.periodIds.forEach((_, row) => {
    counts.set(kindOf(row), (counts.get(kindOf(row)) ?? 0) + 1)
  })
  const expected = kindOfFrequency[frequency]
  const ordered = kinds.toSorted(
    (a, b) =>
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      Number(b === expected) - Number(a === expected),
  )
  const keep = table.periodIds.map((_, row) => kindOf(row) === ordered[0])
  const findings = table.observations.flatMap(({ line }, row) =>
    keep[row] ? [] : [{ key: 'period/mixed', line, column: 'period' } as const],
  )
  return { table: keepRows(table, keep), findings }
}

/** Leaves out rows with the same period, dimensions and published date as an earlier one. */
export function checkDuplicates(table: Table): Checked {
  const places = pairTable()
  const vintages = pairTable()
  const firstLines: number[] = []
  const findings: Finding[] = []
  const keep: boolean[] = []
  table.observations.forEach(({ line }, row) => {
    const place = places.idOf(idAt(table.periodIds, row), idAt(table.selectionIds, row))
    const vintage = vintages.idOf(place, idAt(table.publishedIds, row))
    const first = firstLines[vintage]
    keep.push(first === undefined)
    if (first === undefined) firstLines.push(line)
    else findings.push({ key: 'observation/duplicate', line, column: null, other: String(first) })
  })
  return { table: keepRows(table, keep), findings }
}

/** The period of a row. */
export function entryOf(table: Table, periods: readonly PeriodEntry[], row: number): PeriodEntry {
  // Every period id stands for an entry.
  return periods[idAt(table.periodIds, row)] as PeriodEntry
}

/** The observation of a row that is in the table. */
export function observationAt(table: Table, row: number): Observation {
  // The callers count within the table's length.
  return table.observations[row] as Observation
}

/** An id of a row that is in the table. */
export function idAt(ids: readonly number[], row: number): number {
  // The callers count within the table's length.
  return ids[row] as number
}

function keepRows(table: Table, keep: readonly boolean[]): Table {
  if (!keep.includes(false)) return table
  const kept = <Part>(parts: readonly Part[]): Part[] => parts.filter((_, row) => keep[row])
  return {
    observations: kept(table.observations),
    periodIds: kept(table.periodIds),
    selectionIds: kept(table.selectionIds),
    publishedIds: kept(table.publishedIds),
  }
}
