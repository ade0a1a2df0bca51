import { chromium, type Browser } from '@playwright/test'
import { findChromium } from '../../.config/chromium.js'
import type { Figures } from './budgets'
import { measureLargeFigures } from './largeFigures'
import { median } from './median'
import type { Part } from './part'
import { pageTables, type Measured } from './pageTables'
import { serveSite } from './siteServer'
import { sumOf } from './traffic'
import { visitBare, visitTwice, type Profile } from './visit'

const paths = { overview: '/', indicator: '/indicators/health-exports' } as const
type PageName = keyof typeof paths

export const profiles = {
  fast: { width: 1280, height: 900, phone: false, slow: null },
  slow: {
    width: 390,
    height: 844,
    phone: true,
    slow: { down: 1_600_000, up: 750_000, latency: 150, cpu: 4 },
  },
} as const satisfies Readonly<Record<string, Profile>>
type Speed = keyof typeof profiles

/** Drives a browser to the built pages in `dist`, each so many times; null without a browser. */
export async function measurePages(dist: string, runs: number): Promise<Part | null> {
  const executablePath = findChromium()
  if (executablePath === null) return null
  const site = await serveSite(dist)
  const browser = await chromium.launch({ executablePath, args: [...launchArgs()] })
  try {
    const measured = await measureAll(browser, site.origin, runs)
    const large = await measureLargeFigures(browser, site.origin, runs)
    return {
      browser: `Chromium ${browser.version()}`,
      figures: { ...figuresOf(measured), ...large.figures },
      tables: [...pageTables(measured), ...large.tables],
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

function launchArgs(): readonly string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}

async function measureAll(
  browser: Browser,
  origin: string,
  runs: number,
): Promise<readonly Measured[]> {
  const all: Measured[] = []
  for (const page of ['overview', 'indicator'] as const) {
    const url = `${origin}${paths[page]}`
    // Not counted: the server compresses what this visit asks for.
    await visitTwice(browser, url, profiles.fast)
    for (const speed of ['fast', 'slow'] as const) {
      const visits = []
      for (let run = 0; run < runs; run += 1) {
        visits.push(await visitTwice(browser, url, profiles[speed]))
      }
      const bare = await visitBare(browser, url, profiles[speed])
      all.push({ page, speed, visits, live: bare.live?.bytes ?? null })
    }
  }
  return all
}

function figuresOf(measured: readonly Measured[]): Figures {
  const measuredAt = (page: PageName, speed: Speed) =>
    measured.find((each) => each.page === page && each.speed === speed)
  const of = (page: PageName, speed: Speed) => measuredAt(page, speed)?.visits ?? []
  const load = (page: PageName) => {
    const visits = of(page, 'slow').map(([first]) => first)
    return {
      size: median(visits.map(({ bytes }) => sumOf(bytes) / 1000)),
      requests: median(visits.map(({ requests }) => requests)),
      script: median(visits.map(({ bytes }) => bytes.script / 1000)),
      lcp: median(visits.map(({ seen }) => seen.lcp && seen.lcp / 1000)),
      tbt: median(visits.map(({ seen }) => seen.tbt)),
      cls: median(visits.map(({ seen }) => seen.cls)),
    }
  }
  const overview = load('overview')
  const indicator = load('indicator')
  const touched = of('indicator', 'slow')
  const live = measuredAt('indicator', 'slow')?.live
  return {
    overviewSize: overview.size,
    overviewRequests: overview.requests,
    overviewScript: overview.script,
    overviewLcp: overview.lcp,
    overviewTbt: overview.tbt,
    overviewCls: overview.cls,
    indicatorSize: indicator.size,
    indicatorRequests: indicator.requests,
    indicatorScript: indicator.script,
    indicatorLcp: indicator.lcp,
    indicatorTbt: indicator.tbt,
    indicatorCls: indicator.cls,
    liveSize: live ? sumOf(live) / 1000 : null,
    touchToLive: median(touched.map(([visit]) => visit.live && visit.live.seconds)),
    touchToLiveCached: median(touched.map(([, visit]) => visit.live && visit.live.seconds)),
  }
}
