import { partsPerYear, periodOf } from '../period'
import { numberAt } from './pairs'
import { nameList } from './report'
import type { RowState, Table } from './rowState'
import { kindOfFrequency } from './table'
import type { Finding } from './table'

/** More than the months of 10 000 years: a series and a period make one number that sorts by series, then time. */
const span = 2 ** 17

interface Gap {
  /** Series and period of the figures on either side. */
  readonly before: number
  readonly after: number
  readonly missing: readonly number[]
}

/** Series in which a period is missing between two others: each reported once, where its first gap ends. */
export function findGaps(table: Table, state: RowState): readonly Finding[] {
  const { frequency } = state.meta
  const kind = kindOfFrequency[frequency]
  const found = table.observations[0]?.period.kind
  const fits = found === kind || (found === 'split_year' && kind === 'year')
  if (kind === null || found === undefined || !fits) return []
  const gaps = gapsIn(sortedPlaces(table, state), frequency === 'biennial' ? 2 : 1)
  const lines = linesOf(gaps, table, state)
  const told = new Map<number, { readonly line: number; readonly missing: number[] }>()
  for (const gap of gaps) {
    const { before, after, missing } = gap
    // A row between the two whose place cannot be told is taken for one that is missing.
    const [from, to] = [lineOf(lines, before), lineOf(lines, after)]
    if (missing.length <= countBetween(state.unplaced, from, to)) continue
    const series = Math.floor(after / span)
    const known = told.get(series)
    if (known) known.missing.push(...missing)
    else told.set(series, { line: to, missing: [...missing] })
  }
  const perYear = partsPerYear[kind]
  const textOf = (at: number): string =>
    periodOf(found, Math.floor(at / perYear), (at % perYear) + 1).text
  return [...told.values()].map(({ line, missing }) => ({
    key: 'series/gap',
    line,
    column: 'period',
    count: missing.length,
    expected: nameList(missing.map(textOf)),
  }))
}

function sortedPlaces(table: Table, state: RowState): Float64Array {
  const keys = new Float64Array(table.observations.length + state.rejected.length)
  let size = 0
  visitPlaces(table, state, (key) => {
    keys[size] = key
    size += 1
  })
  return keys.subarray(0, size).sort()
}

/** The first line of each place beside a gap. */
function linesOf(gaps: readonly Gap[], table: Table, state: RowState): ReadonlyMap<number, number> {
  const lines = new Map(
    gaps.flatMap(({ before, after }) => [before, after].map((place) => [place, Infinity] as const)),
  )
  visitPlaces(table, state, (key, line) => {
    const first = lines.get(key)
    if (first !== undefined && line < first) lines.set(key, line)
  })
  return lines
}

function lineOf(lines: ReadonlyMap<number, number>, place: number): number {
  // Both sides of a gap are places that were visited.
  return lines.get(place) as number
}

/** How many of some lines in rising order lie between two others, whichever comes first. */
function countBetween(lines: readonly number[], one: number, other: number): number {
  return Math.abs(countBelow(lines, one) - countBelow(lines, other))
}

function countBelow(lines: readonly number[], line: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    // The middle lies between the two ends.
    if ((lines[middle] as number) < line) low = middle + 1
    else high = middle
  }
  return low
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
  for (let at = 1; at < keys.length; at += 1) {
    const before = numberAt(keys, at - 1)
    const after = numberAt(keys, at)
    const sameSeries = Math.floor(before / span) === Math.floor(after / span)
    if (!sameSeries || after - before <= step) continue
    const missing: number[] = []
    for (let missed = before + step; missed < after; missed += step) missing.push(missed % span)
    gaps.push({ before, after, missing })
  }
  return gaps
}
