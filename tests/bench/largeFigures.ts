import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { serveLarge } from '../helpers/largeSite'
import { figureText } from './budgets'
import { median } from './median'
import type { Part } from './part'

const rows = 1_000_000
const patience = 120_000
/** Reaching for another series begins the reading. */
const choicesSelector = 'form.sm-choose'

interface LargeVisit {
  /** Milliseconds that the page's own thread was held at most while the figures were read and checked. */
  readonly held: number
  /** The same from the touch until another series was shown: taking over the page and drawing are in it. */
  readonly heldInAll: number
  readonly seconds: number
  /** From the choice of another series to its figures. */
  readonly choice: number
  /** The largest resident set of the page's process, its worker in it. */
  readonly peakMegabytes: number
}

/** A million rows touched to life on the demo's indicator page, read in the worker. */
export async function measureLargeFigures(
  browser: Browser,
  origin: string,
  runs: number,
): Promise<Part> {
  const site = await serveLarge(origin, { id: 'health-exports', rows })
  const visits: LargeVisit[] = []
  try {
    for (let run = 0; run < runs; run += 1) {
      visits.push(await visitLarge(browser, `${site.origin}/indicators/health-exports`))
    }
  } finally {
    await site.close()
  }
  const of = (key: keyof LargeVisit): number | null => median(visits.map((visit) => visit[key]))
  return {
    figures: { browserHold: of('held') },
    tables: [
      {
        title: `${String(rows)} rows in the browser`,
        head: [
          'reach → figures',
          'another series',
          'page held while read',
          'page held in all',
          'peak of the page’s process',
        ],
        rows: [
          [
            figureText(of('seconds'), 's'),
            figureText(of('choice'), 's'),
            figureText(of('held'), 'ms'),
            figureText(of('heldInAll'), 'ms'),
            figureText(of('peakMegabytes'), 'MB'),
          ],
        ],
      },
    ],
  }
}

async function visitLarge(browser: Browser, url: string): Promise<LargeVisit> {
  const context = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo' })
  try {
    const page = await context.newPage()
    await page.goto(url)
    await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: patience })
    await page.waitForLoadState('networkidle')
    await page.evaluate(watchThread)
    const touched = performance.now()
    await page.locator(choicesSelector).hover()
    const place = page.getByLabel('place', { exact: true })
    await place.waitFor({ timeout: patience })
    const seconds = (performance.now() - touched) / 1000
    const chosen = performance.now()
    await place.selectOption('place-2')
    await page.locator('#figures', { hasText: 'place-2' }).waitFor({ timeout: patience })
    const choice = (performance.now() - chosen) / 1000
    const { reading: held, all: heldInAll } = await page.evaluate(longestHold)
    return { held, heldInAll, seconds, choice, peakMegabytes: await peakOf(browser, page) }
  } finally {
    await context.close()
  }
}

interface Holds {
  readonly all: number
  readonly reading: number
}

/**
 * Runs in the page: notes how late a timer of a few milliseconds is at most, in all and between two beats
 * at which the page said that it was reading.
 */
function watchThread(): void {
  const beat = 4
  const seen = { all: 0, reading: 0 }
  const before = { at: performance.now(), isReading: false }
  setInterval(() => {
    const now = performance.now()
    const hold = now - before.at - beat
    const isReading = document.querySelector('progress') !== null
    seen.all = Math.max(seen.all, hold)
    if (isReading && before.isReading) seen.reading = Math.max(seen.reading, hold)
    Object.assign(before, { at: now, isReading })
  }, beat)
  Object.assign(window, { siktemalThread: seen })
}

function longestHold(): Holds {
  // `watchThread` has put it there.
  return (window as unknown as { siktemalThread: Holds }).siktemalThread
}

/** The peak of the largest renderer: the page is the only one that holds much. */
async function peakOf(browser: Browser, page: Page): Promise<number> {
  await page.bringToFront()
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(
      ({ id }) => /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8'))?.[1],
    )
    .map((kilobytes) => (Number(kilobytes ?? 0) * 1024) / 1e6)
  await session.detach()
  return Math.max(0, ...peaks)
}
