import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './withoutWorker'

const paths = [
  '/',
  '/areas/home-market',
  '/indicators/health-exports',
  '/indicators/quality-registers-by-stage',
  '/about/method',
]
const morePaths = [
  '/plans',
  '/plans/clinical-studies',
  '/plans/clinical-studies/measures/1',
  '/plans/clinical-studies?view=table',
  '/plans/council-plan-2020-2021?view=table',
  '/bodies',
  '/bodies/hdir',
  '/requests',
  '/changes',
  '/meeting?area=home-market',
  '/areas/home-market?known=2025-07-01',
  '/explore',
  '/explore?i=health-exports',
  '/explore?i=nordic-drug-trial-applications&multiples=country&series=sponsor',
  '/explore?i=phd-physicians-by-institution&series=institution&chart=bar',
  '/explore?i=eu-health-portfolio-by-region&chart=map',
  '/about',
  '/about/accessibility',
]
const prefixes = { nb: '', nn: '/nn', en: '/en' } as const
const visits = [
  ...(['nb', 'nn', 'en'] as const).flatMap((language) => paths.map((path) => ({ language, path }))),
  ...morePaths.map((path) => ({ language: 'nb', path }) as const),
]
/** Only what is wrong is described: the front page has thousands of parts that are right. */
const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false })
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What waits below the screen is clipped, and not looked at, until it is laid out. */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
}

async function scrollsSideways(page: Page): Promise<readonly number[]> {
  const wide: number[] = []
  for (const width of [320, 390, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate(async () => {
      // A chart hears of the new width in the next frame, and stands in the one after.
      const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))
      await frame()
      await frame()
      return document.documentElement.scrollWidth - document.documentElement.clientWidth
    })
    if (overflow > 0) wide.push(width)
  }
  return wide
}

for (const { language, path } of visits) {
  test(`axe finds nothing, and nothing scrolls sideways: ${language}, ${path}`, async ({
    page,
  }) => {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(`${prefixes[language]}${path}`)
    await expect(page.locator('html[data-ready]')).toBeAttached()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.sm-load')).toHaveCount(0)
    if (path.startsWith('/explore?')) await expect(page.getByRole('figure')).toBeVisible()
    await layOutAll(page)
    // Colours are the same in every language, and nothing else differs in the dark.
    const hasColours = language === 'nb'
    const everything = axe(page).withTags(standard)
    const light = hasColours ? everything : everything.disableRules(['color-contrast'])
    const found = [...(await light.analyze()).violations]
    if (hasColours && !morePaths.includes(path)) {
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      found.push(...(await axe(page).withRules(['color-contrast']).analyze()).violations)
    }
    expect(found.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 200)])).toEqual([])
    // Nynorsk words are as long as those of bokmål, and English ones shorter.
    if (language === 'nb') expect(await scrollsSideways(page)).toEqual([])
    expect(said).toEqual([])
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
