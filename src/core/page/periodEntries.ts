import type { Frequency, Observation, Period } from '../model'
import { partsPerYear, periodOf } from '../period'
import type { Series } from '../verdict/model'
import { periodStep } from './periodStep'

/** One row of a table: a period, and its figure if there is one. */
export interface PeriodEntry {
  readonly period: Period
  readonly observation: Observation | null
  /** Newest first. */
  readonly superseded: readonly Observation[]
}

/** A series with the periods that are missing between its figures; none where figures come irregularly. */
export function periodEntries(series: Series, frequency: Frequency): readonly PeriodEntry[] {
  return series.flatMap((point, index) => {
    const before = series[index - 1]
    const gaps = before && frequency !== 'irregular' ? between(before.period, point.period) : []
    return [...gaps.map((period) => ({ period, observation: null, superseded: [] })), point]
  })

  function between(from: Period, to: Period): readonly Period[] {
    const step = periodStep(frequency, from.kind)
    const count = Math.max(0, Math.round((to.years - from.years) / step) - 1)
    return Array.from({ length: count }, (_, index) => later(from, (index + 1) * step))
  }
}

function later({ kind, years }: Period, by: number): Period {
  const parts = partsPerYear[kind]
  const index = Math.round((years + by) * parts)
  const year = Math.floor(index / parts)
  return periodOf(kind, year, index - year * parts + 1)
}
