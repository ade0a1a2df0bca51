import type { Baseline, PeriodKind } from '../model'
import { asKind } from '../period'
import { atLeast, atMost } from './compare'
import type { PointValue } from './model'

export interface FoundBaseline {
  /** Null when there is none: not asked for, or no figure at it nor within a year after it. */
  readonly point: PointValue | null
  /** True when the figure is of a later period than the one asked for. */
  readonly shifted: boolean
}

/**
 * The method's `b` at `tb` (method.md §1): the target's own value, else the figure at that period,
 * else the next one at most one year later. `points` are usable figures sorted by period.
 */
export function findBaseline(
  baseline: Baseline | null,
  points: readonly PointValue[],
  kind: PeriodKind,
): FoundBaseline {
  if (!baseline) return { point: null, shifted: false }
  const period = asKind(baseline.period, kind)
  if (baseline.value !== null) return { point: { period, value: baseline.value }, shifted: false }
  const next = points.find((point) => atLeast(point.period.years, period.years))
  if (!next || !atMost(next.period.years, period.years + 1)) return { point: null, shifted: false }
  return {
    point: { period: next.period, value: next.value },
    shifted: !atMost(next.period.years, period.years),
  }
}
