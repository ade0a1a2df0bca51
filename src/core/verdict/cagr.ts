import { atLeast, finite } from './compare'
import type { OfficialVerdict, PointValue } from './model'

export interface CagrInput {
  readonly sign: 1 | -1
  readonly baseline: PointValue | null
  readonly latest: PointValue | null
  /** Null where no number was set. */
  readonly goal: { readonly value: number; readonly years: number | null } | null
  readonly met: boolean
  /** The natural limit of the indicator, for targets without a number. */
  readonly limit: number | null
}

/** Statistics Canada's stand-in for a base or goal of 0, which has no growth rate. */
const nearZero = 0.001

/** A number the method can grow from: 0 is replaced by 0.001. */
export function notZero(value: number): number {
  return value === 0 ? nearZero : value
}

/** Yearly growth as a fraction, (x/b)^(1/years) − 1; the two must have the same sign. */
export function growthRate(from: number, to: number, years: number): number {
  return (to / from) ** (1 / years) - 1
}

/**
 * The verdict of Statistics Canada's SDG hub (*Methodology*; same as Open SDG's progress measure)
 * on the same figures: category, ratio of growth rates (without a goal: the directed growth rate)
 * and score from −5 to 5. method.md §3.
 */
export function cagrVerdict(input: CagrInput): OfficialVerdict {
  const value = input.goal ? growthRatio(input) : directedGrowth(input)
  const k = limitFactor(input.baseline?.value ?? null, input.limit)
  if (input.met) return { category: 'target_achieved', value, score: 5 }
  if (value === null) return { category: 'not_available', value, score: null }
  if (input.goal) {
    const category = categoryOf(value, [0.95, 0.6])
    return { category, value, score: score(value, ratioScoreLine(value)) }
  }
  const category = categoryOf(value, [0.015 * k, 0.005 * k])
  return { category, value, score: score(value, growthScoreLine(value, k)) }
}

/**
 * The method's R: directed growth so far over the growth the goal asks for; null where there is
 * none.
 */
function growthRatio(input: CagrInput): number | null {
  const { baseline, goal } = input
  const growth = directedGrowth(input)
  if (growth === null || !baseline || !goal || goal.years === null) return null
  const [base, aim] = [notZero(baseline.value), notZero(goal.value)]
  const years = goal.years - baseline.period.years
  if (years <= 0 || base > 0 !== aim > 0) return null
  const needed = growthRate(base, aim, years)
  return needed === 0 ? null : finite(growth / Math.abs(needed))
}

function directedGrowth({ sign, baseline, latest }: CagrInput): number | null {
  if (!baseline || !latest) return null
  const years = latest.period.years - baseline.period.years
  const base = notZero(baseline.value)
  if (years <= 0 || base * latest.value < 0) return null
  return finite(sign * Math.sign(base) * growthRate(base, latest.value, years))
}

function categoryOf(value: number, [high, middle]: readonly [number, number]): string {
  if (atLeast(value, high)) return 'substantial_progress'
  if (atLeast(value, middle)) return 'moderate_progress'
  return atLeast(value, 0) ? 'limited_progress' : 'deterioration'
}

/** The method's `k`: how much the bands shrink near a natural limit; 0 at it, 1 far from it. */
export function limitFactor(base: number | null, limit: number | null): number {
  if (base === null || limit === null) return 1
  const [from, to] = [Math.abs(base), Math.abs(limit)]
  if (from >= 2 * to) return 1
  const nearness = from <= to ? from / to : (2 * to - from) / to
  return 1 - nearness ** 4.44
}

/**
 * The straight line a score is read from before it is cut at −5 and 5: factor · value + constant.
 */
export interface ScoreLine {
  readonly factor: number
  readonly constant: number
}

/** The line for a ratio of growth rates (a goal was set). */
export function ratioScoreLine(ratio: number): ScoreLine {
  return atLeast(ratio, 0.6)
    ? { factor: 7.1429, constant: -4.2857 }
    : { factor: 4.1667, constant: -2.5 }
}

/** The line for a growth rate (no goal was set); at a natural limit held (k = 0) simply 5. */
export function growthScoreLine(growth: number, k: number): ScoreLine {
  if (!atLeast(growth, 0)) return { factor: 125, constant: -2.5 }
  if (k === 0) return { factor: 0, constant: 5 }
  if (atLeast(growth, 0.015 * k)) return { factor: 500 / k, constant: -5 }
  if (atLeast(growth, 0.005 * k)) return { factor: 250 / k, constant: -1.25 }
  return { factor: 500 / k, constant: -2.5 }
}

function score(value: number, { factor, constant }: ScoreLine): number {
  return Math.min(Math.max(factor * value + constant, -5), 5)
}
