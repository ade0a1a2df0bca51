import type { Dimension, Selection } from '../model'
import { intList, pairTable } from './pairs'
import type { IntList } from './pairs'
import type { RowState, Table } from './rowState'
import { observationAt } from './table'
import type { Finding } from './table'

/** One total and the parts that were found for it. */
interface Group {
  /** The row of the total; null until it is found. */
  total: { readonly value: number; readonly line: number } | null
  sum: number
  parts: number
}

/** Totals that the parts of an additive dimension do not sum to, where every part has a figure. */
export function findMismatches(table: Table, state: RowState): readonly Finding[] {
  const summed = state.meta.dimensions.filter(isSummed)
  if (summed.length === 0) return []
  const newest = newestRows(table)
  return summed.flatMap((dimension) => mismatchesIn(dimension, { table, state, newest }))
}

/** True where the parts of a dimension are compared with its total. */
export function isSummed({ additive, total }: Dimension): boolean {
  return additive && total !== null
}

/** For each period and selection the row that was published last. */
function newestRows(table: Table): readonly number[] {
  const places = pairTable()
  const newest: number[] = []
  table.observations.forEach(({ knownFrom }, row) => {
    const place = places.idOf(table.periodIds.at(row), table.selectionIds.at(row))
    const best = newest[place]
    if (best === undefined || knownFrom >= observationAt(table, best).knownFrom) newest[place] = row
  })
  return newest
}

interface Summing {
  readonly table: Table
  readonly state: RowState
  readonly newest: readonly number[]
}

function mismatchesIn(dimension: Dimension, summing: Summing): readonly Finding[] {
  const parts = dimension.values.length - 1
  const tolerance = (parts * 0.5) / 10 ** summing.state.decimals
  return groupsOf(dimension, summing).flatMap(({ total, sum, parts: found }) => {
    if (total === null || found < parts || found === 0) return []
    const slack = tolerance + 1e-9 * Math.max(1, Math.abs(total.value))
    if (Math.abs(sum - total.value) <= slack) return []
    const expected = String(Number(sum.toPrecision(12)))
    const { line } = total
    return [{ key: 'sum/mismatch', line, column: 'value', other: dimension.id, expected } as const]
  })
}

function groupsOf(dimension: Dimension, { table, state, newest }: Summing): readonly Group[] {
  const others = otherValues(dimension, state.selections)
  const ids = pairTable()
  const groups: Group[] = []
  for (const row of newest) {
    const { value, line, dimensions } = observationAt(table, row)
    const id = ids.idOf(table.periodIds.at(row), others.at(table.selectionIds.at(row)))
    const group = (groups[id] ??= { total: null, sum: 0, parts: 0 })
    if (value === null) continue
    if (dimensions[dimension.id] === dimension.total) group.total = { value, line }
    else {
      group.sum += value
      group.parts += 1
    }
  }
  return groups
}

/** For each selection a number that it shares with those that differ from it only in this dimension. */
function otherValues(dimension: Dimension, selections: readonly Selection[]): IntList {
  const ids = new Map<string, number>()
  const list = intList()
  for (const selection of selections) {
    const key = JSON.stringify({ ...selection, [dimension.id]: '' })
    const id = ids.get(key) ?? ids.size
    ids.set(key, id)
    list.push(id)
  }
  return list
}
