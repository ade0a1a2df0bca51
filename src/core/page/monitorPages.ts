import type { Monitor, Selection } from '../model'
import { changesPage } from './changesPage'
import { dataPage } from './data/dataPage'
import { explorePage } from './explorePage'
import { indicatorBundle } from './indicatorBundle'
import { indicatorPage } from './indicatorPage'
import { meetingPage } from './meetingPage'
import { overviewRest, type ProblemList } from './overviewModel'
import { areaModel, overviewModel } from './overviewPage'
import type { PageContext } from './pageContext'
import { planPages } from './plan/planPages'

/** One page of the site, in every language. */
export interface SitePage {
  /** Its path without a language: `areas/x`; empty for the overview. */
  readonly route: string
  /** Makes what it shows; `where` lays another selection over an indicator's headline. */
  readonly model: (context: PageContext, where?: Selection) => unknown
  /** Whether the app fetches that as a file; indicator pages are made of their CSV instead. */
  readonly isPublished: boolean
  /**
   * Keys of what it shows that its prerendered page does not carry, since it stands there as HTML; the
   * app fetches them from a file of their own when it draws them itself.
   */
  readonly rest?: readonly string[]
  /** Of an embed: the route of the page that it is a part of. */
  readonly embeds?: string
}

/** Every page that is made from the monitor alone, the overview first; `problems` are the folder's. */
export function monitorPages(monitor: Monitor, problems: ProblemList): readonly SitePage[] {
  const { settings, indicators } = monitor
  return [
    {
      ...page('', (context) => ({ ...overviewModel(context), problems })),
      rest: overviewRest,
    },
    ...settings.areas.map((area) =>
      page(`areas/${area.id}`, (context) => areaModel(area, context)),
    ),
    ...indicators.map(({ id }) => indicatorSitePage(id)),
    ...planPages(monitor).map(([route, model]) => page(route, model)),
    page('changes', changesPage),
    page('explore', explorePage),
    page('data', dataPage),
    page('meeting', (context) => meetingPage(context)),
  ]
}

/** A page whose model is published as a file for the app. */
export function page(route: string, model: SitePage['model']): SitePage {
  return { route, model, isPublished: true }
}

function indicatorSitePage(id: string): SitePage {
  return {
    route: `indicators/${id}`,
    isPublished: false,
    model: ({ monitor, clock, language }, where = {}) => {
      const bundle = indicatorBundle(monitor, id)
      const indicator = monitor.indicators.find((each) => each.id === id)
      if (!bundle || !indicator) throw new Error(`No indicator ${id}`)
      return indicatorPage(bundle, indicator.observations, { clock, language, where })
    },
  }
}
