import { expect, test } from '@playwright/test'
import { newspaper } from '../newspaper'
import { sites } from './sites'

const site = sites.demo
test.use({ baseURL: site.url })

const framed = '/embed/indicators/health-exports'
const others = ['/', '/indicators/health-exports', '/explore', '/en/data', '/nothing']

test('an embed stands in a page of another origin, under the whole policy, and keeps silent', async ({
  page,
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  for (const language of ['', '/nn', '/en']) {
    const frame = `<iframe src="${site.url.slice(0, -1)}${language}${framed}?known=2025-07-01" title="Tall" height="200" width="100%"></iframe>`
    const paper = await newspaper(`${frame}<script async src="${site.url}embed.js"></script>`)
    await page.goto(paper.url)
    const embed = page.frameLocator('iframe')
    await expect(embed.locator('[data-target="health-exports/exports-50bn"]')).toBeVisible()
    await expect(embed.getByRole('note')).toBeVisible()
    const height = async (): Promise<number> =>
      (await page.locator('iframe').boundingBox())?.height ?? 0
    await expect.poll(height).toBeGreaterThan(500)
    paper.close()
  }
  expect(said).toEqual([])
})

test('a view of the explorer stands there too', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  const frame = `<iframe src="${site.url}en/embed/explore?i=health-exports" title="Tall" height="200"></iframe>`
  const paper = await newspaper(`${frame}<script async src="${site.url}embed.js"></script>`)
  await page.goto(paper.url)
  await expect(page.frameLocator('iframe').getByRole('application')).toBeVisible()
  paper.close()
  expect(said).toEqual([])
})

test('no other page lets itself be framed', async ({ page }) => {
  for (const path of others) {
    const paper = await newspaper(
      `<iframe src="${site.url.slice(0, -1)}${path}" title="Tall"></iframe>`,
    )
    await page.goto(paper.url)
    await expect
      .poll(() => page.frames().some((frame) => frame.url().startsWith('chrome-error:')))
      .toBe(true)
    await expect(page.frameLocator('iframe').locator('.sm-wrap')).toHaveCount(0)
    paper.close()
  }
})

test('the headers say so', async ({ request }) => {
  const headersOf = async (path: string): Promise<Record<string, string>> =>
    (await request.get(path)).headers()
  for (const path of [framed, '/embed/explore', '/nn/embed/explore']) {
    const embed = await headersOf(path)
    expect(embed['content-security-policy']).toMatch(/^default-src 'none';.*; frame-ancestors \*$/)
    expect(embed['x-frame-options']).toBeUndefined()
    const html = await (await request.get(path)).text()
    expect(html).toContain('<meta name="robots" content="noindex">')
  }
  for (const path of others) {
    const headers = await headersOf(path)
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'")
    expect(headers['x-frame-options'], path).toBe('DENY')
  }
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/embed/')
})

test('the script hears only frames of its own site, and believes no odd height', async ({
  page,
}) => {
  const frame = `<iframe id="own" src="${site.url.slice(0, -1)}${framed}" title="Tall" height="200"></iframe>`
  const stranger = await newspaper(
    `<script>parent.postMessage({ type: 'siktemal:height', height: 999 }, '*')</script>`,
  )
  const paper = await newspaper(
    `${frame}<iframe id="other" src="${stranger.url}" title="Annet" height="50"></iframe>
    <script src="${site.url}embed.js"></script>`,
  )
  await page.goto(paper.url)
  const heightOf = async (id: string): Promise<number> =>
    (await page.locator(id).boundingBox())?.height ?? 0
  await expect.poll(() => heightOf('#own')).toBeGreaterThan(500)
  const before = await heightOf('#own')
  await page.evaluate(() => {
    window.postMessage({ type: 'siktemal:height', height: 5 }, '*')
  })
  expect(await heightOf('#other')).toBeLessThan(60)
  expect(await heightOf('#own')).toBe(before)
  paper.close()
  stranger.close()
})
