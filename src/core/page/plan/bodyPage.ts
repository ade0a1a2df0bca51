import type { Body } from '../../model'
import type { Said } from '../indicatorContext'
import type { RequestRow } from '../overviewModel'
import { pageSaid, type PageContext } from '../pageContext'
import { requestRows } from '../requestRows'
import { areaName } from './areaName'
import { bodyLink, predecessors, successors, yearsText, type BodyLink } from './bodyLink'
import { bodyMeasures, measuresNaming, type BodyMeasure } from './bodyMeasures'
import { planLink, type PageLink } from './measurePage'
import { measureStatuses } from './measureStatus'
import { planTarget, type PlanTarget } from './planTarget'
import { targetsOf } from './planned'
import { planWords } from './planWords'

/** Another body in a line of bodies that took over from each other. */
export interface DatedBody {
  readonly body: BodyLink
  readonly years: string
}

/** A body's page, in one language, ready to print. */
export interface BodyModel {
  readonly id: string
  readonly name: Said
  /** Empty where it has none. */
  readonly short: string
  readonly years: string
  readonly lead: string
  readonly predecessors: readonly DatedBody[]
  readonly successors: readonly DatedBody[]
  readonly measures: readonly BodyMeasure[]
  /** What those before it answered for. */
  readonly inherited: readonly (DatedBody & { readonly measures: readonly BodyMeasure[] })[]
  /** The targets that its measures shall help. */
  readonly targets: readonly PlanTarget[]
  readonly plans: readonly PageLink[]
  /** The figures it was asked for. */
  readonly requests: readonly RequestRow[]
  readonly roles: readonly {
    readonly area: Said
    readonly path: string | null
    readonly text: Said
  }[]
}

export function bodyModel(body: Body, context: PageContext): BodyModel {
  const { monitor } = context
  const measures = bodyMeasures(body.id, context)
  const before = linesBefore(body, context)
  const dated = (one: Body): DatedBody => ({
    body: bodyLink(one.id, context),
    years: yearsText(one, context),
  })
  return {
    id: body.id,
    name: pageSaid(body.name, context),
    short: body.shortName ?? '',
    years: yearsText(body, context),
    lead: bodyLead(measures, context),
    predecessors: before.map(dated),
    successors: successors(body, context).map(dated),
    measures,
    inherited: before
      .map((one) => ({ ...dated(one), measures: bodyMeasures(one.id, context) }))
      .filter((one) => one.measures.length > 0),
    targets: targetsThrough(body.id, context),
    plans: monitor.plans
      .filter(({ owner }) => owner === body.id)
      .map((plan) => planLink(plan, context)),
    requests: requestRows(context).filter(({ askedOf }) =>
      askedOf.some(({ id }) => id === body.id),
    ),
    roles: rolesOf(body, context),
  }
}

/** Those before a body, and those before them. */
function linesBefore(body: Body, context: PageContext): readonly Body[] {
  const found: Body[] = []
  const visit = (one: Body): void => {
    for (const former of predecessors(one, context)) {
      if (former === body || found.includes(former)) continue
      found.push(former)
      visit(former)
    }
  }
  visit(body)
  return found
}

/** «12 tiltak i 3 planer. 2 tiltak er forsinket. …» */
function bodyLead(measures: readonly BodyMeasure[], { language }: PageContext): string {
  const words = planWords[language]
  if (measures.length === 0) return words.noMeasures
  const plans = new Set(measures.map(({ plan }) => plan.path)).size
  const reported = measureStatuses.flatMap((status) => {
    const count = measures.filter((measure) => measure.status === status).length
    return count === 0 ? [] : [words.reported(status, count)]
  })
  return [words.answersFor(measures.length, plans), ...reported].join(' ')
}

function targetsThrough(body: string, context: PageContext): readonly PlanTarget[] {
  const named = measuresNaming(body, context).flatMap((planned) => targetsOf(planned, context))
  return context.targets
    .filter((target) => named.includes(target))
    .map((target) => planTarget(target, context))
}

function rolesOf(body: Body, context: PageContext): BodyModel['roles'] {
  const { areas } = context.monitor.settings
  return body.roles.map(({ area, text }) => ({
    area: areaName(area, context),
    path: areas.some(({ id }) => id === area) ? `/areas/${area}` : null,
    text: pageSaid(text, context),
  }))
}
