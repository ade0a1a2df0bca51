import type { Plan, PlanArea, PlanGoal } from '../model'
import type { Known } from './known'
import { readActivity, readMeasure } from './measure'
import type { PlanContext, PlanIndicators } from './planContext'
import {
  checkOwnId,
  dateAt,
  fieldsOf,
  idAt,
  listOf,
  optional,
  referenceTo,
  required,
  unique,
} from './shape'
import { readTarget } from './target'
import { requiredText, textAt, textOf } from './texts'
import { entriesOf, itemsOf, scalarText } from './yaml'
import type { Place } from './yaml'

const keys = [
  'id',
  'title',
  'owner',
  'from',
  'to',
  'source',
  'areas',
  'goals',
  'targets',
  'measures',
  'activities',
]

export interface PlanSetting {
  readonly id: string
  readonly known: Known
  readonly indicators: PlanIndicators
}

/** A plan, without the entries that cannot be read; null where it is no mapping or has no title. */
export function readPlan(root: Place, { id, known, indicators }: PlanSetting): Plan | null {
  const fields = fieldsOf(root, keys)
  if (fields === null) return null
  const context: PlanContext = {
    known,
    indicators,
    areas: idsIn(root, 'areas'),
    goals: idsIn(root, 'goals'),
    targets: new Set([...idsIn(root, 'targets'), ...known.targets]),
  }
  checkOwnId(fields, id)
  const title = requiredText(fields, 'title')
  const rest = {
    owner: optional(fields, 'owner', referenceTo(known.bodies)),
    from: optional(fields, 'from', dateAt),
    to: optional(fields, 'to', dateAt),
    source: optional(fields, 'source', referenceTo(known.sources)),
    areas: listOf(
      fields,
      'areas',
      unique('id', (place) => areaAt(place, known)),
    ),
    goals: listOf(
      fields,
      'goals',
      unique('id', (place) => goalAt(place, context)),
    ),
    targets: listOf(
      fields,
      'targets',
      unique('id', (place) => readTarget(place, context)),
    ),
    measures: listOf(
      fields,
      'measures',
      unique('number', (place) => readMeasure(place, context)),
    ),
    activities: listOf(fields, 'activities', (place) => readActivity(place, context)),
  }
  return title === null ? null : { id, title, ...rest }
}

/** The ids that the entries of a list have, whether or not the entries can be read. */
export function idsIn(root: Place, key: string): ReadonlySet<string> {
  const list = entriesOf(root)?.get(key)
  const items = (list && itemsOf(list)) ?? []
  return new Set(
    items.flatMap((item) => {
      const id = entriesOf(item)?.get('id')
      return (id && scalarText(id)) ?? []
    }),
  )
}

function areaAt(place: Place, known: Known): PlanArea | null {
  const fields = fieldsOf(place, ['id', 'title', 'monitor_area'])
  if (fields === null) return null
  const id = required(fields, 'id', idAt)
  const title = optional(fields, 'title', textAt)
  const monitorArea = optional(fields, 'monitor_area', referenceTo(known.areas))
  if (id === null) return null
  return { id, title: title ?? { [place.yaml.texts.defaultLanguage]: id }, monitorArea }
}

function goalAt(place: Place, { areas, goals }: PlanContext): PlanGoal | null {
  const fields = fieldsOf(place, ['id', 'area', 'parent', 'text'])
  if (fields === null) return null
  const id = required(fields, 'id', idAt)
  const area = optional(fields, 'area', referenceTo(areas))
  const parent = optional(fields, 'parent', referenceTo(goals))
  const text = textOf(fields, 'text')
  return id === null ? null : { id, area, parent, text }
}
