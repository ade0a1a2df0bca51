import type { Plan } from '../../model'
import { tally } from '../tally'
import type { StatusCount } from '../overviewModel'
import type { PageContext } from '../pageContext'
import { planLink, type PageLink } from './measurePage'
import { isOver } from './measureStatus'
import { planFacts, type PlanFacts } from './planPage'

/** A plan as the list of plans shows it. */
export interface PlanEntry extends PageLink {
  readonly id: string
  readonly facts: PlanFacts
  readonly targets: number
  readonly tally: readonly StatusCount[]
  readonly measures: number
  readonly activities: number
}

export interface PlanListModel {
  /** Plans whose period has not ended, or that say nothing of it. */
  readonly current: readonly PlanEntry[]
  readonly ended: readonly PlanEntry[]
}

/** Every plan by its title, those that have ended apart. */
export function planListModel(context: PageContext): PlanListModel {
  const { plans } = context.monitor
  const entries = plans
    .map((plan) => ({ isEnded: isOver(plan, context.clock), entry: planEntry(plan, context) }))
    .toSorted((a, b) => a.entry.title.text.localeCompare(b.entry.title.text, 'nb'))
  return {
    current: entries.flatMap(({ isEnded, entry }) => (isEnded ? [] : [entry])),
    ended: entries.flatMap(({ isEnded, entry }) => (isEnded ? [entry] : [])),
  }
}

function planEntry(plan: Plan, context: PageContext): PlanEntry {
  const targets = context.targets.filter((target) => target.plan.id === plan.id)
  return {
    id: plan.id,
    ...planLink(plan, context),
    facts: planFacts(plan, context),
    targets: targets.length,
    tally: tally(targets.map(({ verdict }) => verdict.status)),
    measures: plan.measures.length,
    activities: plan.activities.length,
  }
}
