import type { Plan } from '../../model'
import type { Said } from '../indicatorContext'
import { pageSaid, type PageContext } from '../pageContext'
import { measurePath, planPath } from './address'
import { measureRow, type MeasureRow } from './measureRow'
import { planTarget, type PlanTarget } from './planTarget'
import { targetsOf, type PlannedMeasure } from './planned'

/** The way to another page. */
export interface PageLink {
  readonly path: string
  readonly title: Said
}

/** A measure's page, in one language, ready to print. */
export interface MeasureModel {
  readonly measure: MeasureRow
  readonly plan: PageLink
  /** The verdicts on what it shall help. */
  readonly targets: readonly PlanTarget[]
  /** The measures before and after it in the plan. */
  readonly previous: (PageLink & { readonly number: string }) | null
  readonly next: (PageLink & { readonly number: string }) | null
}

export function measureModel(planned: PlannedMeasure, context: PageContext): MeasureModel {
  const { plan, measure } = planned
  const place = plan.measures.indexOf(measure)
  return {
    measure: measureRow(planned, context),
    plan: planLink(plan, context),
    targets: targetsOf(planned, context).map((target) => planTarget(target, context)),
    previous: neighbour(place - 1, plan, context),
    next: neighbour(place + 1, plan, context),
  }
}

export function planLink(
  { id, title }: Pick<Plan, 'id' | 'title'>,
  context: PageContext,
): PageLink {
  return { path: planPath(id), title: pageSaid(title, context) }
}

function neighbour(place: number, plan: Plan, context: PageContext): MeasureModel['next'] {
  const measure = plan.measures[place]
  if (!measure) return null
  const { number, title } = measure
  return { number, path: measurePath(plan.id, number), title: pageSaid(title, context) }
}
