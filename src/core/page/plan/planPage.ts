import type { Plan, PlanArea } from '../../model'
import { linkedSource } from '../figureView'
import type { Said } from '../indicatorContext'
import { tally } from '../tally'
import type { LinkedSource, RequestRow, StatusCount } from '../overviewModel'
import { pageSaid, type PageContext } from '../pageContext'
import { openRequests } from '../requestRows'
import { bodyLink, yearsText, type BodyLink } from './bodyLink'
import { measureRow, type MeasureRow } from './measureRow'
import { endText, measureStatuses } from './measureStatus'
import { planActivities, type ActivityGroup } from './planActivities'
import { planGoals, type GoalGroup } from './planGoals'
import { planMatrix, type Matrix } from './planMatrix'
import { planRoles, type RoleGroup } from './planRoles'
import { planTarget, type PlanTarget } from './planTarget'
import { planWords, type MeasureColumn } from './planWords'

/** An area of a plan, with where it belongs in the monitor. */
export interface PlanAreaView {
  readonly id: string
  readonly title: Said
  /** Null where the monitor does not have the area. */
  readonly path: string | null
  /** How many of its measures take the municipalities' side; empty without measures. */
  readonly municipal: string
}

/** A plan's page, in one language, ready to print. */
export interface PlanModel {
  readonly id: string
  readonly title: Said
  readonly lead: string
  readonly facts: PlanFacts
  readonly targets: readonly PlanTarget[]
  readonly tally: readonly StatusCount[]
  readonly goals: readonly GoalGroup[]
  readonly matrix: Matrix | null
  readonly areas: readonly PlanAreaView[]
  /** What measures without an area stand under. */
  readonly noArea: string
  readonly measures: readonly MeasureRow[]
  readonly columns: Readonly<Record<MeasureColumn, string>>
  readonly activities: readonly ActivityGroup[]
  readonly roles: readonly RoleGroup[]
  /** Figures asked for in the plan's areas that are still not there. */
  readonly requests: readonly RequestRow[]
}

export interface PlanFacts {
  readonly owner: BodyLink | null
  readonly period: string
  /** Says that the plan's period has ended; empty otherwise. */
  readonly over: string
  readonly source: LinkedSource | null
}

export function planModel(plan: Plan, context: PageContext): PlanModel {
  const targets = context.targets.filter((target) => target.plan.id === plan.id)
  const measures = plan.measures.map((measure) => measureRow({ plan, measure }, context))
  return {
    id: plan.id,
    title: pageSaid(plan.title, context),
    lead: planLead(plan, measures, context),
    facts: planFacts(plan, context),
    targets: targets.map((target) => planTarget(target, context)),
    tally: tally(targets.map(({ verdict }) => verdict.status)),
    goals: planGoals(plan, context),
    matrix: planMatrix(plan, context),
    areas: plan.areas.map((area) => areaView(area, measures, context)),
    noArea: planWords[context.language].noArea,
    measures,
    columns: planWords[context.language].columns,
    activities: planActivities(plan, context),
    roles: planRoles(plan, context),
    requests: requestsIn(plan, context),
  }
}

/** «9 områder, 2 mål og 20 tiltak. 1 tiltak er gjennomført. For 19 tiltak er det ikke rapportert status.» */
export function planLead(
  plan: Plan,
  measures: readonly Pick<MeasureRow, 'status'>[],
  { language }: Pick<PageContext, 'language'>,
): string {
  const words = planWords[language]
  const counts = {
    areas: plan.areas.length,
    goals: plan.goals.length,
    targets: plan.targets.length,
    measures: plan.measures.length,
    activities: plan.activities.length,
  }
  const { goals, targets, activities } = counts
  if (goals + targets + counts.measures + activities === 0) return words.empty
  const reported = measureStatuses.flatMap((status) => {
    const count = measures.filter((row) => row.status === status).length
    return count === 0 ? [] : [words.reported(status, count)]
  })
  return [words.holds(counts), ...reported].join(' ')
}

export function planFacts(plan: Plan, context: PageContext): PlanFacts {
  const end = endText(plan, context)
  return {
    owner: plan.owner === null ? null : bodyLink(plan.owner, context),
    period: periodText(plan, context),
    over: end === '' ? '' : planWords[context.language].over(end),
    source: linkedSource(plan.source, context),
  }
}

/** «2021–2025» for whole years, else in words: «1. mai 2021 til 2025», «fra 2021». */
function periodText({ from, to }: Plan, context: PageContext): string {
  const areYears = [from, to].every((date) => date?.length === 4)
  return areYears ? `${String(from)}–${String(to)}` : yearsText({ from, to }, context)
}

function areaView(
  { id, title, monitorArea }: PlanArea,
  measures: readonly MeasureRow[],
  context: PageContext,
): PlanAreaView {
  const own = measures.filter(({ area }) => area === id)
  const seen = own.filter(({ isMunicipal }) => isMunicipal).length
  return {
    id,
    title: pageSaid(title, context),
    path: monitorArea === null ? null : `/areas/${monitorArea}`,
    municipal: own.length === 0 ? '' : planWords[context.language].municipal(seen, own.length),
  }
}

function requestsIn({ areas }: Plan, context: PageContext): readonly RequestRow[] {
  const ids = new Set(areas.map(({ monitorArea }) => monitorArea))
  return openRequests(context).filter(({ area }) => area !== null && ids.has(area.id))
}
