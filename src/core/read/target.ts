import { methods } from '../model'
import type { Baseline, Milestone, Selection, Target } from '../model'
import { asKind } from '../period'
import { selectionOf } from './dimensions'
import { goalAt, goalValue } from './goal'
import type { PlanContext } from './planContext'
import { addProblem } from './report'
import {
  choiceOf,
  dateAt,
  fieldsOf,
  idAt,
  listOf,
  numberIn,
  optional,
  periodAt,
  referenceTo,
  required,
  stringAt,
  where,
} from './shape'
import type { Fields } from './shape'
import { requiredText } from './texts'
import { entriesOf } from './yaml'
import type { Place } from './yaml'

const keys = [
  'id',
  'indicator',
  'where',
  'area',
  'goal_id',
  'text',
  'direction',
  'baseline',
  'goal',
  'due',
  'method',
  'limit',
  'milestones',
  'standing',
  'adopted',
  'replaces',
  'tags',
  'source',
]

const directions = ['up', 'down', 'range', 'maintain'] as const
const standings = ['adopted', 'recommended', 'proposed', 'scenario'] as const

/** A target; null where anything that its verdict rests on is missing or wrong. */
export function readTarget(place: Place, context: PlanContext): Target | null {
  const fields = fieldsOf(place, keys)
  if (fields === null) return null
  const { report } = place.yaml
  const before = report.errors
  const id = required(fields, 'id', idAt)
  const text = requiredText(fields, 'text')
  const direction = required(fields, 'direction', choiceOf(directions))
  const indicator = optional(fields, 'indicator', referenceTo(context.known.indicators))
  const selected = whereOf(fields, indicator, context)
  const baseline = optional(fields, 'baseline', baselineAt)
  const goal = optional(fields, 'goal', goalAt)
  const due = optional(fields, 'due', periodAt)
  const judged = {
    indicator,
    where: selected,
    baseline,
    goal,
    due,
    method: optional(fields, 'method', choiceOf(methods)) ?? 'share',
    limit: optional(fields, 'limit', numberIn),
    milestones: listOf(fields, 'milestones', milestoneAt),
  }
  checkDates(fields, judged)
  const sound = report.errors === before
  const rest = restOf(fields, context)
  if (!sound || id === null || text === null || direction === null) return null
  const target: Target = { id, text, direction, ...judged, ...rest }
  checkDirection(target, fields, context)
  return target
}

function restOf(
  fields: Fields,
  { known, areas, goals, targets }: PlanContext,
): Pick<Target, 'area' | 'goalId' | 'standing' | 'adopted' | 'replaces' | 'tags' | 'source'> {
  return {
    area: optional(fields, 'area', referenceTo(areas)),
    goalId: optional(fields, 'goal_id', referenceTo(goals)),
    standing: optional(fields, 'standing', choiceOf(standings)),
    adopted: optional(fields, 'adopted', dateAt),
    replaces: optional(fields, 'replaces', referenceTo(targets)),
    tags: listOf(fields, 'tags', stringAt),
    source: optional(fields, 'source', referenceTo(known.sources)),
  }
}

function whereOf(fields: Fields, indicator: string | null, context: PlanContext): Selection {
  const measured = optional(fields, 'indicator', (place) => place) !== null
  const known = indicator === null ? null : context.indicators.dimensionsOf(indicator)
  // An indicator that cannot be read is reported elsewhere: its dimensions are not missed here too.
  const dimensions = measured ? known : []
  return dimensions === null ? {} : (optional(fields, 'where', selectionOf(dimensions)) ?? {})
}

function baselineAt(place: Place): Baseline | null {
  const fields = fieldsOf(place, ['period', 'value'])
  if (fields === null) return null
  const period = required(fields, 'period', periodAt)
  const value = optional(fields, 'value', numberIn)
  return period === null ? null : { period, value }
}

function milestoneAt(place: Place): Milestone | null {
  const fields = fieldsOf(place, ['period', 'value'])
  if (fields === null) return null
  const period = required(fields, 'period', periodAt)
  const value = required(fields, 'value', numberIn)
  return period === null || value === null ? null : { period, value }
}

function checkDates(fields: Fields, { baseline, due }: Pick<Target, 'baseline' | 'due'>): void {
  const written = fields.entries.get('baseline')
  const place = written && entriesOf(written)?.get('period')
  if (!place || baseline === null || due === null) return
  const { period } = baseline
  if (asKind(period, due.kind).years <= asKind(due, period.kind).years) return
  addProblem(place.yaml.report, {
    key: 'target/baseline-after-due',
    ...where(place),
    other: due.text,
  })
}

/** A goal on the wrong side of its baseline is a slip of the pen more often than a wish. */
function checkDirection(target: Target, fields: Fields, { indicators }: PlanContext): void {
  const { baseline, goal, direction, indicator, where: selected } = target
  const place = fields.entries.get('direction')
  if (place === undefined || baseline === null || goal === null) return
  if (direction !== 'up' && direction !== 'down') return
  const series = { indicator: indicator ?? '', where: selected, period: baseline.period }
  const from = baseline.value ?? indicators.baselineOf(series)
  const to = goalValue(goal, from)
  if (from === null || to === null) return
  if (direction === 'up' ? to >= from : to <= from) return
  const other = String(to)
  addProblem(place.yaml.report, {
    key: 'target/direction',
    ...where(place),
    other,
    expected: String(from),
  })
}
