import { expect } from '@playwright/test'
import { touch } from './touch'
import { test } from './withoutWorker'

const paths = [
  '/',
  '/areas/home-market',
  '/indicators/health-exports',
  '/indicators/waiting-time-days',
  '/indicators/quality-registers-by-stage',
  '/about',
  '/about/method',
  '/about/accessibility',
]
const prefixes = { nb: '', nn: '/nn', en: '/en' } as const

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [language, prefix] of Object.entries(prefixes)) {
    test(`every page is complete and the language switch works: ${language}`, async ({ page }) => {
      for (const path of paths) {
        await page.goto(`${prefix}${path}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page).toHaveTitle(/ – (HelseOmsorg21|Health&Care21)$/)
        await expect(page.locator('.sm-load')).toHaveCount(0)
      }
      await page
        .getByRole('link', { name: language === 'en' ? 'Bokmål' : 'English' })
        .first()
        .click()
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'nb' : 'en')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  }

  test('an indicator shows figure, verdict, chart and table, and its CSV can be fetched', async ({
    page,
    request,
  }) => {
    await page.goto('/indicators/health-exports')
    await expect(page.locator('[data-target="health-exports/exports-50bn"]')).toHaveAttribute(
      'data-status',
      'far_behind',
    )
    await expect(page.getByRole('figure').locator('svg').first()).toBeVisible()
    await expect(page.getByRole('table').filter({ hasText: '25,9' }).first()).toBeVisible()
    const csv = await request.get('/data/health-exports.csv')
    expect(await csv.text()).toContain('2024,revised,25.9')
  })
})

for (const [language, prefix] of Object.entries(prefixes)) {
  test(`the app takes over every page as it stands, without a word in the console: ${language}`, async ({
    page,
  }) => {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    // A view that the address chooses comes after that, as does one that it does not know.
    const chosen = ['/indicators/health-exports?series=earlier', '/areas/home-market?from=letter']
    for (const path of [...paths, ...chosen]) {
      await page.goto(`${prefix}${path}`)
      await touch(page)
      await page.waitForLoadState('networkidle')
    }
    expect(said).toEqual([])
  })
}

test('a page costs no more script than its frame until it is touched', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  for (const path of ['/', '/areas/home-market', '/indicators/health-exports']) {
    await page.goto(path)
    await expect(page.locator('html[data-ready]')).toBeAttached()
    await page.waitForLoadState('networkidle')
    expect(asked.filter((file) => /(Page|View|Svg)-/.test(file) && file.endsWith('.js'))).toEqual(
      [],
    )
  }
  await touch(page)
  expect(asked.some((file) => /IndicatorPage-.*\.js$/.test(file))).toBe(true)
})

test('nothing moves while the app takes over', async ({ page }) => {
  for (const path of ['/', '/indicators/health-exports']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await touch(page)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as { value?: number }).value ?? 0
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 300)
        }),
    )
    expect(shift, path).toBeLessThanOrEqual(0.01)
  }
})

test('what a page starts with asks to be compiled while it arrives', async ({ request }) => {
  const html = await (await request.get('/')).text()
  const scripts = [...html.matchAll(/<(?:script type="module"|link rel="modulepreload")[^>]*>/g)]
    .map(([tag]) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1])
    .map(String)
  expect(scripts.length).toBeGreaterThan(2)
  for (const script of scripts) {
    expect(await (await request.get(script)).text(), script).toMatch(
      /^\/\/# allFunctionsCalledOnLoad\n/,
    )
  }
})
