import { atLeast, atMost, finite, tolerance } from './compare'
import type { OfficialVerdict, PointValue } from './model'

export interface TrendInput {
  readonly sign: 1 | -1
  /** Every usable figure, oldest first, those before the baseline too. */
  readonly points: readonly PointValue[]
  readonly goal: { readonly value: number; readonly years: number | null } | null
  readonly met: boolean
}

/**
 * The verdict of the Federal Statistical Office of Germany (German Sustainable Development
 * Strategy, indicator report): the mean yearly change of the last six figures is drawn on to the
 * deadline, and the symbol says how much of the distance is missed. Fewer than four figures:
 * `none`.
 */
export function trendVerdict({ sign, points, goal, met }: TrendInput): OfficialVerdict {
  const latest = points.at(-1)
  const slope = meanYearlyChange(points)
  if (!goal || !latest || slope === null) return noVerdict
  if (met) return { ...noVerdict, category: atLeast(sign * slope, 0) ? 'sun' : 'slightly_cloudy' }
  const left = goal.years === null ? null : Math.max(goal.years - latest.period.years, 0)
  const distance = sign * (goal.value - latest.value)
  const missed = left === null ? null : distance - sign * slope * left
  const value = missed === null ? null : finite(1 - missed / distance)
  if (atMost(sign * slope, 0)) return { category: 'thunderstorm', value, score: null }
  if (missed === null) return noVerdict
  return { category: symbolOf(missed, distance), value, score: null }
}

const noVerdict: OfficialVerdict = { category: 'none', value: null, score: null }

/** Mean change a year over the last six figures; null where there are fewer than four. */
export function meanYearlyChange(points: readonly PointValue[]): number | null {
  const recent = points.slice(-6)
  const [first, last] = [recent[0], recent.at(-1)]
  if (!first || !last || recent.length < 4) return null
  return (last.value - first.value) / (last.period.years - first.period.years)
}

function symbolOf(missed: number, distance: number): string {
  // Compared as amounts, so that a strict goal already touched (distance 0) divides nothing by zero.
  if (missed < (0.05 - tolerance) * distance) return 'sun'
  return missed <= (0.2 + tolerance) * distance ? 'slightly_cloudy' : 'cloud'
}
