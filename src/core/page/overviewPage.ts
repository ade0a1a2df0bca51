import { changesSinceMeetings } from './changeRows'
import { areaSections } from './areaSections'
import { countStatuses, headline } from './headline'
import { ledger } from './ledger'
import { nextFigures } from './nextFigures'
import type { AreaModel, OverviewModel, TimeDomain } from './overviewModel'
import type { PageContext } from './pageContext'
import { requestRows } from './requestRows'

/** The front page: everything it shows but the folder's problems, which only the reader knows. */
export function overviewModel(context: PageContext): Omit<OverviewModel, 'problems'> {
  const counts = countStatuses(context.targets.map(({ verdict }) => verdict.status))
  return {
    headline: headline(counts, context.language),
    ledger: ledger(context),
    changes: changesSinceMeetings(context),
    next: nextFigures(context),
    domain: timeDomain(context),
    areas: areaSections(context),
    requests: requestRows(context, null),
  }
}

/** One area's page; null for an area that the monitor does not have. */
export function areaModel(context: PageContext, id: string): AreaModel | null {
  const section = areaSections(context).find((area) => area.id === id)
  if (!section) return null
  return { section, domain: timeDomain(context), requests: requestRows(context, id) }
}

/** The time axis that all small charts share: twelve years back, and on to the last deadline within twelve years. */
export function timeDomain({ clock, targets }: PageContext): TimeDomain {
  const [year = 0, month = 1] = clock.today.split('-').map(Number)
  const due = targets.flatMap(({ target }) => (target.due ? [target.due.years] : []))
  const last = Math.max(year + 2, ...due.filter((years) => years <= year + 12))
  return { from: year - 12, to: Math.ceil(last) + 1, today: year + (month - 1) / 12 }
}
