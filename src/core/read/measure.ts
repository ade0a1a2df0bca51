import type { Activity, Comment, Measure, MeasureStatus } from '../model'
import type { PlanContext } from './planContext'
import {
  choiceOf,
  dateAt,
  fieldsOf,
  listOf,
  optional,
  referenceTo,
  required,
  stringAt,
} from './shape'
import { textOf } from './texts'
import type { Place } from './yaml'

const keys = [
  'number',
  'title',
  'area',
  'responsible',
  'with',
  'status',
  'status_date',
  'status_source',
  'history',
  'comments',
  'tags',
  'indicators',
  'targets',
]

const statuses: readonly MeasureStatus[] = [
  'not_started',
  'ongoing',
  'done',
  'delayed',
  'stopped',
  'continuous',
  'unknown',
]

/** A measure of a plan; one without a number has that of its place in the list. */
export function readMeasure(place: Place, context: PlanContext): Measure | null {
  const fields = fieldsOf(place, keys)
  if (fields === null) return null
  const { known, areas, targets } = context
  const sources = referenceTo(known.sources)
  const bodies = referenceTo(known.bodies)
  const position = Number(place.path.slice(place.path.lastIndexOf('.') + 1)) + 1
  return {
    number: optional(fields, 'number', stringAt) ?? String(position),
    title: textOf(fields, 'title'),
    area: optional(fields, 'area', referenceTo(areas)),
    responsible: listOf(fields, 'responsible', bodies),
    with: listOf(fields, 'with', bodies),
    status: optional(fields, 'status', choiceOf(statuses)) ?? 'unknown',
    statusDate: optional(fields, 'status_date', dateAt),
    statusSource: optional(fields, 'status_source', sources),
    history: listOf(fields, 'history', (entry) => historyAt(entry, context)),
    comments: listOf(fields, 'comments', (entry) => commentAt(entry, context)),
    tags: listOf(fields, 'tags', stringAt),
    indicators: listOf(fields, 'indicators', referenceTo(known.indicators)),
    targets: listOf(fields, 'targets', referenceTo(targets)),
  }
}

function historyAt(place: Place, { known }: PlanContext): Measure['history'][number] | null {
  const fields = fieldsOf(place, ['status', 'date', 'source'])
  if (fields === null) return null
  const status = required(fields, 'status', choiceOf(statuses))
  const date = optional(fields, 'date', dateAt)
  const source = optional(fields, 'source', referenceTo(known.sources))
  return status === null ? null : { status, date, source }
}

function commentAt(place: Place, { known }: PlanContext): Comment | null {
  const fields = fieldsOf(place, ['by', 'text', 'date', 'source'])
  if (fields === null) return null
  return {
    by: textOf(fields, 'by'),
    text: textOf(fields, 'text'),
    date: optional(fields, 'date', dateAt),
    source: optional(fields, 'source', referenceTo(known.sources)),
  }
}

/** An activity of a plan, its status in the paper's own word. */
export function readActivity(place: Place, { areas }: PlanContext): Activity | null {
  const fields = fieldsOf(place, ['title', 'area', 'status', 'date', 'follow_up', 'case'])
  if (fields === null) return null
  return {
    title: textOf(fields, 'title'),
    area: optional(fields, 'area', referenceTo(areas)),
    status: textOf(fields, 'status'),
    date: optional(fields, 'date', dateAt),
    followUp: textOf(fields, 'follow_up'),
    case: optional(fields, 'case', stringAt),
  }
}
