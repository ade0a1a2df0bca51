import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { writeFolder } from '../../bench/generateFolder'
import { hostileFolder, longId, shown } from '../../helpers/hostileFolder'
import { sites } from './sites'
import { pageKinds, visit, watchPage } from './walk'

const site = sites.hostile
test.use({ baseURL: site.url })

test('on every page everything shows as text, nothing runs and nothing is asked of others', async ({
  page,
  request,
}) => {
  const { said, foreign } = watchPage(page, site)
  for (const { kind, paths } of await pageKinds(site, request)) {
    for (const path of paths.slice(0, 3)) {
      await visit(page, path)
      await expectHarmless(page, path)
      const text = await page.locator('body').innerText()
      // Running texts of our own name the monitor only.
      expect(text.includes(shown) || (await page.title()).includes('<img'), kind).toBe(true)
    }
  }
  expect(said).toEqual([])
  expect(foreign).toEqual([])
})

async function expectHarmless(page: Page, path: string): Promise<void> {
  const found = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')]
    const handlers = elements.filter((each) =>
      each.getAttributeNames().some((name) => name.startsWith('on')),
    )
    const links = [...document.querySelectorAll('[href], [src], [action]')].flatMap((each) =>
      ['href', 'src', 'action'].flatMap((name) => each.getAttribute(name) ?? []),
    )
    return {
      ran: 'hostileRan' in window,
      handlers: handlers.map((each) => each.outerHTML.slice(0, 200)),
      links: links.filter(
        (link) => !['http:', 'https:', 'mailto:'].includes(new URL(link, location.href).protocol),
      ),
      // The preview of an embed is a frame of the site itself.
      foreign: [...document.querySelectorAll('img[src="x"], iframe, object, embed, base')].filter(
        (each) =>
          !(each instanceof HTMLIFrameElement) ||
          !each.src.startsWith(`${location.origin}/`) ||
          !new URL(each.src).pathname.includes('/embed/indicators/'),
      ).length,
    }
  })
  expect(found, path).toEqual({ ran: false, handlers: [], links: [], foreign: 0 })
}

test('a tooltip of the live chart shows notes as text', async ({ page }) => {
  await visit(page, '/indicators/constructor')
  const chart = page.locator('.sm-chart[tabindex="0"]').first()
  await chart.focus()
  await page.keyboard.press('End')
  await expect(chart.locator('.sm-chart__live')).toContainText(shown)
  expect(await chart.locator('img, script').count()).toBe(0)
  await expectHarmless(page, '/indicators/constructor')
})

test('a page that is asked for while reading stays text too', async ({ page }) => {
  const { said } = watchPage(page, site)
  await page.goto('/')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await page.locator('article a[href*="/indicators/"]').first().click()
  await expect(page).toHaveURL(/\/indicators\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(shown)
  await expectHarmless(page, page.url())
  expect(said).toEqual([])
})

test('the problems of the folder are text, on the page and in a terminal', async ({ page }) => {
  await page.goto('/')
  await page.locator('summary', { hasText: 'feil i datamappen' }).first().click()
  await expect(
    page
      .getByText('javascript:window.hostileRan=1')
      .or(page.getByText('yaml/shape').first())
      .first(),
  ).toBeVisible()
  await expectHarmless(page, '/')
  const folder = mkdtempSync(join(tmpdir(), 'siktemal-hostile-'))
  await writeFolder(folder, hostileFolder())
  const command = ['src/cli/siktemal.js', 'check', folder]
  const { stdout, status } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(status).toBe(1)
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
})

test('feeds and the site map are well-formed XML in every language', async ({ page, request }) => {
  await page.goto('/')
  for (const path of ['/feed.xml', '/nn/feed.xml', '/en/feed.xml', '/sitemap.xml']) {
    const text = await textAt(request, path)
    const problem = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      return parsed.querySelector('parsererror')?.textContent ?? null
    }, text)
    expect(problem, path).toBeNull()
  }
  expect(await textAt(request, '/feed.xml')).toContain('&lt;img src=x')
})

test('the calendar keeps to its lines', async ({ request }) => {
  for (const path of ['/releases.ics', '/en/releases.ics']) {
    const lines = (await textAt(request, path)).split('\r\n')
    expect(lines.length).toBeGreaterThan(10)
    for (const line of lines) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
      expect(line).toMatch(/^( .*|[A-Z-]+[;:].*|)$/s)
      // A tab may stand in a text.
      expect(line.replaceAll('\t', '')).not.toMatch(/\p{Cc}/u)
    }
  }
})

test('JSON and JSON-LD can be read, also where they stand in a page', async ({ page, request }) => {
  for (const path of ['/catalog.jsonld', '/datapackage.json', '/api/v1/monitor.json']) {
    expect(JSON.parse(await textAt(request, path))).toBeTruthy()
  }
  expect(await textAt(request, '/catalog.jsonld')).not.toContain('"javascript:')
  await page.goto('/indicators/constructor')
  const blocks = await page.locator('script[type*="json"]').allTextContents()
  expect(blocks.length).toBeGreaterThan(0)
  for (const block of blocks) expect(JSON.parse(block)).toBeTruthy()
})

test('in the table for Excel no text can be a formula, and every number is as it was', async ({
  request,
}) => {
  for (const id of ['constructor', longId]) {
    const plain = cells(await textAt(request, `/data/${id}.csv`), ',')
    const excel = cells((await textAt(request, `/data/${id}.nb.csv`)).replace('\ufeff', ''), ';')
    expect(excel).toHaveLength(plain.length)
    // The plain table keeps what the folder says.
    expect(plain.some((row) => row.some((cell) => cell.startsWith('=HYPERLINK')))).toBe(true)
    const notes = (plain[0] ?? []).flatMap((name, at) => (name.startsWith('note') ? [at] : []))
    const numbers = ['value', 'low', 'high'].map((name) => plain[0]?.indexOf(name) ?? -1)
    for (const [at, row] of excel.entries()) {
      if (at === 0) continue
      for (const column of notes) expect(row[column]).not.toMatch(/^[=+\-@\t\r]/)
      for (const column of numbers) {
        expect(row[column]).toBe(plain[at]?.[column]?.replace('.', ','))
      }
    }
    expect(excel.some((row) => row[numbers[0] ?? -1] === '-5,5')).toBe(true)
  }
})

test('the zip holds every table as it is published', async ({ request }) => {
  const zip = unzipSync(new Uint8Array(await (await request.get('/data/all.zip')).body()))
  for (const id of ['constructor', longId, 'words', 'suppressed']) {
    const file = zip[`data/${id}.csv`]
    expect(file && strFromU8(file)).toBe(await textAt(request, `/data/${id}.csv`))
  }
  expect(Object.keys(zip).filter((path) => path.includes('..'))).toEqual([])
})

function cells(text: string, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\r\n', skipEmptyLines: true }).data
}

async function textAt(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path)
  expect(response.status(), path).toBe(200)
  return response.text()
}
