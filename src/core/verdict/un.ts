import { growthRate } from './cagr'
import { atLeast, finite } from './compare'
import type { OfficialVerdict, PointValue } from './model'

export interface UnInput {
  readonly baseline: PointValue | null
  readonly latest: PointValue | null
  readonly goal: PointValue | null
}

/**
 * The verdict of the UN Statistics Division (*Progress Chart Technical Note 2023*): the share of
 * the way the figure will have come at the deadline if it goes on growing as so far. Needs a
 * baseline and a latest figure above zero, in that order in time; else there is no category.
 */
export function unVerdict(input: UnInput): OfficialVerdict {
  const value = projectedShare(input)
  return { category: value === null ? null : categoryOf(value), value, score: null }
}

function projectedShare({ baseline, latest, goal }: UnInput): number | null {
  if (!baseline || !latest || !goal) return null
  const years = latest.period.years - baseline.period.years
  if (years <= 0 || baseline.value <= 0 || latest.value <= 0) return null
  const left = Math.max(goal.period.years - latest.period.years, 0)
  const growth = growthRate(baseline.value, latest.value, years)
  const expected = latest.value * (1 + growth) ** left
  return finite((expected - baseline.value) / (goal.value - baseline.value))
}

function categoryOf(share: number): string {
  if (atLeast(share, 0.95)) return 'on_track'
  return atLeast(share, 0.1) ? 'fair' : 'stagnation_or_regression'
}
