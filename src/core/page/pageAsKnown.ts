import { monitorAsKnown } from '../asKnown'
import type { Language, Monitor, Selection } from '../model'
import { assessTargets } from './assessedTarget'
import { monitorInfo, type MonitorInfo } from './monitorInfo'
import { monitorPages } from './monitorPages'
import type { SiteContext } from './pageContext'

export interface PageAsked {
  /** Without a language: `areas/x`; empty for the overview. */
  readonly route: string
  readonly language: Language
  /** Laid over the headline of an indicator's page. */
  readonly where?: Selection
}

/** What a site was made from on an ISO day: the monitor as known then, judged by that day's clock. */
export function siteAsKnown(monitor: Monitor, day: string): SiteContext {
  const known = monitorAsKnown(monitor, day)
  const clock = { today: day, knownOn: day }
  return { monitor: known, clock, targets: assessTargets(known, clock) }
}

/** The model of a page of a site; null for a page that is not made from the monitor. */
export function pageOfSite(site: SiteContext, { route, language, where = {} }: PageAsked): unknown {
  const pages = monitorPages(site.monitor, { count: 0, lines: [] })
  const page = pages.find((each) => each.route === route)
  return page ? page.model({ ...site, language }, where) : null
}

/** What every page of a site shares; the hash stays that of the folder. */
export function infoOfSite({ monitor, clock }: SiteContext, hash: string): MonitorInfo {
  return monitorInfo(monitor, clock.today, hash)
}
