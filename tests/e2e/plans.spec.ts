import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { test } from './withoutWorker'

const plan = '/plans/clinical-studies'
const councils = '/plans/council-plan-2020-2021'
const paths = [
  '/plans',
  plan,
  councils,
  '/plans/tobacco-strategy',
  `${plan}/measures/4`,
  '/bodies',
  '/bodies/rhf',
  '/bodies/dmp',
  '/requests',
]
const prefixes = { nb: '', nn: '/nn', en: '/en' } as const

async function ready(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('filters, order and view are in the address, defaults left out, and work as a link', async ({
  page,
}) => {
  await ready(page, plan)
  const count = page.locator('#measures').getByRole('status')
  await expect(count).toHaveText('20 av 20 tiltak vises')
  await page.getByLabel('Ansvarlig', { exact: true }).selectOption('rhf')
  await expect(page).toHaveURL(/\?body=rhf$/)
  await expect(count).toHaveText('8 av 20 tiltak vises')
  await page.getByLabel('Mangler tall').check()
  await expect(page).toHaveURL(/body=rhf&figures=none$/)
  await page.getByLabel('Tabell', { exact: true }).check()
  const link = page.url()
  await ready(page, link)
  await expect(page.locator('#measures table')).toBeVisible()
  const shown = page.locator('#measures tbody tr')
  const numbers = await shown.locator('td:first-child').allTextContents()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Last ned for Excel (CSV)' }).click(),
  ])
  const csv = await readFile(await download.path(), 'utf8')
  expect(csv.startsWith('\ufeff')).toBe(true)
  for (const number of numbers) expect(csv).toMatch(new RegExp(`^${number};`, 'm'))
  expect(csv.match(/^\d+;/gm)).toHaveLength(numbers.length)
  await page.getByRole('button', { name: 'Nullstill' }).click()
  await expect(page).toHaveURL(/\?view=table$/)
  await expect(count).toHaveText('20 av 20 tiltak vises')
})

test('what is filtered by its address is taken over without a word in the console', async ({
  page,
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  for (const path of [...paths, `${plan}?body=rhf&view=table`]) {
    await ready(page, path)
    await page.waitForLoadState('networkidle')
  }
  expect(said).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('plans, measures, bodies and requests are complete in every language', async ({
    page,
    request,
  }) => {
    for (const [language, prefix] of Object.entries(prefixes)) {
      for (const path of paths) {
        await page.goto(`${prefix}${path}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('.sm-load')).toHaveCount(0)
      }
    }
    await page.goto(plan)
    await expect(page.locator('[data-measure]')).toHaveCount(20)
    await expect(page.locator('[data-target]')).toHaveCount(2)
    const href = await page
      .getByRole('link', { name: 'Last ned for programmer (CSV)' })
      .getAttribute('href')
    const csv = await (await request.get(href ?? '')).text()
    expect(csv.match(/^\d+,/gm)).toHaveLength(20)
    await page.goto(councils)
    await expect(page.getByRole('columnheader', { name: 'Oppfølging/resultater' })).toBeVisible()
    await expect(page.getByText('Sak 21/3/2021').first()).toBeVisible()
  })
})

test('by keyboard alone: menu, a plan, a filter, a measure, its body', async ({ page }) => {
  await ready(page, '/')
  const nav = page.getByRole('navigation', { name: 'Hovedmeny' })
  await nav.getByRole('link', { name: 'Planer' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/plans$/)
  await page.locator('main a[href="/plans/clinical-studies"]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#measures')).toBeVisible()
  await page.getByLabel('Status', { exact: true }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/status=done/)
  await page.locator('[data-measure="clinical-studies/4"] h4 a').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Etablere NorTrials' })).toBeVisible()
  await page.locator('.sm-mfacts a[href="/bodies/rhf"]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-measure="clinical-studies/4"]')).toBeVisible()
})
