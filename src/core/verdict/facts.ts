import type { Indicator, Method, Period, Target, Thresholds } from '../model'
import { asKind } from '../period'
import { isUsable } from '../series'
import { breaksOf, targetSelection } from '../selection'
import { findBaseline } from './baseline'
import { goalBounds, signOf, type GoalBounds, type Sign } from './goal'
import type { LatestValue, PointValue, Series } from './model'

/** A usable figure with its interval. */
export interface Figure extends LatestValue {
  readonly low: number | null
  readonly high: number | null
}

/** All that a verdict is taken from: the target's words turned into numbers, and the figures. */
export interface Facts {
  /** The target names what measures it, whether or not that could be read. */
  readonly hasIndicator: boolean
  /** True when some figure of the series was suppressed. */
  readonly suppressed: boolean
  /** Usable figures, oldest first. */
  readonly points: readonly Figure[]
  readonly baseline: PointValue | null
  readonly shifted: boolean
  readonly goal: GoalBounds | 'none' | 'unknown'
  readonly sign: Sign
  readonly due: Period | null
  readonly milestones: readonly PointValue[]
  /** Breaks of the selected series. */
  readonly breaks: readonly Period[]
  readonly method: Method
  readonly limit: number | null
  readonly thresholds: Thresholds
  readonly today: string
}

export interface JudgeInput {
  /** Null where nobody measures it, or where the indicator was left out. */
  readonly indicator: Indicator | null
  readonly target: Target
  readonly thresholds: Thresholds
}

/**
 * The facts of a target on a selected series. Years are read as the series' own length of period.
 */
export function factsOf(
  { indicator, target, thresholds }: JudgeInput,
  series: Series,
  today: string,
): Facts {
  const kind = series[0]?.period.kind ?? 'year'
  const points = series.flatMap(figureOf)
  const { point, shifted } = findBaseline(target.baseline, points, kind)
  const goal = goalBounds(target, point?.value ?? null)
  const isRange = typeof goal === 'object' && goal.kind === 'range'
  return {
    hasIndicator: target.indicator !== null || indicator !== null,
    suppressed: series.some(({ observation }) => observation.missing === 'suppressed'),
    points,
    baseline: point,
    shifted,
    goal,
    sign: isRange ? null : signOf(target),
    due: target.due && asKind(target.due, kind),
    milestones: target.milestones.map(({ period, value }) => ({
      period: asKind(period, kind),
      value,
    })),
    breaks: indicator
      ? breaksOf(indicator, targetSelection(indicator, target)).map(({ period }) => period)
      : [],
    method: isRange || signOf(target) === null ? 'share' : target.method,
    limit: target.limit,
    thresholds,
    today,
  }
}

function figureOf({ period, observation }: Series[number]): readonly Figure[] {
  const { value, status, qualifier, low, high } = observation
  if (value === null || !isUsable(observation)) return []
  return [{ period, value, status, qualifier, low, high }]
}
