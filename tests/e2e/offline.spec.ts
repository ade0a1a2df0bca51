import { execFile } from 'node:child_process'
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test, type Page } from '@playwright/test'
import { serveReleases, type ReleaseServer } from './releaseServer'

const run = promisify(execFile)
const indicator = '/indicators/health-exports'
// Two builds of one small folder, the second with a new figure.
let work = ''
let server: ReleaseServer

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(900_000)
  work = await mkdtemp(join(tmpdir(), 'siktemal-releases-'))
  await cp('tests/fixtures/good/sample', join(work, 'data'), { recursive: true })
  await build('old')
  await appendFile(
    join(work, 'data/indicators/health-exports.csv'),
    '2025,revised,41.5,exact,final,2026-11-07,lmi-2025-11,,\n',
  )
  await build('new')
  server = await serveReleases(join(work, 'old'))
})

test.afterAll(async () => {
  await server.close()
  await rm(work, { recursive: true })
})

test.beforeEach(() => {
  server.publish(join(work, 'old'))
})

async function build(name: string): Promise<void> {
  const options = ['build', join(work, 'data'), '--out', join(work, name)]
  await run(process.execPath, ['src/cli/siktemal.js', ...options], {
    env: { ...process.env, SIKTEMAL_TODAY: '2026-11-21' },
  })
}

/** Waits until a page, and all that it came with, is kept. */
async function kept(page: Page, paths: readonly string[]): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        const found = await Promise.all(wanted.map((path) => caches.match(path)))
        return found.every((each) => each !== undefined)
      }, paths),
    )
    .toBe(true)
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`${server.origin}${path}`)
  await expect(page.locator('html[data-ready]')).toBeAttached()
}

async function visitAndKeep(page: Page): Promise<void> {
  await visit(page, indicator)
  await kept(page, [
    indicator,
    '/',
    '/offline.html',
    '/en/offline.html',
    '/data/health-exports.csv',
  ])
}

test('a visited page and the overview are read without a network, and say how old they are', async ({
  page,
  context,
}) => {
  const said: string[] = []
  page.on('pageerror', (error) => said.push(error.message))
  page.on('console', (message) => {
    // Chromium writes of every request that meets no network.
    if (!/ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(message.text()))
      said.push(message.text())
  })
  await visitAndKeep(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('html[data-ready]')).toBeAttached()
  const notice = page.getByRole('status').locator('p')
  await expect(notice).toHaveText(
    /Du er uten nett\. Tallene er fra utgaven 7\. november 2025, hentet \d+\. \S+ \d{4} kl\. \d\d\.\d\d\./,
  )
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.locator('.sm-chart').first().hover()
  await expect(page.locator('.sm-chart__live svg')).toBeVisible()

  await page.goto(`${server.origin}/`)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(page.locator('[data-target]').first()).toBeVisible()
  await expect(notice).toBeVisible()

  await context.setOffline(false)
  await expect(notice).toHaveCount(0)
  expect(said).toEqual([])
})

test('a chart waits for a touch on the first visit, and is alive already on the next', async ({
  page,
}) => {
  await visitAndKeep(page)
  const chart = page.getByRole('application')
  const live = page.locator('.sm-chart__live svg')
  await chart.scrollIntoViewIfNeeded()
  // All the code has been fetched for reading without a network, which is no reason to run it: not even
  // when something else on the page is touched.
  await page.getByRole('button', { name: 'Kopier setningen' }).hover()
  await expect(page.locator('[data-kept]')).toHaveCount(0)
  await chart.scrollIntoViewIfNeeded()
  await page.evaluate(async () => {
    for (let rest = 0; rest < 20; rest += 1) await new Promise((done) => requestIdleCallback(done))
  })
  await expect(live).toHaveCount(0)
  await page.reload()
  await chart.scrollIntoViewIfNeeded()
  await expect(live).toBeVisible()
  await chart.press('ArrowRight')
  await expect(page.getByRole('figure').getByRole('status')).toHaveText(/\S/)
})

test('a page that was walked to in the app is kept too, with what it shows', async ({
  page,
  context,
}) => {
  await visit(page, '/')
  await kept(page, ['/'])
  await page.locator(`a[href$="${indicator}"]`).first().click()
  await expect(page).toHaveURL(new RegExp(indicator))
  await kept(page, [indicator, '/data/health-exports.csv'])
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(page.getByRole('table').filter({ hasText: '25,9' }).first()).toBeVisible()
})

test('a page never visited says so, in the language of its address', async ({ page, context }) => {
  await visitAndKeep(page)
  await context.setOffline(true)
  for (const [path, title] of [
    ['/about/method', 'Siden er ikke lagret på denne enheten'],
    ['/nn/about/method', 'Sida er ikkje lagra på denne eininga'],
    ['/en/about/method', 'This page is not kept on this device'],
  ] as const) {
    await page.goto(`${server.origin}${path}`)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Go to the overview' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a new release is offered; until then the page keeps to its own figures', async ({ page }) => {
  await visitAndKeep(page)
  server.publish(join(work, 'new'))
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  const notice = page
    .getByRole('status')
    .filter({ hasText: 'Ny utgave er klar.' })
    .locator('.sm-notice')
  await expect(notice).toBeVisible()

  // The live chart reads the figures of the release that is open.
  await page.locator('.sm-chart').first().hover()
  await expect(page.locator('.sm-chart__live svg')).toBeVisible()
  await expect(page.getByRole('table').filter({ hasText: '25,9' }).first()).toBeVisible()
  await expect(page.getByText('41,5')).toHaveCount(0)

  await notice.getByRole('button', { name: 'Last inn' }).click()
  await expect(page.getByRole('table').filter({ hasText: '41,5' }).first()).toBeVisible()
  await expect(notice).toHaveCount(0)
})

test('what only a newer release has is not mixed in: reloading is offered', async ({ page }) => {
  await visitAndKeep(page)
  server.publish(join(work, 'new'))
  await page.getByRole('link', { name: 'Slik regner vi' }).first().click()
  await expect(page.getByRole('alert')).toContainText('Ny utgave er klar')
  await page.getByRole('alert').getByRole('button', { name: 'Last inn' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /regner/ })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('who has a network gets the newest figures at once', async ({ page }) => {
  await visitAndKeep(page)
  server.publish(join(work, 'new'))
  await visit(page, indicator)
  await expect(page.getByRole('table').filter({ hasText: '41,5' }).first()).toBeVisible()
})
