import type { Body } from '../../model'
import type { PageContext } from '../pageContext'
import { openRequests } from '../requestRows'
import { bodyLink, yearsText, type BodyLink } from './bodyLink'
import { measuresNaming } from './bodyMeasures'
import { statusEntries } from './measureStatus'

/** A body as the list of bodies shows it. */
export interface BodyEntry {
  readonly body: BodyLink
  readonly years: string
  readonly measures: number
  /** Of those, delayed or not started. */
  readonly late: number
  readonly plans: number
  /** Figures it was asked for that still do not exist. */
  readonly requests: number
}

export interface BodyListModel {
  /** Those that answer for a measure or share one, those with most that is late first. */
  readonly acting: readonly BodyEntry[]
  /** Those that the papers name otherwise. */
  readonly others: readonly BodyEntry[]
}

export function bodyListModel(context: PageContext): BodyListModel {
  const entries = Object.values(context.monitor.bodies)
    .map((body) => bodyEntry(body, context))
    .toSorted(
      (a, b) =>
        b.late - a.late ||
        b.measures - a.measures ||
        a.body.name.text.localeCompare(b.body.name.text, 'nb'),
    )
  return {
    acting: entries.filter(({ measures }) => measures > 0),
    others: entries.filter(({ measures }) => measures === 0),
  }
}

function bodyEntry(body: Body, context: PageContext): BodyEntry {
  const { id } = body
  const named = measuresNaming(id, context)
  const late = named.filter(({ measure }) => {
    const { status } = statusEntries(measure, context.clock).current
    return status === 'delayed' || status === 'not_started'
  })
  return {
    body: bodyLink(id, context),
    years: yearsText(body, context),
    measures: named.length,
    late: late.length,
    plans: new Set(named.map(({ plan }) => plan.id)).size,
    requests: openRequests(context).filter(({ askedOf }) => askedOf.some((one) => one.id === id))
      .length,
  }
}
