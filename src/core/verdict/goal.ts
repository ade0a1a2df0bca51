import type { Goal, Target } from '../model'
import { atLeast, atMost } from './compare'

/** A goal as numbers: a bound (`up`, `down`) or a range, with the bounds that exist. */
export interface GoalBounds {
  readonly kind: 'bound' | 'range'
  readonly low: number | null
  readonly high: number | null
  /** True where the bound itself does not count («under 10 %»). */
  readonly strict: boolean
}

/** +1 when up is good, −1 when down is good, null where neither is (`range`, `maintain`). */
export type Sign = 1 | -1 | null

/** The direction of a target as the method's `s`. */
export function signOf(target: Pick<Target, 'direction'>): Sign {
  if (target.direction === 'up') return 1
  return target.direction === 'down' ? -1 : null
}

/**
 * The goal in numbers; `none` where no number was set, `unknown` for a relative goal without a
 * baseline.
 */
export function goalBounds(
  { goal, direction }: Pick<Target, 'goal' | 'direction'>,
  baseline: number | null,
): GoalBounds | 'none' | 'unknown' {
  if (!goal) return 'none'
  if (goal.kind === 'range') {
    const { low, high, strict } = goal
    return low === null && high === null ? 'none' : { kind: 'range', low, high, strict }
  }
  const value = goalValue(goal, baseline)
  if (value === null) return 'unknown'
  const { strict } = goal
  if (direction === 'up') return { kind: 'bound', low: value, high: null, strict }
  if (direction === 'down') return { kind: 'bound', low: null, high: value, strict }
  return { kind: 'range', low: value, high: null, strict }
}

function goalValue(goal: Exclude<Goal, { kind: 'range' }>, baseline: number | null): number | null {
  if (goal.kind === 'value') return goal.value
  if (baseline === null) return null
  return goal.kind === 'factor' ? goal.factor * baseline : baseline * (1 + goal.change)
}

/** method.md §2, "meets": on the right side of the bound, or inside the range. */
export function meets({ low, high, strict }: GoalBounds, value: number): boolean {
  const highEnough = low === null || (strict ? !atMost(value, low) : atLeast(value, low))
  const lowEnough = high === null || (strict ? !atLeast(value, high) : atMost(value, high))
  return highEnough && lowEnough
}

/** The method's `T`: the bound, of a range the one nearest the value (the lower of two as near). */
export function nearestBound({ low, high }: GoalBounds, value: number): number {
  const down = low === null ? Infinity : Math.abs(value - low)
  const up = high === null ? Infinity : Math.abs(value - high)
  return (down <= up ? low : high) ?? value
}

/** Distance to the nearest bound of a range; 0 inside. */
export function gap({ low, high }: GoalBounds, value: number): number {
  return Math.max((low ?? value) - value, value - (high ?? value), 0)
}
