import { defineStore } from 'pinia'
import type { Language, Selection } from '@/core/model'
import type { MonitorInfo } from '@/core/page/monitorInfo'
import type { SiteContext } from '@/core/page/pageContext'
import type { WholeMonitor } from '@/core/wholeMonitor'
import { fetchJson, type Fetched } from './fetchJson'

export interface KnownPage {
  readonly route: string
  readonly language: Language
  readonly day: string
  readonly where?: Selection
}

interface Whole {
  readonly page: (asked: KnownPage) => unknown
  readonly info: (day: string, hash: string) => MonitorInfo
}

/**
 * Pages of other days, made in the browser by the functions that the build calls. The figures and
 * all that makes pages are fetched when the first such page is asked for.
 */
export const useWholeMonitorStore = defineStore('wholeMonitorStore', () => {
  let fetched: Promise<Fetched<Whole>> | null = null

  async function fetchWhole(): Promise<Fetched<Whole>> {
    const [file, { infoOfSite, pageOfSite, siteAsKnown }, { unpackMonitor }] = await Promise.all([
      fetchJson<WholeMonitor>('data/all.json'),
      import('@/core/page/pageAsKnown'),
      import('@/core/wholeMonitor'),
    ])
    if (file.status === 'failed') return file
    const monitor = unpackMonitor(file.data)
    const sites = new Map<string, SiteContext>()
    const siteOn = (day: string): SiteContext => {
      const site = sites.get(day) ?? siteAsKnown(monitor, day)
      sites.set(day, site)
      return site
    }
    const data = {
      page: ({ day, ...asked }: KnownPage) => pageOfSite(siteOn(day), asked),
      info: (day: string, hash: string) => infoOfSite(siteOn(day), hash),
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
  function page(asked: KnownPage): Promise<Fetched<unknown>> {
    return from((whole) => whole.page(asked))
  }

  /** What every page shares, as known on a day; `now` gives the folder's hash. */
  function info(day: string, now: MonitorInfo): Promise<Fetched<MonitorInfo>> {
    return from((whole) => whole.info(day, now.edition.hash))
  }

  return { page, info }
})
