import { expect, test, type APIResponse } from '@playwright/test'
import { sites } from './sites'
import { pageKinds, visit, watchPage } from './walk'

const site = sites.demo
test.use({ baseURL: site.url })

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"

test('every kind of page runs under the policy without a word and asks nobody else', async ({
  page,
  request,
}) => {
  const { said, foreign } = watchPage(page, site)
  for (const { paths } of await pageKinds(site, request)) {
    for (const path of paths.slice(0, 1)) await visit(page, path)
  }
  expect(said).toEqual([])
  expect(foreign).toEqual([])
})

test('every page of the site map is there with its headers', async ({ request }) => {
  for (const { paths } of await pageKinds(site, request)) {
    for (const path of paths) {
      const response = await request.get(path, { maxRedirects: 0 })
      expect(response.status(), path).toBe(200)
      expect(response.headers(), path).toMatchObject({
        'content-security-policy': `${policy}; frame-ancestors ${framedBy(path)}`,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      })
      expect(response.headers()['permissions-policy']).toContain('geolocation=()')
      expect(response.headers()['etag']).toBeTruthy()
    }
  }
})

function framedBy(path: string): string {
  return /^\/(nn\/|en\/)?embed\//.test(path) ? '*' : "'none'"
}

test('embeds alone may stand in a frame, in every language', async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()
  for (const prefix of ['', 'nn/', 'en/']) {
    const embed = await policyOf(`/${prefix}embed/indicators/health-exports`)
    // Until there is such a page, an unknown address may not be framed either.
    const known = embed['content-security-policy']?.endsWith('frame-ancestors *') ?? false
    const found = (await request.get(`/${prefix}embed/indicators/health-exports`)).status() === 200
    expect(known, prefix).toBe(found)
    expect(embed['x-frame-options'] === undefined, prefix).toBe(found)
    for (const path of ['', 'indicators/health-exports', 'embedded', 'areas/embed/x']) {
      const page = await policyOf(`/${prefix}${path}`)
      expect(page['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(page['x-frame-options']).toBe('DENY')
    }
  }
})

test('a page is the same with and without a slash at its end, without a redirect', async ({
  request,
}) => {
  for (const path of ['/areas/home-market', '/nn', '/en/about/method']) {
    const [bare, slash] = [
      await request.get(path, { maxRedirects: 0 }),
      await request.get(`${path}/`, { maxRedirects: 0 }),
    ]
    expect([bare.status(), slash.status()]).toEqual([200, 200])
    expect(await bare.text()).toBe(await slash.text())
  }
})

test('an unknown address answers 404 with the page of its language', async ({ page, request }) => {
  for (const [path, title] of [
    ['/nothing', 'Vi finner ikke siden'],
    ['/nn/areas/nothing', 'Vi finn ikkje sida'],
    ['/en/indicators/nothing', 'We cannot find the page'],
    ['/assets/nothing.js', 'Vi finner ikke siden'],
    ['/data/nothing.csv', 'Vi finner ikke siden'],
    ['/nginx.conf', 'Vi finner ikke siden'],
    ['/_headers', 'Vi finner ikke siden'],
  ] as const) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    expect(await response.text()).toContain(title)
    expect(response.headers()).toMatchObject({
      'cache-control': 'no-cache',
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
    })
  }
  await page.goto('/en/nothing')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find the page')
})

test('files with a hash in their name stay for a year, all others are asked for again', async ({
  request,
}) => {
  const html = await (await request.get('/')).text()
  const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  )
  expect(assets.length).toBeGreaterThan(2)
  for (const path of assets) {
    expect((await request.get(path)).headers()['cache-control'], path).toBe(
      'public, max-age=31536000, immutable',
    )
  }
  for (const path of [
    '/',
    '/data/health-exports.csv',
    '/api/v1/verdicts.json',
    '/pages/nb/overview.json',
    '/scheme.js',
    '/data/all.zip',
  ]) {
    const first = await request.get(path)
    expect(first.headers()['cache-control'], path).toBe('no-cache')
    const etag = first.headers()['etag'] ?? ''
    const again = await request.get(path, { headers: { 'If-None-Match': etag } })
    expect(again.status(), path).toBe(304)
  }
})

test('texts come in Brotli or gzip, as the reader takes them, and are the same', async ({
  request,
}) => {
  const html = await (await request.get('/')).text()
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? ''
  for (const path of [
    '/',
    '/en/areas/home-market',
    '/data/health-exports.csv',
    '/api/v1/indicators.json',
    '/sitemap.xml',
    '/catalog.jsonld',
    script,
  ]) {
    const as = async (coding: string): Promise<APIResponse> =>
      request.get(path, { headers: { 'Accept-Encoding': coding } })
    const [brotli, gzip, plain] = [await as('gzip, br'), await as('gzip'), await as('identity')]
    expect(brotli.headers()['content-encoding'], path).toBe('br')
    expect(gzip.headers()['content-encoding'], path).toBe('gzip')
    expect(plain.headers()['content-encoding'], path).toBeUndefined()
    expect(brotli.headers()['vary']).toMatch(/accept-encoding/i)
    const text = await plain.text()
    expect(await brotli.text()).toBe(text)
    expect(await gzip.text()).toBe(text)
  }
})

test('every file says what it is', async ({ request }) => {
  for (const [path, type] of [
    ['/data/health-exports.csv', 'text/csv; charset=utf-8'],
    ['/api/v1/verdicts.json', 'application/json; charset=utf-8'],
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/nn/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/releases.ics', 'text/calendar; charset=utf-8'],
    ['/catalog.jsonld', 'application/ld+json; charset=utf-8'],
    ['/data/all.zip', 'application/zip'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
  ] as const) {
    expect((await request.get(path)).headers()['content-type'], path).toBe(type)
  }
})

test('programs in other pages may read the figures, and nothing else', async ({ request }) => {
  const allowed = async (path: string) =>
    (await request.get(path)).headers()['access-control-allow-origin']
  expect(await allowed('/api/v1/verdicts.json')).toBe('*')
  expect(await allowed('/data/health-exports.csv')).toBe('*')
  expect(await allowed('/')).toBeUndefined()
})

test('a script put into a page does not run', async ({ page }) => {
  await page.goto('/')
  const blocked = page.waitForEvent('console', (message) =>
    message.text().includes('Content Security Policy'),
  )
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.head.append(script)
  })
  await blocked
  expect(await page.evaluate(() => 'injected' in window)).toBe(false)
})
