import type { Area } from '../model'
import { changesSinceMeetings } from './changeRows'
import { bodyChoices } from './answerable'
import { areaSection, unplacedSections } from './areaSection'
import { countStatuses, headline } from './headline'
import { ledger } from './ledger'
import { nextFigures } from './nextFigures'
import type { AreaModel, OverviewModel, TimeDomain } from './overviewModel'
import type { PageContext } from './pageContext'
import { openRequests } from './requestRows'
import { requestsModel } from './requestsPage'

/** The front page: everything it shows but the folder's problems, which only the reader knows. */
export function overviewModel(context: PageContext): Omit<OverviewModel, 'problems'> {
  const counts = countStatuses(context.targets.map(({ verdict }) => verdict.status))
  const { open, answered } = requestsModel(context)
  const areas = [
    ...context.monitor.settings.areas.map((area) => areaSection(area, context)),
    ...unplacedSections(context),
  ]
  return {
    headline: headline(counts, context.language),
    ledger: ledger(context),
    changes: changesSinceMeetings(context),
    next: nextFigures(context),
    domain: timeDomain(context),
    areaNames: areas.map(({ id, title, rows }) => ({ id, title, targets: rows.length })),
    areas,
    bodies: bodyChoices(context),
    requests: [...open, ...answered].slice(0, 5),
    requestCount: open.length + answered.length,
  }
}

/** One area's page. */
export function areaModel(area: Area, context: PageContext): AreaModel {
  return {
    section: areaSection(area, context),
    domain: timeDomain(context),
    requests: openRequests(context).filter((request) => request.area?.id === area.id),
  }
}

/** The time axis that all small charts share: twelve years back, and on to the last deadline within twelve years. */
export function timeDomain({ clock, targets }: PageContext): TimeDomain {
  const [year = 0, month = 1] = clock.today.split('-').map(Number)
  const due = targets.flatMap(({ target }) => (target.due ? [target.due.years] : []))
  const last = Math.max(year + 2, ...due.filter((years) => years <= year + 12))
  return { from: year - 12, to: Math.ceil(last) + 1, today: year + (month - 1) / 12 }
}
