import { expect, test, type Page } from '@playwright/test'
import { sites } from './sites'
import { watchPage } from './walk'

// As many targets as a large ministry has: the front page must still be quick to narrow down.
const site = sites.large
test.use({ baseURL: site.url })

const rows = (page: Page) => page.locator('article.sm-target')
const counted = async (page: Page) =>
  Number(/\d+/.exec(await page.locator('.sm-finder').getByRole('status').innerText())?.[0])

test('search, area, status and body narrow the list, together and in the address', async ({
  page,
}) => {
  const { said } = watchPage(page, site)
  await openFinder(page)
  const all = await rows(page).count()
  expect(all).toBeGreaterThan(60)
  let left = all
  for (const label of ['Område', 'Ansvarlig', 'Status']) {
    await chooseSome(page, label, left)
    const now = await rows(page).count()
    expect(now, label).toBeLessThan(left)
    expect(now, label).toBeGreaterThan(0)
    expect(await counted(page)).toBe(now)
    left = now
  }
  expect([...new URL(page.url()).searchParams.keys()].toSorted()).toEqual([
    'area',
    'body',
    'status',
  ])
  await page.reload()
  await expect(rows(page)).toHaveCount(left)
  await page.getByRole('button', { name: 'Nullstill' }).click()
  await expect(rows(page)).toHaveCount(all)
  const word = (await rows(page).last().getByRole('heading').innerText()).split(' ')[0] ?? ''
  await page.getByLabel('Søk i mål og tall').fill(word)
  await expect.poll(async () => rows(page).count()).toBeLessThan(all)
  await expect(rows(page).first()).toBeVisible()
  expect(said).toEqual([])
})

/** The front page with what it needs to be searched. */
async function openFinder(page: Page): Promise<void> {
  await page.goto('/')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await page.getByLabel('Søk i mål og tall').focus()
  await page.waitForLoadState('networkidle')
}

/** Takes the choice that leaves the most rows, but not all of them, so that the next can narrow too. */
async function chooseSome(page: Page, label: string, before: number): Promise<void> {
  const choice = page.getByLabel(label, { exact: true })
  const values = await choice
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  let most = { value: '', left: 0 }
  for (const value of values.filter((each) => each !== '')) {
    await choice.selectOption(value)
    await settled(page)
    const left = await rows(page).count()
    if (left > most.left && left < before) most = { value, left }
  }
  expect(most.value, `a choice of ${label} that narrows the list`).not.toBe('')
  await choice.selectOption(most.value)
  await settled(page)
}

/** Waits until the address and the list have followed a choice. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done))
      }),
  )
}

test('a row of a body names a measure or plan of that body', async ({ page, request }) => {
  await openFinder(page)
  const choice = page.getByLabel('Ansvarlig', { exact: true })
  await choice.selectOption({ index: 1 })
  await settled(page)
  const body = await choice.inputValue()
  const shown = await rows(page)
    .locator('[data-target]')
    .evaluateAll((badges) => badges.map((badge) => badge.getAttribute('data-target') ?? ''))
  expect(shown.length).toBeGreaterThan(0)
  for (const [plan = ''] of shown.slice(0, 5).map((key) => key.split('/'))) {
    const published = await (await request.get(`/api/v1/plans/${plan}.json`)).text()
    expect(published, plan).toContain(body)
  }
})

test('only what comes near the screen is drawn', async ({ page }) => {
  await page.goto('/about')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await page.getByRole('link', { name: 'Oversikt' }).first().click()
  await expect(rows(page).first()).toBeAttached()
  const drawn = page.locator('.sm-target__fig .sm-wide-only svg')
  const waiting = page.locator('.sm-target__wait')
  await expect(waiting.first()).toBeAttached()
  expect(await drawn.count()).toBeLessThan((await waiting.count()) / 2)
  await rows(page).last().scrollIntoViewIfNeeded()
  await expect(rows(page).last().locator('.sm-target__wait')).toHaveCount(0)
})
