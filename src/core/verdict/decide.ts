import type { Period } from '../model'
import { periodEnd } from '../period'
import { bandOf, statusOf } from './bands'
import { atLeast, atMost, finite } from './compare'
import type { Facts, Figure } from './facts'
import { meets, nearestBound, type GoalBounds } from './goal'
import type { PointValue, Reason, Status, Verdict, VerdictNote } from './model'
import { officialVerdict } from './official'
import { pathPace, type Pace } from './pace'

export type Decision = Pick<
  Verdict,
  'status' | 'lastStatus' | 'reason' | 'ratio' | 'method' | 'parts' | 'notes' | 'deciding'
>

/** Facts of a target that can be judged: there is a figure, a goal in numbers and a deadline. */
export interface Judgeable extends Facts {
  readonly latest: Figure
  readonly goal: GoalBounds
  readonly due: Period
}

/** The order of decisions of method.md §2. */
export function decide(facts: Facts): Decision {
  const decision = firstStep(facts)
  return facts.shifted ? { ...decision, notes: ['baseline_shifted', ...decision.notes] } : decision
}

function firstStep(facts: Facts): Decision {
  const latest = facts.points.at(-1)
  const { goal, due } = facts
  if (!facts.hasIndicator) return notAssessed(facts, 'no_indicator')
  if (!latest) return notAssessed(facts, facts.suppressed ? 'suppressed' : 'no_data')
  if (goal === 'none') return notAssessed(facts, 'no_numeric_goal')
  if (goal === 'unknown') return notAssessed(facts, 'no_baseline')
  if (!due) {
    const met = meets(goal, latest.value)
    return met ? plain(facts, 'reached') : notAssessed(facts, 'no_deadline')
  }
  const judgeable: Judgeable = { ...facts, latest, goal, due }
  return atDeadline(judgeable) ?? waiting(judgeable, onTheWay(judgeable))
}

/** Step 2: the first figure at or after the deadline decides for good. */
function atDeadline(facts: Judgeable): Decision | null {
  const { due, goal, latest } = facts
  const deciding = facts.points.find(({ period }) => atLeast(period.years, due.years))
  if (!deciding) return null
  const met = meets(goal, deciding.value)
  const notes: VerdictNote[] = []
  if (!atMost(deciding.period.years, due.years)) notes.push('deadline_figure_late')
  if (met && !meets(goal, latest.value)) notes.push('lost_after_deadline')
  if (!met && meets(goal, latest.value)) notes.push('reached_late')
  return { ...plain(facts, met ? 'reached' : 'missed'), notes, deciding }
}

/** Step 3: the verdict on the pace. */
function onTheWay(facts: Judgeable): Decision {
  const { goal, latest, baseline } = facts
  if (meets(goal, latest.value)) return plain(facts, 'reached')
  if (!baseline) return notAssessed(facts, 'no_baseline')
  if (isBroken(facts, baseline, latest)) return notAssessed(facts, 'series_break')
  if (atMost(latest.period.years, baseline.period.years)) return notAssessed(facts, 'only_baseline')
  if (meets(goal, baseline.value))
    return { ...plain(facts, 'wrong_way'), notes: ['baseline_met_goal'] }
  const decision = byMethod(facts, baseline)
  const wasReached = facts.points.some(
    (point) =>
      point !== latest &&
      !atMost(point.period.years, baseline.period.years) &&
      meets(goal, point.value),
  )
  return wasReached ? { ...decision, notes: ['was_reached', ...decision.notes] } : decision
}

/** True when a declared break lies after the baseline and not after the latest figure. */
export function isBroken({ breaks }: Facts, baseline: PointValue, latest: PointValue): boolean {
  return breaks.some(
    ({ years }) => !atMost(years, baseline.period.years) && atMost(years, latest.period.years),
  )
}

/** Step 3f: the ratio of the target's method, or of `share` where it has none. */
function byMethod(facts: Judgeable, baseline: PointValue): Decision {
  const { method, goal, latest, due } = facts
  if (method === 'share') return byPace(facts, pathPace(facts, baseline, 'share'))
  const pace = method === 'geometric' ? pathPace(facts, baseline, 'geometric') : null
  if (pace) return byPace(facts, pace)
  const official = officialVerdict(facts)
  if (official && (method === 'trend' || official.value !== null)) {
    const to = { period: due, value: nearestBound(goal, latest.value) }
    const parts = { method, from: baseline, to, way: null, time: null }
    const status = statusOf(official, facts.thresholds)
    if (!status) return { ...notAssessed(facts, 'too_few_points'), parts }
    return { ...plain(facts, status), ratio: official.value, parts }
  }
  const fallback = byPace(facts, pathPace(facts, baseline, 'share'))
  return { ...fallback, notes: ['geometric_impossible'] }
}

function byPace(facts: Facts, { ratio, parts }: Pace): Decision {
  const status = bandOf(ratio, facts.thresholds)
  return { ...plain(facts, status), ratio: finite(ratio), method: parts.method, parts }
}

/** Step 4: a deadline that has passed without its figure. */
function waiting(facts: Judgeable, decision: Decision): Decision {
  if (periodEnd(facts.due) >= facts.today) return decision
  const lastStatus = decision.status === 'not_assessed' ? null : decision.status
  return { ...decision, status: 'awaiting_final', lastStatus, reason: null }
}

function plain({ method }: Facts, status: Status): Decision {
  return {
    status,
    lastStatus: null,
    reason: null,
    ratio: null,
    method,
    parts: null,
    notes: [],
    deciding: null,
  }
}

function notAssessed(facts: Facts, reason: Reason): Decision {
  return { ...plain(facts, 'not_assessed'), reason }
}
