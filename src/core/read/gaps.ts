import { partsPerYear, periodOf } from '../period'
import { numberAt } from './pairs'
import { nameList } from './report'
import type { RowState, Table } from './rowState'
import { kindOfFrequency } from './table'
import type { Finding } from './table'

/** More than the months of 10 000 years: a series and a period make one number that sorts by series, then time. */
const span = 2 ** 17

interface Gap {
  /** Series and period of the figure after it. */
  readonly end: number
  readonly missing: number[]
}

/** Series in which a period is missing between two others: each reported once, where its first gap ends. */
export function findGaps(table: Table, state: RowState): readonly Finding[] {
  const { frequency } = state.meta
  const kind = kindOfFrequency[frequency]
  const found = table.observations[0]?.period.kind
  const fits = found === kind || (found === 'split_year' && kind === 'year')
  if (kind === null || found === undefined || !fits) return []
  const keys = new Float64Array(table.observations.length + state.rejected.length)
  let size = 0
  visitPlaces(table, state, (key) => {
    keys[size] = key
    size += 1
  })
  const step = frequency === 'biennial' ? 2 : 1
  const gaps = gapsIn(keys.subarray(0, size).sort(), step).filter(
    ({ missing }) => missing.length > state.unplaced,
  )
  const ends = new Map(gaps.map(({ end }) => [end, Infinity]))
  visitPlaces(table, state, (key, line) => {
    const first = ends.get(key)
    if (first !== undefined && line < first) ends.set(key, line)
  })
  const perYear = partsPerYear[kind]
  return gaps.map(({ end, missing }) => ({
    key: 'series/gap',
    // Every gap ends at a place that was visited.
    line: ends.get(end) as number,
    column: 'period',
    count: missing.length,
    expected: nameList(
      missing.map((at) => periodOf(found, Math.floor(at / perYear), (at % perYear) + 1).text),
    ),
  }))
}

/** Every row whose place is known, forecasts apart: a forecast far ahead leaves no gap. */
function visitPlaces(
  table: Table,
  state: RowState,
  visit: (key: number, line: number) => void,
): void {
  const indexes = Int32Array.from(state.periods, ({ period }) =>
    Math.round(period.years * partsPerYear[period.kind]),
  )
  table.observations.forEach(({ status, line }, row) => {
    if (status === 'forecast') return
    const period = numberAt(indexes, table.periodIds.at(row))
    visit(table.selectionIds.at(row) * span + period, line)
  })
  for (const { periodId, selectionId, line } of state.rejected) {
    visit(selectionId * span + numberAt(indexes, periodId), line)
  }
}

function gapsIn(keys: Float64Array, step: number): readonly Gap[] {
  const gaps: Gap[] = []
  let open: Gap | null = null
  for (let at = 1; at < keys.length; at += 1) {
    const before = numberAt(keys, at - 1)
    const key = numberAt(keys, at)
    const sameSeries = Math.floor(before / span) === Math.floor(key / span)
    if (!sameSeries) open = null
    if (!sameSeries || key - before <= step) continue
    if (open === null) {
      open = { end: key, missing: [] }
      gaps.push(open)
    }
    for (let missed = before + step; missed < key; missed += step) open.missing.push(missed % span)
  }
  return gaps
}
