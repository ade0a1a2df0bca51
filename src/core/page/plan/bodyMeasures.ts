import type { PageContext } from '../pageContext'
import { measureRow, type MeasureRow } from './measureRow'
import { measureStatuses } from './measureStatus'
import { planLink, type PageLink } from './measurePage'
import { allMeasures, type PlannedMeasure } from './planned'
import { bodiesOf } from './planMatrix'

/** How a body stands to a measure: it answers for it by itself, with others, or takes part in it. */
export type BodyPart = 'alone' | 'jointly' | 'shares'

/** A measure as the page of a body lists it. */
export interface BodyMeasure extends Pick<
  MeasureRow,
  | 'key'
  | 'number'
  | 'path'
  | 'title'
  | 'areaTitle'
  | 'status'
  | 'statusView'
  | 'overdue'
  | 'unmeasured'
  | 'figures'
> {
  readonly plan: PageLink
  readonly part: BodyPart
}

/** The measures of every plan that name a body. */
export function measuresNaming(body: string, context: PageContext): readonly PlannedMeasure[] {
  return allMeasures(context).filter(({ measure }) => bodiesOf(measure).includes(body))
}

/**
 * All that a body answers for or shares: by status, delayed and not started first; within a status,
 * what its plan should have finished by now.
 */
export function bodyMeasures(body: string, context: PageContext): readonly BodyMeasure[] {
  return measuresNaming(body, context)
    .map((planned) => bodyMeasure(planned, body, context))
    .toSorted(
      (a, b) =>
        measureStatuses.indexOf(a.status) - measureStatuses.indexOf(b.status) ||
        Number(a.overdue === '') - Number(b.overdue === ''),
    )
}

function bodyMeasure(planned: PlannedMeasure, body: string, context: PageContext): BodyMeasure {
  const row = measureRow(planned, context)
  const { key, number, path, title, areaTitle, status, statusView, overdue } = row
  return {
    ...{ key, number, path, title, areaTitle, status, statusView, overdue },
    unmeasured: row.unmeasured,
    figures: row.figures,
    plan: planLink(planned.plan, context),
    part: partOf(planned, body),
  }
}

function partOf({ measure }: PlannedMeasure, body: string): BodyPart {
  if (!measure.responsible.includes(body)) return 'shares'
  return bodiesOf(measure).length === 1 ? 'alone' : 'jointly'
}
