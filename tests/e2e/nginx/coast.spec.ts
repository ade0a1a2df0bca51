import { expect, test } from '@playwright/test'
import { sites } from './sites'
import { pageKinds, visit, watchPage } from './walk'

// Another strategy, in one language, below a path, with colours of its own: nothing in the code knows it.
const site = sites.coast
test.use({ baseURL: site.url })

test('every page runs below the path, and names neither the demo nor its country', async ({
  page,
  request,
}) => {
  const { said, foreign } = watchPage(page, site)
  for (const { paths } of await pageKinds(site, request)) {
    for (const path of paths) {
      await visit(page, path)
      await expect(page).toHaveTitle(/Clean Coast 2035$/)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      const html = await page.content()
      expect(html).not.toMatch(/HelseOmsorg|Health&amp;Care21|Helse(?!t)/)
      const addresses = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, at = '']) => at)
      expect(addresses.filter((address) => !address.startsWith(site.base))).toEqual([])
    }
  }
  expect(said).toEqual([])
  expect(foreign).toEqual([])
})

test('its logo is its own name, and the page credits what it is made with', async ({ page }) => {
  await page.goto(site.url)
  const logo = page.getByRole('banner').getByRole('link', { name: 'Clean Coast 2035' })
  await expect(logo).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('Made with Siktemål')
  const row = page.locator('article').getByRole('link', { name: 'Items of litter per 100 metres' })
  await row.first().click()
  await expect(page).toHaveURL(`${site.url}indicators/litter`)
  await logo.click()
  await expect(page).toHaveURL(new RegExp(`${site.base}$`))
})

test('a monitor in one language has no language switch and no twins', async ({ page, request }) => {
  await page.goto(site.url)
  await expect(page.getByRole('link', { name: 'English' })).toHaveCount(0)
  await expect(page.locator('link[hreflang="nb"], link[hreflang="nn"]')).toHaveCount(0)
  expect((await request.get(`${site.url}nn/`)).status()).toBe(404)
  expect((await request.get(`${site.url}en/`)).status()).toBe(404)
})

for (const [colorScheme, text] of [
  ['light', 'rgb(11, 107, 58)'],
  ['dark', null],
] as const) {
  test(`its colours take effect in ${colorScheme}, as a stylesheet`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    await page.goto(`${site.url}indicators/litter`)
    const link = page.locator('link[rel="stylesheet"][href*="/assets/theme-"]')
    await expect(link).toHaveCount(1)
    const [accent, data, paper] = await page.evaluate(() =>
      ['--ds-color-accent-text-subtle', '--sm-data', '--sm-paper'].map((token) => {
        const probe = document.createElement('span')
        probe.style.color = `var(${token})`
        document.body.append(probe)
        const { color } = getComputedStyle(probe)
        probe.remove()
        return color
      }),
    )
    if (text) expect(accent).toBe(text)
    expect(accent).not.toBe('rgb(134, 203, 242)')
    expect(data).toBe(accent)
    expect(paper).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(15, 26, 32)')
    await context.close()
  })
}

test('the path without its last slash leads to the front page', async ({ request }) => {
  const bare = site.url.slice(0, -1)
  const response = await request.get(bare, { maxRedirects: 0 })
  expect([response.status(), response.headers()['location']]).toEqual([308, site.base])
  expect((await request.get(`${site.url}areas/litter`, { maxRedirects: 0 })).status()).toBe(200)
})

test('the share pictures, the manifest and the feeds are its own', async ({ request }) => {
  for (const path of ['manifest.webmanifest', 'feed.xml', 'catalog.jsonld', 'releases.ics']) {
    const text = await (await request.get(`${site.url}${path}`)).text()
    expect(text, path).not.toMatch(/HelseOmsorg/)
  }
  const manifest = await (await request.get(`${site.url}manifest.webmanifest`)).json()
  expect(manifest).toMatchObject({ name: 'Clean Coast 2035', lang: 'en' })
})
