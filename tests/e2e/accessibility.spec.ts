import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const paths = [
  '/',
  '/areas/home-market',
  '/indicators/health-exports',
  '/indicators/quality-registers-by-stage',
  '/about/method',
]
const prefixes = { nb: '', nn: '/nn', en: '/en' } as const

for (const [language, prefix] of Object.entries(prefixes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${language}, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme })
      const page = await context.newPage()
      for (const path of paths) {
        await page.goto(`${prefix}${path}`)
        await expect(page.locator('html[data-ready]')).toBeAttached()
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('.sm-load')).toHaveCount(0)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
        expect(found, `${prefix}${path}`).toEqual([])
      }
      await context.close()
    })
  }
}

for (const width of [320, 390, 768, 1280]) {
  test(`no page scrolls sideways at ${width} pixels`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    const page = await context.newPage()
    for (const path of [...paths, '/about', '/about/accessibility']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
    await context.close()
  })
}

test('by keyboard alone: skip link, search, a target, its chart, back', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hopp til innholdet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.getByLabel('Søk i mål og tall').focus()
  await page.keyboard.type('helseeksport')
  await expect(page).toHaveURL(/q=helseeksport/)
  await page
    .locator('article')
    .getByRole('link', { name: 'Helseeksport', exact: true })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Helseeksport' })).toBeVisible()
  const chart = page.getByRole('figure').first()
  await chart.locator('[tabindex="0"]').first().focus()
  await page.keyboard.press('End')
  const reading = chart.getByRole('status')
  await expect(reading).toContainText('26,9')
  await page.keyboard.press('ArrowLeft')
  await expect(reading).toContainText('25,9')
  await page.keyboard.press('Home')
  await expect(reading).toContainText('2018')
  await page.goBack()
  await expect(page.getByLabel('Søk i mål og tall')).toHaveValue('helseeksport')
})
