import { expect } from '@playwright/test'
import { test } from './withoutWorker'

interface Verdicts {
  readonly today: string
  readonly targets: readonly {
    readonly plan: string
    readonly target: string
    readonly status: string
  }[]
}

test('the front page shows every target with the status that the API publishes', async ({
  page,
  request,
}) => {
  const verdicts = (await (await request.get('/api/v1/verdicts.json')).json()) as Verdicts
  await page.goto('/')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  const badges = page.locator('article [data-target]')
  await expect(badges).toHaveCount(verdicts.targets.length)
  const shown = await badges.evaluateAll((found) =>
    found.map((badge) => [badge.getAttribute('data-target'), badge.getAttribute('data-status')]),
  )
  const published = verdicts.targets.map(({ plan, target, status }) => [
    `${plan}/${target}`,
    status,
  ])
  expect(shown.toSorted()).toEqual(published.toSorted())
})

test('the ledger counts add up to all targets, and its links lead to their rows', async ({
  page,
}) => {
  await page.goto('/')
  const counts = await page.locator('.sm-ledger__n').allInnerTexts()
  const total = await page.locator('article [data-target]').count()
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(total)
  const link = page.locator('.sm-ledger a').first()
  const title = await link.innerText()
  await link.click()
  await expect(page.locator('article:target')).toContainText(title)
})

test('search, area and status narrow the list, stand in the address and survive a reload', async ({
  page,
}) => {
  await page.goto('/')
  const rows = page.locator('article.sm-target')
  const all = await rows.count()
  await page.getByLabel('Søk i mål og tall').fill('helseeksport')
  await expect(rows).not.toHaveCount(all)
  await expect(rows.first()).toContainText('Helseeksport')
  await expect(page).toHaveURL(/\?q=helseeksport$/)
  await page.getByLabel('Status', { exact: true }).selectOption('far_behind')
  await page.reload()
  await expect(page.getByLabel('Søk i mål og tall')).toHaveValue('helseeksport')
  await expect(page.getByLabel('Status', { exact: true })).toHaveValue('far_behind')
  await page.getByRole('button', { name: 'Nullstill' }).click()
  await expect(rows).toHaveCount(all)
  // The button is gone, and who pressed it can go on writing.
  await expect(page.getByLabel('Søk i mål og tall')).toBeFocused()
  await expect(page).toHaveURL(/\/$/)
})

test('a search without a hit says so and offers a way out', async ({ page }) => {
  await page.goto('/?q=zzzz')
  await expect(page.getByText('Ingen mål eller tall passer med valgene')).toBeVisible()
})

test('coming from another page, only what is near the screen is drawn, and all of it for print', async ({
  page,
}) => {
  await page.goto('/about')
  await page.getByRole('link', { name: 'Oversikt' }).first().click()
  await page.locator('article.sm-target').first().scrollIntoViewIfNeeded()
  const drawn = page.locator('.sm-target__fig .sm-wide-only svg')
  await expect(drawn.first()).toBeAttached()
  const charts = await page.locator('.sm-target__wait, .sm-target__fig .sm-wide-only svg').count()
  expect(await drawn.count()).toBeLessThan(charts)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(drawn).toHaveCount(charts)
})

test('the language switch keeps the page and its view, and sets the language of the document', async ({
  page,
}) => {
  await page.goto('/?status=far_behind')
  await page.getByRole('link', { name: 'English' }).first().click()
  await expect(page).toHaveURL(/\/en\/\?status=far_behind$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('article [data-target]').first()).toHaveText('Far behind plan')
  await page.getByRole('link', { name: 'Nynorsk' }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
  await page.getByRole('link', { name: 'Bokmål' }).first().click()
  await expect(page).toHaveURL(/\/\?status=far_behind$/)
})

test('nothing is asked of another host, and the console stays silent', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = []
  const said: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
  })
  await page.goto('/')
  await page
    .locator('article')
    .getByRole('link', { name: 'Helseeksport', exact: true })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Helseeksport' })).toBeVisible()
  expect(foreign).toEqual([])
  expect(said).toEqual([])
})

test('dark mode by choice is remembered in this browser', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('radio', { name: 'Mørkt' }).check()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
  await expect(page.getByRole('radio', { name: 'Mørkt' })).toBeChecked()
})

test('an unknown address says so in its language and leads home', async ({ page }) => {
  await page.goto('/en/nothing-here')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find the page')
  await page.getByRole('link', { name: 'Go to the overview' }).click()
  await expect(page).toHaveURL(/\/en\/?$/)
})

test.describe('requests that fail', () => {
  test('a request that fails shows what failed, and trying again mends it', async ({ page }) => {
    await page.goto('/about')
    await expect(page.locator('html[data-ready]')).toBeAttached()
    await page.route('**/pages/nb/overview.json', (route) => route.abort())
    await page.getByRole('link', { name: 'Oversikt' }).first().click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('pages/nb/overview.json')
    await page.unroute('**/pages/nb/overview.json')
    await alert.getByRole('button', { name: 'Prøv igjen' }).click()
    await expect(page.locator('article.sm-target').first()).toBeVisible()
  })

  test('figures that fail to come leave the prerendered page standing and say so on navigation', async ({
    page,
  }) => {
    await page.goto('/areas/home-market')
    await expect(page.locator('html[data-ready]')).toBeAttached()
    await page.route('**/data/health-exports.csv', (route) => route.abort())
    await page.locator('article').getByRole('link', { name: 'Helseeksport' }).first().click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('data/health-exports.csv')
    await page.unroute('**/data/health-exports.csv')
    await alert.getByRole('button', { name: 'Prøv igjen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Helseeksport' })).toBeVisible()
  })

  test('what is lost once on the way is asked for again, without a word', async ({ page }) => {
    const lost = new Set<string>()
    await page.route(/\/IndicatorPage|takeAway\.nb|TakeAwayPanel.*js|release\.json/, (route) => {
      const url = route.request().url()
      if (lost.has(url)) return route.continue()
      lost.add(url)
      return route.abort('connectionreset')
    })
    await page.goto('/indicators/health-exports')
    await expect(page.locator('html[data-ready]')).toBeAttached()
    await page.locator('summary', { hasText: 'Last ned og del' }).click()
    await expect(page.getByRole('heading', { name: 'Tall', exact: true })).toBeVisible()
    expect(lost.size).toBe(4)
  })
})
