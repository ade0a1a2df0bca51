import { expect, type Page } from '@playwright/test'
import { largeValue } from '../helpers/largeCsv'
import { serveLarge, type LargeSite } from '../helpers/largeSite'
import { test } from './withoutWorker'

const rows = 1_000_000
const path = '/indicators/health-exports'
let site: LargeSite

async function openPage(page: Page, baseURL: string | undefined, holdBack: boolean): Promise<void> {
  site = await serveLarge(baseURL ?? '', { id: 'health-exports', rows, holdBack })
  await page.goto(`${site.origin}${path}`)
  await expect(page.locator('html[data-ready]')).toBeAttached()
}

test.afterEach(async () => {
  await site.close()
})

const bar = (page: Page, name: string) => page.getByRole('progressbar', { name })
const reachForSeries = (page: Page) => page.getByRole('form', { name: 'Velg serie' }).hover()
/** The figure of a row as the page prints it. */
const shown = (row: number): string => largeValue(row).replace('.', ',')

test('a million rows are read beside the page, and every view of them is right', async ({
  page,
  baseURL,
}) => {
  await openPage(page, baseURL, true)
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))

  await reachForSeries(page)
  await expect(bar(page, 'Henter tallene')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  site.release()
  await expect(bar(page, 'Leser tallene')).toBeVisible()

  const place = page.getByLabel('place', { exact: true })
  await expect(place).toBeVisible({ timeout: 200_000 })
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  const figures = page.locator('#figures')
  // 20 000 places a year for fifty years: the last year begins at row 980 000.
  await expect(figures.getByRole('row', { name: /^2025/ })).toContainText(shown(980_000))

  await place.selectOption('place-400')
  await page.getByLabel('field', { exact: true }).selectOption('field-50')
  await expect(figures.getByRole('row', { name: /^2025/ })).toContainText(shown(999_999))
  await expect(figures.getByRole('row', { name: /^1976/ })).toContainText(shown(19_999))
  await expect(page).toHaveURL(/place=place-400&field=field-50/)
  expect(said).toEqual([])
})

test('the reading can be cancelled, and begun again', async ({ page, baseURL }) => {
  await openPage(page, baseURL, true)
  await reachForSeries(page)
  await expect(bar(page, 'Henter tallene')).toBeVisible()
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Du avbrøt' })).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.locator('[data-target="health-exports/exports-50bn"]')).toBeVisible()

  site.release()
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await expect(bar(page, 'Leser tallene')).toBeVisible()
  await expect.poll(() => page.workers().length).toBe(1)
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await expect.poll(() => page.workers().length).toBe(0)
  await expect(page.getByRole('status').filter({ hasText: 'Du avbrøt' })).toBeVisible()
})

test('leaving the page ends the reading', async ({ page, baseURL }) => {
  await openPage(page, baseURL, false)
  await reachForSeries(page)
  await expect.poll(() => page.workers().length).toBe(1)
  await page.getByRole('link', { name: 'Oversikt' }).first().click()
  await expect(page).toHaveURL(`${site.origin}/`)
  await expect.poll(() => page.workers().length).toBe(0)
  await expect(page.getByRole('progressbar')).toHaveCount(0)
})
