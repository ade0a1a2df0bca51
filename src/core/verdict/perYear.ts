import { partsPerYear } from '../period'
import { finite, isZero } from './compare'
import { isBroken, type Decision } from './decide'
import type { Facts } from './facts'
import { meets, nearestBound, type GoalBounds } from './goal'
import type { PointValue, Verdict } from './model'
import { yearMet } from './yearMet'

type PerYear = Pick<Verdict, 'needPerYear' | 'soFarPerYear' | 'projection'>

/**
 * What the goal asks for a year from now on, what was done a year so far, and where that leads
 * (method.md §5): amounts, or percent a year under `geometric`. Null where a part is missing, no
 * years are left, or the series breaks on the way.
 */
export function perYear(facts: Facts, { method }: Decision): PerYear {
  const latest = facts.points.at(-1)
  if (!latest) return { needPerYear: null, soFarPerYear: null, projection: null }
  const { baseline, due } = facts
  const goal = typeof facts.goal === 'object' ? facts.goal : null
  const steps = method === 'geometric' ? percentSteps : amountSteps
  const aim = due && goal ? { period: due, value: nearestBound(goal, latest.value) } : null
  const pace = baseline && !isBroken(facts, baseline, latest) ? steps.pace(baseline, latest) : null
  return {
    needPerYear: aim && steps.pace(latest, aim),
    soFarPerYear: pace,
    projection: goal && pace !== null ? project({ facts, goal, latest, pace, steps }) : null,
  }
}

interface Projected {
  readonly facts: Facts
  readonly goal: GoalBounds
  readonly latest: PointValue
  readonly pace: number
  readonly steps: Steps
}

function project({ facts, goal, latest, pace, steps }: Projected): Verdict['projection'] {
  const { due } = facts
  const left = due ? due.years - latest.period.years : 0
  const value = left > 0 ? finite(steps.ahead(latest.value, pace, left)) : null
  if (meets(goal, latest.value))
    return { value, metAt: latest.period.years, metIn: yearMet(latest.period, 0, false) }
  const bound = nearestBound(goal, latest.value)
  const years = steps.years(latest.value, pace, bound)
  // On the bound of a strict goal the pace alone says whether the next figure meets it.
  const next = steps.ahead(latest.value, pace, 1 / partsPerYear[latest.period.kind])
  const isNever = isZero(bound - latest.value) && !meets(goal, next)
  if (isNever || !Number.isFinite(years) || years < 0) return { value, metAt: null, metIn: null }
  const metIn = yearMet(latest.period, years, goal.strict)
  return { value, metAt: latest.period.years + years, metIn }
}

/** A way of going on: how much a year between two points, where it leads, how long it takes. */
interface Steps {
  readonly pace: (from: PointValue, to: PointValue) => number | null
  readonly ahead: (value: number, pace: number, years: number) => number
  readonly years: (value: number, pace: number, goal: number) => number
}

const amountSteps: Steps = {
  pace: (from, to) => {
    const years = to.period.years - from.period.years
    return years > 0 ? finite((to.value - from.value) / years) : null
  },
  ahead: (value, pace, years) => value + pace * years,
  years: (value, pace, goal) => (goal - value) / pace,
}

const percentSteps: Steps = {
  pace: (from, to) => {
    const years = to.period.years - from.period.years
    if (!(years > 0 && from.value > 0 && to.value > 0)) return null
    return finite(100 * ((to.value / from.value) ** (1 / years) - 1))
  },
  ahead: (value, pace, years) => value * (1 + pace / 100) ** years,
  years: (value, pace, goal) => Math.log(goal / value) / Math.log1p(pace / 100),
}
