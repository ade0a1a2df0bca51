import { defineStore } from 'pinia'
import type { MonitorInfo } from '@/core/page/monitorInfo'
import type { PageAsked } from '@/core/page/pageAsKnown'
import type { SiteContext } from '@/core/page/pageContext'
import type { WholeMonitor } from '@/core/wholeMonitor'
import { fetchJson, type Fetched } from './fetchJson'

export interface PageWanted extends PageAsked {
  /** The ISO day to show the monitor as known on; null: as it is now. */
  readonly day: string | null
  /** What day it is where nothing else is asked for. */
  readonly today: string
}

interface Whole {
  readonly page: (asked: PageWanted) => unknown
  readonly info: (day: string, hash: string) => MonitorInfo
}

/**
 * Pages of other days, made in the browser by the functions that the build calls. The figures and
 * all that makes pages are fetched when the first such page is asked for.
 */
export const useWholeMonitorStore = defineStore('wholeMonitorStore', () => {
  let fetched: Promise<Fetched<Whole>> | null = null

  async function fetchWhole(): Promise<Fetched<Whole>> {
    const [file, { infoOfSite, pageOfSite, siteAsKnown, siteOn }, { unpackMonitor }] =
      await Promise.all([
        fetchJson<WholeMonitor>('data/all.json'),
        import('@/core/page/pageAsKnown'),
        import('@/core/wholeMonitor'),
      ])
    if (file.status === 'failed') return file
    const monitor = unpackMonitor(file.data)
    const sites = new Map<string, SiteContext>()
    const siteOf = ({ day, today }: { day: string | null; today: string }): SiteContext => {
      const key = day ?? 'now'
      const site =
        sites.get(key) ??
        (day === null ? siteOn(monitor, { today, knownOn: null }) : siteAsKnown(monitor, day))
      sites.set(key, site)
      return site
    }
    const data: Whole = {
      page: ({ day, today, ...asked }) => pageOfSite(siteOf({ day, today }), asked),
      info: (day, hash) => infoOfSite(siteOf({ day, today: day }), hash),
    }
    return { status: 'ready', data }
  }

  /** A failure is not kept: the next who asks tries again. */
  async function from<T>(make: (whole: Whole) => T): Promise<Fetched<T>> {
    const answer = await (fetched ??= fetchWhole())
    if (answer.status === 'ready') return { status: 'ready', data: make(answer.data) }
    fetched = null
    return answer
  }

  /** A page as known on a day; null data for one that is the same on every day. */
  function page(asked: PageWanted): Promise<Fetched<unknown>> {
    return from((whole) => whole.page(asked))
  }

  /** What every page shares, as known on a day; `now` gives the folder's hash. */
  function info(day: string, now: MonitorInfo): Promise<Fetched<MonitorInfo>> {
    return from((whole) => whole.info(day, now.edition.hash))
  }

  return { page, info }
})
