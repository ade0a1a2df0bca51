import { cagrVerdict, notZero } from './cagr'
import type { Facts } from './facts'
import { meets, type GoalBounds } from './goal'
import type { OfficialVerdict, PointValue } from './model'
import { trendVerdict } from './trend'
import { unVerdict } from './un'

/**
 * What the office whose method the target names says of the latest figure, whatever decided our own
 * status (method.md §3). Null for our own methods, and for ranges, which no office's method covers.
 */
export function officialVerdict(facts: Facts): OfficialVerdict | null {
  const { method, sign, baseline, points, due, limit } = facts
  if (method === 'share' || method === 'geometric' || sign === null) return null
  const latest = points.at(-1) ?? null
  const goal = typeof facts.goal === 'object' ? facts.goal : null
  const value = goal && (goal.low ?? goal.high)
  const aim = value === null ? null : { value, years: due?.years ?? null }
  if (method === 'cagr') {
    const met = metBy(latest, goal && withoutZero(goal))
    return cagrVerdict({ sign, baseline, latest, goal: aim, met, limit })
  }
  if (method === 'trend') return trendVerdict({ sign, points, goal: aim, met: metBy(latest, goal) })
  const end = due && value !== null ? { period: due, value } : null
  return unVerdict({ baseline, latest, goal: end })
}

function metBy(latest: PointValue | null, goal: GoalBounds | null): boolean {
  return latest !== null && goal !== null && meets(goal, latest.value)
}

/** Statistics Canada replaces a goal of 0 before it asks whether the goal is met. */
function withoutZero(goal: GoalBounds): GoalBounds {
  const { low, high } = goal
  return {
    ...goal,
    low: low === null ? null : notZero(low),
    high: high === null ? null : notZero(high),
  }
}
