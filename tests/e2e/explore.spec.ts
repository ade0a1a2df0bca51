import { expect, type Locator, type Page } from '@playwright/test'
import { choose, pick, press, pressOn, tabTo, toggle, write, type Hand } from './keyboard'
import { test } from './withoutWorker'

const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }
const ways: readonly { by: Hand; viewport: typeof phone }[] = [
  { by: 'mouse', viewport: desktop },
  { by: 'keyboard', viewport: phone },
]
const named = ({ by, viewport }: (typeof ways)[number]): string =>
  `by ${by}, ${String(viewport.width)} px`

/** Opens a view and waits until its chart or table is there. */
async function open(page: Page, address: string): Promise<Locator> {
  await page.goto(address)
  const figure = page.getByRole('figure')
  await expect(figure).toBeVisible()
  return figure
}

/** What a reader sees of a view: its words, its drawing and its table. */
async function seen(page: Page): Promise<readonly string[]> {
  const drawing = page.getByRole('figure').locator('.sm-explore__box > svg text')
  return [
    await page.getByRole('figure').locator('figcaption').innerText(),
    ...(await drawing.allTextContents()),
    ...(await page.getByRole('table').allInnerTexts()),
  ]
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('lists every indicator by area, with links that work', async ({ page }) => {
    await page.goto('/explore')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Utforsk tallene')
    await page.getByRole('link', { name: 'Helseeksport', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Helseeksport')
  })
})

/** On a telephone the choices stand behind a button. */
async function openChoices(page: Page, by: Hand): Promise<void> {
  await expect(page.getByRole('figure')).toBeVisible()
  const button = page.getByRole('button', { name: 'Endre valg' })
  if (await button.isVisible()) await press(page, button, by)
}

for (const way of ways)
  test(`from the list to a chart: search, choose, divide, and the link shows the same again, ${named(way)}`, async ({
    page,
  }) => {
    const { by, viewport } = way
    await page.setViewportSize(viewport)
    await page.goto('/explore')
    await expect(page.locator('html[data-ready]')).toBeAttached()
    await write(page, page.getByLabel('Søk i indikatorer'), 'utprøving norden', by)
    const found = page.getByRole('link', { name: 'Søknader om legemiddelutprøving i Norden' })
    await press(page, found, by)
    await expect(page).toHaveURL(/\/explore\?i=nordic-drug-trial-applications$/)
    await openChoices(page, by)
    await choose(page, page.getByLabel('Vis Land som'), 'Serier', by)
    await expect(page).toHaveURL(/series=country/)
    const all = page.getByRole('button', { name: 'Velg alle' })
    await toggle(page, page.getByLabel('Finland').first(), by)
    await press(page, all, by)
    await expect(all).toHaveCount(0)
    // The button is gone, and its group has the place.
    await expect(page.locator('.sm-dimension:focus-within, .sm-dimension:focus')).toHaveCount(1)
    await toggle(page, page.getByLabel('Finland').first(), by)
    await pick(page, page.getByLabel('Søyler'), by)
    await expect(page).toHaveURL(
      /d\.country=norway,denmark,sweden&chart=bar|d\.country=norway%2Cdenmark/,
    )
    await expect(page.getByRole('figure').locator('svg').first()).toContainText('Danmark')
    const before = await seen(page)
    await page.goto(page.url())
    await expect(page.getByRole('figure').locator('svg').first()).toContainText('Danmark')
    expect(await seen(page)).toEqual(before)
  })

test('an indicator page leads here with itself chosen', async ({ page }) => {
  await page.goto('/indicators/health-exports')
  await page.getByRole('link', { name: 'Utforsk tallet' }).click()
  await expect(page).toHaveURL(/\/explore\?i=health-exports$/)
  await expect(page.getByRole('figure').getByRole('heading')).toContainText('Helseeksport')
})

for (const way of ways)
  test(`undo takes back one choice, reset all of them, ${named(way)}`, async ({ page }) => {
    const { by, viewport } = way
    await page.setViewportSize(viewport)
    await open(page, '/explore?i=phd-physicians')
    const undo = page.getByRole('button', { name: 'Angre' })
    await expect(undo).toBeDisabled()
    await openChoices(page, by)
    await choose(page, page.getByLabel('Vis Kjønn som'), 'Serier', by)
    await expect(page).toHaveURL(/series=sex$/)
    await pick(page, page.getByRole('radio', { name: 'Indeks' }), by)
    await expect(page).toHaveURL(/series=sex&measure=index$/)
    await press(page, page.getByRole('button', { name: 'Nullstill' }), by)
    await expect(page).toHaveURL(/\/explore\?i=phd-physicians$/)
    await press(page, undo, by)
    await expect(page).toHaveURL(/series=sex&measure=index$/)
    await press(page, undo, by)
    await expect(page).toHaveURL(/series=sex$/)
    await expect(page.getByLabel('Slik tallet er målt')).toBeChecked()
    await press(page, undo, by)
    await expect(page).toHaveURL(/\/explore\?i=phd-physicians$/)
    // Nothing is left to take back; who pressed it stays at it.
    await expect(undo).toBeDisabled()
    await expect(undo).toBeFocused()
  })

test('what may not be done is barred, and the page says why', async ({ page }) => {
  await open(page, '/explore?i=health-exports')
  await expect(page.getByLabel('Andel av summen')).toBeDisabled()
  const why = page.locator('.sm-panel .sm-why').first()
  await why.locator('summary').click()
  await expect(why).toContainText('Ulike definisjoner av samme sak kan ikke summeres.')
})

test('a link with things that are gone still works, and tells what is gone', async ({ page }) => {
  await open(page, '/explore?i=health-exports,gone-since-long&measure=share&colour=red&v=3')
  const told = page.locator('.sm-explore__problems')
  await expect(told).toContainText('gone-since-long')
  await expect(told).toContainText('«colour»')
  await expect(told).toContainText('versjon 3')
  await expect(told).toContainText('Andel av summen')
})

for (const viewport of [desktop, phone]) {
  test(`the chart is walked and its explanation pinned by keyboard: ${String(viewport.width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    const figure = await open(page, '/explore?i=phd-physicians&series=sex')
    const chart = figure.getByRole('application')
    const spoken = figure.getByRole('status')
    await tabTo(page, chart)
    await page.keyboard.press('ArrowRight')
    await expect(spoken).toContainText('2010')
    await page.keyboard.press('End')
    await expect(spoken).toContainText('2017: 222')
    await page.keyboard.press('ArrowDown')
    await expect(spoken).toContainText('Kvinner')
    await page.keyboard.press('PageUp')
    await expect(spoken).toContainText('2012')
    await page.keyboard.press('Enter')
    await expect(figure.locator('.sm-tip--pinned')).toContainText('Kvinner')
    await page.keyboard.press('Escape')
    await expect(figure.locator('.sm-tip')).toHaveCount(0)

    // What is pinned is closed by its button too, and the chart fills the screen.
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await pressOn(page, figure.getByRole('button', { name: 'Lukk forklaringen' }))
    await expect(figure.locator('.sm-tip')).toHaveCount(0)
    await expect(chart).toBeFocused()
    await pressOn(page, page.getByRole('button', { name: 'Fullskjerm' }))
    await expect(page.locator('.sm-explore__figure--full')).toBeVisible()
    await expect.poll(async () => (await figure.boundingBox())?.width).toBe(viewport.width)
    await page.keyboard.press('Escape')
    await expect(page.locator('.sm-explore__figure--full')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Fullskjerm' })).toBeFocused()
  })

  test(`the pointer shows and pins, and nothing scrolls sideways: ${String(viewport.width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    const figure = await open(page, '/explore?i=phd-physicians&series=sex')
    const box = figure.getByRole('application')
    await box.scrollIntoViewIfNeeded()
    const dot = box.locator('.sm-screen-only circle').last()
    await dot.hover({ force: true })
    await expect(figure.locator('.sm-tip')).toBeVisible()
    await dot.click({ force: true })
    await figure.getByRole('button', { name: 'Lukk forklaringen' }).click()
    await expect(figure.locator('.sm-tip')).toHaveCount(0)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over).toBeLessThanOrEqual(0)
  })
}

test('on a telephone the choices stand behind a button, and a tap pins', async ({ browser }) => {
  const context = await browser.newContext({ viewport: phone, hasTouch: true })
  const page = await context.newPage()
  const figure = await open(page, '/explore?i=health-exports')
  await expect(page.getByLabel('Indeks')).toBeHidden()
  await page.getByRole('button', { name: 'Endre valg' }).tap()
  await page.getByLabel('Indeks').check()
  await expect(page).toHaveURL(/measure=index/)
  await page.getByRole('button', { name: 'Skjul valg' }).tap()
  await figure.locator('.sm-screen-only circle').first().tap({ force: true })
  await expect(figure.locator('.sm-tip--pinned')).toBeVisible()
  await context.close()
})

for (const viewport of [desktop, phone])
  test(`the time span is chosen by brush and by keyboard: ${String(viewport.width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await open(page, '/explore?i=phd-physicians')
    const strip = page.locator('.sm-span__strip')
    await strip.scrollIntoViewIfNeeded()
    const box = await strip.boundingBox()
    if (!box) throw new Error('no strip')
    const at = (share: number): [number, number] => [box.x + box.width * share, box.y + 10]
    await page.mouse.move(...at(0.3))
    await page.mouse.down()
    await page.mouse.move(...at(0.7), { steps: 4 })
    await page.mouse.up()
    await expect(page).toHaveURL(/from=2012&to=2015$/)
    await tabTo(page, page.getByRole('slider', { name: 'Til' }))
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/from=2012&to=2016$/)
    await pressOn(page, page.getByRole('button', { name: 'Hele perioden' }))
    await expect(page).toHaveURL(/i=phd-physicians$/)
    await expect(page.locator('.sm-span')).toBeFocused()
  })

for (const way of ways)
  test(`indicators are added, and definitions set side by side, ${named(way)}`, async ({
    page,
  }) => {
    const { by, viewport } = way
    await page.setViewportSize(viewport)
    await open(page, '/explore?i=health-exports')
    await press(page, page.getByRole('button', { name: 'Sammenlign alle definisjonene' }), by)
    await expect(page).toHaveURL(/i=health-exports(,|%2C)foreign-market-income/)
    await expect(page.getByRole('heading', { name: 'Dette telles ikke' }).first()).toBeVisible()
    await expect(page.locator('.sm-section:focus')).toContainText('Dette teller tallene')
    await openChoices(page, by)
    await press(page, page.getByText('Legg til tall'), by)
    await write(page, page.locator('.sm-add').getByLabel('Søk i indikatorer'), 'sysselsatte', by)
    const found = page.locator('.sm-add').getByLabel('Sysselsatte i helsenæringen')
    await toggle(page, found, by)
    await expect(page.getByRole('figure')).toContainText('kan ikke dele akse')
  })

test('figures that do not come are told, and trying again mends it', async ({ page }) => {
  await page.route('**/data/health-exports.csv', (route) => route.abort())
  await page.goto('/explore?i=health-exports')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('data/health-exports.csv')
  await page.unroute('**/data/health-exports.csv')
  await alert.getByRole('button', { name: 'Prøv igjen' }).click()
  await expect(page.getByRole('figure')).toContainText('Helseeksport')
})

test('full screen fills the window, and Escape ends it', async ({ page }) => {
  await open(page, '/explore?i=health-exports')
  await page.getByRole('button', { name: 'Fullskjerm' }).click()
  await expect(page.locator('.sm-explore__figure--full')).toBeVisible()
  await page.getByRole('button', { name: 'Avslutt fullskjerm' }).click()
  await expect(page.locator('.sm-explore__figure--full')).toHaveCount(0)
})
