import type { Period } from '../model'
import { isZero } from './compare'

/**
 * Share of the way from `from` to `to` that `value` has come (method.md §3, `share`): 0 at the
 * start, 1 at the goal, negative the wrong way. Where start and goal are the same number any way
 * back is −∞.
 */
export function shareOfWay(from: number, to: number, value: number): number {
  if (!isZero(to - from)) return (value - from) / (to - from)
  return isZero(value - from) ? 0 : -Infinity
}

/** Share of the time from one period to another that has passed at `at`. */
export function shareOfTime(from: Period, to: Period, at: Period): number {
  return (at.years - from.years) / (to.years - from.years)
}
