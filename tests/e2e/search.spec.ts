import { expect, type Page } from '@playwright/test'
import { test } from './withoutWorker'

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('html[data-ready]')).toBeAttached()
}
const dialog = (page: Page) => page.getByRole('dialog')
const results = (page: Page) => dialog(page).getByRole('listitem')

for (const width of [1280, 390]) {
  test(`by keyboard: slash, a word, an arrow, and the page is there: ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, '/about')
    await page.keyboard.press('/')
    await expect(dialog(page).getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('helseeksport')
    const first = results(page).first()
    await expect(first).toContainText('Helseeksport')
    // A figure with its period, and how its target stands.
    await expect(first).toContainText('25,9 mrd. kr (2024)')
    await expect(first).toContainText('Langt bak planen')
    await page.keyboard.press('ArrowDown')
    await expect(first.getByRole('link')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/indicators\/health-exports$/)
    await expect(dialog(page)).toBeHidden()
    await expect(page.getByRole('heading', { level: 1, name: 'Helseeksport' })).toBeVisible()
  })

  test(`by mouse: a measure and the body that answers for it: ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, '/')
    await page.getByRole('button', { name: 'Søk', exact: true }).click()
    await dialog(page).getByRole('searchbox').fill('NorTrials')
    await results(page).filter({ hasText: 'Tiltak' }).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/plans\/[^/]+\/measures\//)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('NorTrials')
  })
}

for (const [address, typed, found] of [
  ['/', 'helseeksprot', 'Helseeksport'],
  ['/', 'helseeksporten', 'Helseeksport'],
  ['/', 'norsk okonomi', 'økonomi'],
  ['/', 'malet', 'mål'],
  ['/nn', 'helseeksport', 'Helseeksport'],
  ['/en', 'health export', 'Health-industry exports'],
] as const) {
  test(`«${typed}» finds «${found}» at ${address}`, async ({ page }) => {
    await open(page, address)
    await page.keyboard.press('/')
    await dialog(page).getByRole('searchbox').fill(typed)
    await expect(results(page).filter({ hasText: found }).first()).toBeVisible()
  })
}

test('what is not there is said, and Escape leads back to where the reader was', async ({
  page,
}) => {
  await open(page, '/about')
  const opener = page.getByRole('button', { name: 'Søk', exact: true })
  await opener.focus()
  await page.keyboard.press('Enter')
  await dialog(page).getByRole('searchbox').fill('qqqqqqqq')
  await expect(dialog(page).getByRole('status')).toContainText('Ingen treff')
  // As in every search field: the first Escape empties it.
  await page.keyboard.press('Escape')
  await expect(dialog(page).getByRole('searchbox')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(opener).toBeFocused()
})

test('a slash that is written into a field stays a slash', async ({ page }) => {
  await open(page, '/')
  const field = page.getByLabel('Søk i mål og tall')
  await field.focus()
  await page.keyboard.type('a/b')
  await expect(field).toHaveValue('a/b')
  await expect(dialog(page)).toHaveCount(0)
})
