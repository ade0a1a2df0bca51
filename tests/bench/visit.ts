import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { bindingName, chartSelector, liveSelector, probe, readProbe, type Seen } from './pageProbe'
import { watchTraffic, type Bytes, type Traffic } from './traffic'
import { until } from './until'

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
  /** Processor time of the page's main thread until the chart is touched: what others do on the machine hardly moves it. */
  readonly mainThreadSeconds: number
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
  const context = await contextOf(browser, profile)
  try {
    return [await visit(context, url, profile), await visit(context, url, profile)]
  } finally {
    await context.close()
  }
}

/**
 * One visit in a browser without a service worker: with one, what the live chart needs comes through it,
 * and the page's own network never sees the bytes.
 */
export async function visitBare(browser: Browser, url: string, profile: Profile): Promise<Visit> {
  const context = await contextOf(browser, profile, 'block')
  try {
    return await visit(context, url, profile)
  } finally {
    await context.close()
  }
}

function contextOf(
  browser: Browser,
  profile: Profile,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<BrowserContext> {
  return browser.newContext({
    serviceWorkers,
    viewport: { width: profile.width, height: profile.height },
    isMobile: profile.phone,
    hasTouch: profile.phone,
    deviceScaleFactor: profile.phone ? 2 : 1,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  })
}

async function visit(context: BrowserContext, url: string, profile: Profile): Promise<Visit> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const traffic = await watchTraffic(session)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await slowDown(session, profile)
  const heard = await listen(session)
  const names = { chart: chartSelector, live: liveSelector, binding: bindingName }
  await page.addInitScript(probe, names)
  await page.goto(url, { waitUntil: 'load', timeout: patience })
  if (!(await heard('ready'))) throw new Error(`${url} has not been taken over by the app`)
  await traffic.quiet(calm)

  const mainThreadSeconds = await mainThreadOf(session)
  const seen = await page.evaluate(readProbe)
  const heapBytes = await heapOf(session)
  const first = {
    seen,
    requests: traffic.requests(),
    bytes: traffic.bytes(),
    mainThreadSeconds,
    heapBytes,
  }
  const live = (await touchChart(page, traffic, profile)) && (await heard('live'))
  await traffic.quiet(calm)
  const { touched, live: painted } = await page.evaluate(readProbe)
  const bytes = traffic.bytes()
  await page.close()
  if (!live || touched === null || painted === null) return { ...first, live: null }
  return { ...first, live: { seconds: (painted - touched) / 1000, bytes } }
}

/** Resolves to true once the page has said a word, to false if it never does. */
async function listen(session: CDPSession): Promise<(word: string) => Promise<boolean>> {
  const said = new Set<string>()
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === bindingName) said.add(payload)
  })
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: bindingName })
  return (word) => until(() => said.has(word), patience)
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

async function mainThreadOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}

/** Whether there was a chart to touch. */
async function touchChart(page: Page, traffic: Traffic, { phone }: Profile): Promise<boolean> {
  const chart = page.locator(chartSelector).first()
  if ((await chart.count()) === 0) return false
  await chart.scrollIntoViewIfNeeded()
  await traffic.quiet(calm)
  if (phone) await chart.tap()
  else await chart.hover()
  return true
}
