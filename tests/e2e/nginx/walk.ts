import { expect, type APIRequestContext, type Page } from '@playwright/test'
import type { TestSite } from './sites'

const languages = ['nb', 'nn', 'en']

export interface PageKind {
  /** `nn areas`, `nb indicators` … */
  readonly kind: string
  readonly paths: readonly string[]
}

/** Every page of the site map, by language and kind. */
export async function pageKinds(
  { base, url }: TestSite,
  request: APIRequestContext,
): Promise<readonly PageKind[]> {
  const sitemap = await (await request.get(`${url}sitemap.xml`)).text()
  const found = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
  const kinds = new Map<string, string[]>()
  for (const path of found.map((address) => address.replace(/^\.\//, ''))) {
    const kind = kindOf(path)
    kinds.set(kind, [...(kinds.get(kind) ?? []), `${base}${path}`])
  }
  expect(kinds.size).toBeGreaterThan(4)
  return [...kinds].map(([kind, paths]) => ({ kind, paths }))
}

/** `nn/plans/x/measures/1` → `nn plans measures`; pages that there is one of stand for themselves. */
function kindOf(path: string): string {
  const parts = path.split('/').filter(Boolean)
  const language = languages.includes(parts[0] ?? '') ? (parts.shift() ?? '') : ''
  const names = parts[0] === 'about' ? parts : parts.filter((_, index) => index % 2 === 0)
  return [language, ...names].join(' ')
}

export interface Watched {
  /** Whatever the console or an uncaught error said. */
  readonly said: readonly string[]
  /** Requests to other hosts. */
  readonly foreign: readonly string[]
}

/** Listens to what a page says and whom it asks. */
export function watchPage(page: Page, { url }: TestSite): Watched {
  const said: string[] = []
  const foreign: string[] = []
  const { origin } = new URL(url)
  page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const address = request.url()
    const own = [origin, 'data:', `blob:${origin}`].some((start) => address.startsWith(start))
    if (!own) foreign.push(address)
  })
  return { said, foreign }
}

/** Opens a page, waits until the app has taken over, and wakes what sleeps: charts, rows, folded parts. */
export async function visit(page: Page, address: string): Promise<void> {
  const response = await page.goto(address)
  expect(response?.status(), address).toBe(200)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
  for (const folded of await page.locator('main details:not([open]) > summary').all()) {
    if (await folded.isVisible()) await folded.click()
  }
  for (const chart of await page.locator('.sm-chart[tabindex="0"]').all()) {
    await chart.scrollIntoViewIfNeeded()
    await chart.hover()
    await expect(chart.locator('.sm-chart__live svg').first()).toBeVisible()
    await chart.focus()
    for (const key of ['Home', 'ArrowRight', 'End']) await page.keyboard.press(key)
  }
  await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight)
  })
  await page.waitForLoadState('networkidle')
}
