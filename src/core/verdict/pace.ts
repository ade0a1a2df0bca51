import { finite, isZero } from './compare'
import type { Figure } from './facts'
import { geometricShareOfWay } from './geometric'
import { gap, nearestBound, type GoalBounds } from './goal'
import type { PointValue, VerdictParts } from './model'
import type { Period } from '../model'
import { segmentAt } from './segments'
import { shareOfTime, shareOfWay } from './share'

export interface Course {
  readonly latest: Figure
  readonly goal: GoalBounds
  readonly due: Period
  readonly milestones: readonly PointValue[]
}

export interface Pace {
  readonly ratio: number
  readonly parts: VerdictParts
}

/**
 * Share of the way over share of the time on the stretch that holds the latest figure (method.md
 * §3).
 */
export function pathPace(course: Course, baseline: PointValue, method: 'share'): Pace
/** The same at constant growth; null unless every number of the stretch is above zero. */
export function pathPace(course: Course, baseline: PointValue, method: 'geometric'): Pace | null
export function pathPace(
  { latest, goal, due, milestones }: Course,
  baseline: PointValue,
  method: 'share' | 'geometric',
): Pace | null {
  // In a range the way is the gap to it, so that both sides count alike: D = 1 − gap(v)/gap(b).
  const position = (value: number): number => (goal.kind === 'range' ? -gap(goal, value) : value)
  const end = { period: due, value: nearestBound(goal, latest.value) }
  const path = { from: baseline, to: end, milestones }
  const { from, to } = segmentAt(path, latest.period.years, position)
  const way =
    method === 'share'
      ? shareOfWay(position(from.value), position(to.value), position(latest.value))
      : geometricShareOfWay(from.value, to.value, latest.value)
  if (way === null || (method === 'geometric' && !isPositive(baseline.value, end.value)))
    return null
  const time = shareOfTime(from.period, to.period, latest.period)
  // Where a strict goal is the baseline itself there is no way to measure, only off it or on it.
  const isWay = !isZero(position(to.value) - position(from.value))
  return { ratio: way / time, parts: { method, from, to, way: isWay ? finite(way) : null, time } }
}

function isPositive(...values: readonly number[]): boolean {
  return values.every((value) => value > 0)
}
