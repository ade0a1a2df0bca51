import { selectSeries } from '../series'
import { decide, type Decision } from './decide'
import { directionOf } from './direction'
import { factsOf, type Facts, type JudgeInput } from './facts'
import { nearestBound, signOf, type Sign } from './goal'
import type { LatestValue, Verdict } from './model'
import { officialVerdict } from './official'
import { perYear } from './perYear'
import { sensitivityOf } from './sensitivity'

/**
 * The clock of a verdict: ISO days. `knownOn` hides what was published later; null shows
 * everything.
 */
export interface Clock {
  readonly today: string
  readonly knownOn: string | null
}

/**
 * The verdict on one target (docs/method.md): status, reason, ratio and every number that is
 * printed beside it, unrounded, null where there is none. Pure: the clock is an argument.
 */
export function judge(input: JudgeInput, { today, knownOn }: Clock): Verdict {
  const { indicator, target } = input
  const where = { ...indicator?.headline, ...target.where }
  const series = indicator ? selectSeries(indicator.observations, where, knownOn) : []
  const facts = factsOf(input, series, today)
  const decision = decide(facts)
  return {
    ...decision,
    ...perYear(facts, decision),
    baseline: facts.baseline,
    latest: latestOf(facts),
    goal: goalOf(facts),
    ...directionStated(facts, decision, signOf(target)),
    sensitivity: sensitivityOf(facts),
    official: officialVerdict(facts),
  }
}

function directionStated(
  { points }: Facts,
  { reason }: Decision,
  sign: Sign,
): Pick<Verdict, 'direction' | 'turnedTo'> {
  if (reason !== 'no_numeric_goal') return { direction: null, turnedTo: null }
  return directionOf(
    points.map(({ value }) => value),
    sign,
  )
}

function latestOf({ points }: Facts): LatestValue | null {
  const latest = points.at(-1)
  if (!latest) return null
  const { period, value, status, qualifier } = latest
  return { period, value, status, qualifier }
}

/** The goal as a number: of a range the bound nearest the latest figure, or its only one. */
function goalOf({ goal, due, points }: Facts): Verdict['goal'] {
  if (typeof goal !== 'object') return null
  const latest = points.at(-1)?.value ?? null
  const only = goal.low === null || goal.high === null ? (goal.low ?? goal.high) : null
  const value = latest === null ? only : nearestBound(goal, latest)
  return value === null ? null : { period: due, value }
}
