import { monitorAsKnown } from '../asKnown'
import type { BriefChoice } from '../brief/model'
import type { Language, Monitor, Selection } from '../model'
import type { Clock } from '../verdict/verdict'
import { assessTargets } from './assessedTarget'
import { monitorInfo, type MonitorInfo } from './monitorInfo'
import { meetingPage } from './meetingPage'
import { monitorPages } from './monitorPages'
import type { ProblemList } from './overviewModel'
import type { SiteContext } from './pageContext'

export interface PageAsked {
  /** Without a language: `areas/x`; empty for the overview. */
  readonly route: string
  readonly language: Language
  /** Laid over the headline of an indicator's page. */
  readonly where?: Selection
  /** What the meeting brief shall be about. */
  readonly choice?: BriefChoice
}

/** What a site was made from on an ISO day: the monitor as known then, judged by that day's clock. */
export function siteAsKnown(monitor: Monitor, day: string): SiteContext {
  return siteOn(monitorAsKnown(monitor, day), { today: day, knownOn: day })
}

/** What a site is made from: a monitor judged by a clock. */
export function siteOn(monitor: Monitor, clock: Clock): SiteContext {
  return { monitor, clock, targets: assessTargets(monitor, clock) }
}

/** The model of a page of a site; null for a page that is not made from the monitor. `problems` are the folder's. */
export function pageOfSite(
  site: SiteContext,
  asked: PageAsked,
  problems: ProblemList = { count: 0, lines: [] },
): unknown {
  const { route, language, where = {}, choice } = asked
  if (route === 'meeting') return meetingPage({ ...site, language }, choice)
  const pages = monitorPages(site.monitor, problems)
  const page = pages.find((each) => each.route === route)
  return page ? page.model({ ...site, language }, where) : null
}

/** What every page of a site shares; the hash stays that of the folder. */
export function infoOfSite({ monitor, clock }: SiteContext, hash: string): MonitorInfo {
  return monitorInfo(monitor, clock.today, hash)
}
