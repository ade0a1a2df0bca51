import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { chartSelector, liveSelector, probe, readProbe, type Seen } from './pageProbe'
import { watchTraffic, type Bytes, type Traffic } from './traffic'

export interface Profile {
  readonly width: number
  readonly height: number
  readonly phone: boolean
  /** Bits a second down and up, milliseconds of latency and the factor by which the processor is slowed; null at full speed. */
  readonly slow: {
    readonly down: number
    readonly up: number
    readonly latency: number
    readonly cpu: number
  } | null
}

export interface Visit {
  readonly seen: Seen
  readonly requests: number
  readonly bytes: Bytes
  readonly heapBytes: number
  /** Null where the page has no chart to touch, or none came alive. */
  readonly live: { readonly seconds: number; readonly bytes: Bytes } | null
}

const calm = 1000
const patience = 60_000

/** One visit by a reader who has never been there, and a second one by the same reader. */
export async function visitTwice(
  browser: Browser,
  url: string,
  profile: Profile,
): Promise<readonly [Visit, Visit]> {
  const context = await browser.newContext({
    viewport: { width: profile.width, height: profile.height },
    isMobile: profile.phone,
    hasTouch: profile.phone,
    deviceScaleFactor: profile.phone ? 2 : 1,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  })
  try {
    return [await visit(context, url, profile), await visit(context, url, profile)]
  } finally {
    await context.close()
  }
}

async function visit(context: BrowserContext, url: string, profile: Profile): Promise<Visit> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const traffic = await watchTraffic(session)
  await slowDown(session, profile)
  await page.addInitScript(probe, { chart: chartSelector, live: liveSelector })
  await page.goto(url, { waitUntil: 'load', timeout: patience })
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: patience })
  await traffic.quiet(calm)

  const seen = await page.evaluate(readProbe)
  const first = { seen, requests: traffic.requests(), bytes: traffic.bytes() }
  const heapBytes = await heapOf(session)
  const live = await touchChart(page, traffic, profile)
  await page.close()
  return { ...first, heapBytes, live }
}

async function slowDown(session: CDPSession, { slow }: Profile): Promise<void> {
  if (slow === null) return
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.down / 8,
    uploadThroughput: slow.up / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

async function touchChart(
  page: Page,
  traffic: Traffic,
  { phone }: Profile,
): Promise<Visit['live']> {
  const chart = page.locator(chartSelector).first()
  if ((await chart.count()) === 0) return null
  await chart.scrollIntoViewIfNeeded()
  await traffic.quiet(calm)
  if (phone) await chart.tap()
  else await chart.hover()
  await page
    .waitForSelector(liveSelector, { state: 'attached', timeout: patience })
    .catch(() => null)
  await traffic.quiet(calm)
  const { touched, live } = await page.evaluate(readProbe)
  if (touched === null || live === null) return null
  return { seconds: (live - touched) / 1000, bytes: traffic.bytes() }
}
