import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Download, type Page } from '@playwright/test'
import Papa from 'papaparse'
import readSheets from 'read-excel-file/node'
import { pick, press, type Hand } from './keyboard'
import { newspaper } from './newspaper'
import { test } from './withoutWorker'

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }

const ways: readonly { by: Hand; size: keyof typeof sizes }[] = [
  { by: 'mouse', size: 'desktop' },
  { by: 'keyboard', size: 'phone' },
]

async function open(page: Page, by: Hand = 'mouse'): Promise<void> {
  await page.locator('html[data-ready]').waitFor()
  await press(page, page.locator('summary', { hasText: 'Last ned og del' }), by)
  await expect(page.getByRole('heading', { name: 'Tall', exact: true })).toBeVisible()
}

/** What pressing a button hands over, by mouse or by keyboard alone. */
async function taken(page: Page, name: string, by: Hand = 'mouse'): Promise<Download> {
  const coming = page.waitForEvent('download')
  await press(page, page.getByRole('button', { name, exact: true }), by)
  return coming
}
async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

for (const [name, viewport] of Object.entries(sizes)) {
  for (const by of ['mouse', 'keyboard'] as const) {
    test(`the picture and the figures of an indicator, ${name}, by ${by}`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.setViewportSize(viewport)
      await page.goto('/indicators/health-exports')
      await open(page, by)
      await expect(page.getByRole('button', { name: 'Excel (XLSX)' })).toBeVisible()
      const said = page.locator('.sm-take [role=status]')

      expect(await textOf(await taken(page, 'SVG', by))).toContain('Helseeksport')
      const png = await readFile(await (await taken(page, 'PNG', by)).path())
      expect(png.readUInt32BE(16)).toBe(800)
      const picture = page.getByRole('button', { name: 'Kopier bildet' })
      await press(page, picture, by)
      await expect(said).toHaveText('Bildet er kopiert.')
      await expect(picture).toBeFocused()

      const book = await readSheets(await (await taken(page, 'Excel (XLSX)', by)).path())
      const excel = await taken(page, 'CSV for norsk Excel', by)
      const csv = await textOf(await taken(page, 'CSV for programmer', by))
      const json = JSON.parse(await textOf(await taken(page, 'JSON', by))) as {
        address: string
        tables: { observations: { period: string; series: string; value: number | null }[] }[]
      }
      await expect(said).toContainText('.json er lastet ned')
      await press(page, page.getByRole('button', { name: 'Kopier tabellen' }), by)
      await expect(said).toHaveText('Tabellen er kopiert, med kilde og lenke.')
      const pasted = await page.evaluate(() => navigator.clipboard.readText())
      expect(pasted).toMatch(/2024.*25,9[^]*Kilde/)
      expect(pasted).toContain('/indicators/health-exports?known=2026-11-21')

      const { data } = Papa.parse<Record<string, string>>(csv, {
        header: true,
        skipEmptyLines: true,
      })
      const shown = data.filter(({ series }) => series === 'revised')
      const figure = shown.find(({ period }) => period === '2024')
      expect(figure).toMatchObject({ value: '25.9', qualifier: 'exact', status: 'estimate' })
      expect(shown.find(({ period }) => period === '2021')).toMatchObject({
        ...{ value: '22', qualifier: 'about' },
      })
      expect(shown.find(({ period }) => period === '2020')).toMatchObject({
        ...{ value: '..', missing: 'missing' },
      })
      for (const row of data.filter(({ missing }) => missing === ''))
        expect(row.source).not.toBe('')

      expect(excel.suggestedFilename()).toMatch(/^health-exports-.*-excel\.csv$/)
      const bytes = await readFile(await excel.path())
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      expect(bytes.toString('utf8')).toContain(';25,9;mrd. kr;')

      const table = book.find(({ data: rows }) => rows[0]?.includes('Verdi'))?.data ?? []
      const [header = []] = table
      const row = table.find((cells) => cells[0] === '2024' && cells[1] === 'Ny serie (fra 2023)')
      expect(row?.[header.indexOf('Verdi')]).toBe(25.9)
      const about = book.at(-1)?.data ?? []
      expect(about.map(([label]) => label)).toEqual(
        expect.arrayContaining([
          'Tittel',
          'Datautgave',
          'Vurdert per',
          'Lisens',
          'Varig lenke',
          'Kilde',
        ]),
      )

      expect(json.address).toContain('/indicators/health-exports?known=2026-11-21')
      // Every form has the same numbers.
      const numbers = json.tables[0]?.observations.map(({ value }) => value)
      expect(data.map(({ value }) => (value === '..' ? null : Number(value)))).toEqual(numbers)
    })
  }
}

test("a picture is text in the site's own fonts, whole, and asks for nothing", async ({
  page,
  context,
}) => {
  await page.goto('/indicators/health-exports')
  await open(page)
  await expect(page.getByRole('button', { name: 'SVG', exact: true })).toBeVisible()
  const svg = await textOf(await taken(page, 'SVG', 'keyboard'))
  expect(svg.match(/@font-face/g)?.length).toBe(3)
  expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/(href|src)=|url\(h/)
  for (const part of [
    'Helseeksport',
    'Kilder:',
    'Datautgave',
    'Lisens: CC-BY-4.0',
    '/indicators/health-exports?known=',
  ])
    expect(svg).toContain(part)

  const picture = await context.newPage()
  const asked: string[] = []
  picture.on('request', (request) => asked.push(request.url()))
  await picture.setContent(`<body style="margin:0">${svg}</body>`)
  const found = await picture.evaluate(async () => {
    await document.fonts.ready
    const root = document.querySelector('svg')
    const room = root?.getBoundingClientRect()
    const texts = [...document.querySelectorAll('svg text')]
    return {
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
      count: texts.length,
      out: texts
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(
          ({ box }) =>
            !room ||
            box.left < 0 ||
            box.top < 0 ||
            box.right > room.width ||
            box.bottom > room.height,
        )
        .map(({ text }) => text),
    }
  })
  expect(found.out).toEqual([])
  expect(found.count).toBeGreaterThan(30)
  expect(found.fonts).toBe(3)
  expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([])
})

test('PNG is as large as it says, and knows its density', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/explore?i=drug-trial-applications&chart=bar')
  await open(page)
  await expect(page.getByRole('button', { name: 'PNG', exact: true })).toBeVisible()
  for (const [name, width, perInch] of [
    ['PNG', 800, 96],
    ['PNG, dobbel størrelse', 1600, 192],
    ['PNG for trykk', 2500, 300],
  ] as const) {
    const png = await readFile(await (await taken(page, name)).path())
    expect(png.readUInt32BE(16)).toBe(width)
    expect(png.subarray(37, 41).toString('latin1')).toBe('pHYs')
    expect(Math.round(png.readUInt32BE(41) / 39.3701)).toBe(perInch)
  }
  await page.getByRole('button', { name: 'Kopier bildet' }).click()
  await expect(page.locator('.sm-take [role=status]')).toHaveText('Bildet er kopiert.')
  const [types, corner] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    const bitmap = blob && (await createImageBitmap(blob))
    const canvas = new OffscreenCanvas(4, 4)
    const context = canvas.getContext('2d')
    if (bitmap) context?.drawImage(bitmap, 0, 0)
    return [item?.types, [...(context?.getImageData(1, 1, 1, 1).data ?? [])]] as const
  })
  expect(types).toEqual(['image/png'])
  // The page's own paper in the dark.
  expect(corner).toEqual([15, 26, 32, 255])
})

test('the explorer gives exactly its view: filters, measure, span and language', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/explore?i=health-exports,dmp-approvals&measure=index&from=2021')
  await page.locator('html[data-ready]').waitFor()
  await page.locator('summary', { hasText: 'Download and share' }).click()
  await expect(page.getByRole('button', { name: 'CSV for programs' })).toBeVisible()
  const csv = await textOf(await taken(page, 'CSV for programs'))
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  expect(new Set(data.map(({ series }) => series)).size).toBe(2)
  expect(Math.min(...data.map(({ period }) => Number(period)))).toBe(2021)
  expect(data[0]?.unit).toContain('100')

  await page.getByRole('button', { name: 'Copy the table' }).click()
  await expect(page.locator('.sm-take [role=status]')).toHaveText(
    'The table is copied, with source and link.',
  )
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return Promise.all(
      ['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text()),
    )
  })
  expect(html).toContain('<table>')
  expect(text).toMatch(/Sources?: /)
  expect(text).toContain('measure=index')

  await page.getByRole('radio', { name: 'All the figures' }).check()
  const book = await readSheets(await (await taken(page, 'Excel (XLSX)')).path())
  expect(book).toHaveLength(3)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('a frozen embed says that it is not, and which day it is of', async ({ page }) => {
    await page.goto('/embed/indicators/health-exports?known=2025-07-01')
    const note = page.locator('.sm-embed__unscripted')
    await expect(note).toContainText('alltid tallene slik de er kjent 21. november 2026')
    await expect(page.locator('[data-target]').first()).toBeVisible()
  })
  test('an embed of the explorer says what it needs, and where the figures are', async ({
    page,
  }) => {
    await page.goto('/nn/embed/explore?i=health-exports')
    await expect(page.locator('main')).toContainText('krev JavaScript')
    const link = page.getByRole('link', { name: /Sjå alle tala/ })
    expect(await link.getAttribute('href')).toBe('/nn/explore')
  })
  test('the published files are there', async ({ page, request }) => {
    await page.goto('/indicators/health-exports')
    await page.locator('summary', { hasText: 'Last ned og del' }).click()
    for (const name of [
      'Tall for programmer (CSV)',
      'CSV for norsk Excel',
      'Alt om tallet (JSON)',
    ]) {
      const href = await page.getByRole('link', { name }).getAttribute('href')
      expect((await request.get(href ?? '')).status()).toBe(200)
    }
  })
})

/** The code that the site gives, after some choices. */
async function snippetOf(page: Page, choose: (page: Page) => Promise<void>): Promise<string> {
  await page.goto('/indicators/health-exports')
  await open(page)
  await expect(page.getByRole('heading', { name: 'Bygg inn på et annet nettsted' })).toBeVisible()
  await choose(page)
  return page.getByLabel('Kode', { exact: true }).inputValue()
}

for (const { by, size } of ways) {
  test(`an embed in a newspaper is as high as it must be, ${size}, by ${by}`, async ({
    page,
    browser,
  }) => {
    const viewport = sizes[size]
    const code = await snippetOf(page, async () => undefined)
    const paper = await newspaper(`<h1>Sak</h1>${code.replace(/ height="\d+"/, ' height="300"')}`)
    // A reader who has never been at the site itself.
    const reader = await browser.newContext({ viewport })
    const article = await reader.newPage()
    const said: string[] = []
    article.on('console', (message) => said.push(message.text()))
    article.on('pageerror', (error) => said.push(error.message))
    await article.goto(paper.url)
    const frame = article.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 1, name: 'Helseeksport' })).toBeVisible()
    await expect(frame.locator('[data-target="health-exports/exports-50bn"]')).toBeVisible()
    await expect(frame.getByRole('figure')).toContainText('Kilde')
    await expect(frame.locator('body')).toContainText('Vurdert per 21. november 2026')
    await expect(frame.getByRole('banner')).toHaveCount(0)
    const exact = async (): Promise<number> => {
      const outer = (await article.locator('iframe').boundingBox())?.height ?? 0
      const inner = (await frame.locator('.sm-embed').boundingBox())?.height ?? 0
      return Math.abs(outer - inner)
    }
    await expect.poll(exact).toBeLessThan(2)
    await press(article, frame.locator('summary', { hasText: 'Tallene i tabell' }), by)
    await expect(frame.getByRole('table')).toBeVisible()
    await expect.poll(exact).toBeLessThan(2)
    const embed =
      article.frames().find((each) => each.url().includes('/embed/')) ?? article.mainFrame()
    const kept = await embed.evaluate(async () => {
      const workers = await navigator.serviceWorker.getRegistrations()
      return [workers.length, localStorage.length, document.cookie, (await caches.keys()).length]
    })
    expect(kept).toEqual([0, 0, '', 0])
    const { violations } = await new AxeBuilder({ page: article }).include('iframe').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    expect(said).toEqual([])
    paper.close()
    await reader.close()
  })
}

for (const { by, size } of ways)
  test(`a frozen embed keeps the old figure after newer ones, says so, and links to them, ${size}, by ${by}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.setViewportSize(sizes[size])
    await page.goto('/indicators/health-exports?known=2025-07-01')
    await open(page, by)
    await pick(page, page.getByRole('radio', { name: 'Mørkt' }).first(), by)
    await press(page, page.getByRole('button', { name: 'Kopier koden' }), by)
    await expect(page.locator('.sm-take [role=status]')).toHaveText('Koden er kopiert.')
    const code = await page.evaluate(() => navigator.clipboard.readText())
    expect(code).toContain('known=2025-07-01')
    expect(code).toContain('title="Helseeksport"')
    const paper = await newspaper(code)
    const article = await context.newPage()
    await article.setViewportSize(sizes[size])
    await article.goto(paper.url)
    const frame = article.frameLocator('iframe')
    await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(15, 26, 32)')
    await expect(frame.getByRole('note')).toContainText('Slik det var kjent 1. juli 2025.')
    await expect(frame.getByRole('note')).toContainText('Nyere tall finnes. Siste tall, 2024: 25,9')
    await expect(frame.locator('.sm-embed__target').first()).toContainText('2,3 mrd. kr')
    await press(article, frame.locator('summary', { hasText: 'Tallene i tabell' }), by)
    await expect(frame.getByRole('table')).toBeVisible()
    const link = frame.getByRole('link', { name: /Se de nyeste tallene/ })
    expect(await link.getAttribute('href')).toBe('/indicators/health-exports')
    const newest = context.waitForEvent('page')
    await press(article, link, by)
    await expect((await newest).locator('.sm-big').first()).toContainText('25,9')
    paper.close()
  })

test('an embed is light, dark, or as the page around it asks; the code says which, and is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const code = await snippetOf(page, async () => {
    await page.getByRole('radio', { name: 'Mørkt' }).first().check()
    await page.getByRole('combobox', { name: 'Språk' }).selectOption('en')
    await page.getByRole('combobox', { name: 'Mål' }).selectOption('health-exports/exports-50bn')
    await expect(page.frameLocator('.sm-take__preview').locator('h1')).toHaveText(
      'Health-industry exports',
    )
    await expect(page.frameLocator('.sm-take__preview').locator('[data-target]')).toHaveCount(1)
    await page.getByRole('button', { name: 'Kopier koden' }).click()
    await expect(page.locator('.sm-take [role=status]')).toHaveText('Koden er kopiert.')
  })
  // The height follows the preview, which may still be drawing.
  const plain = (text: string): string => text.replace(/ height="\d+"/, '')
  expect(plain(await page.evaluate(() => navigator.clipboard.readText()))).toBe(plain(code))
  expect(code).toContain('title="Health-industry exports"')
  const paper = await newspaper(code)
  const article = await context.newPage()
  await article.goto(paper.url)
  const dark = article.frameLocator('iframe').locator('body')
  await expect(dark).toHaveCSS('background-color', 'rgb(15, 26, 32)')
  const light = await context.newPage()
  await light.emulateMedia({ colorScheme: 'dark' })
  await light.goto('/embed/indicators/health-exports?theme=light')
  await expect(light.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await light.goto('/embed/indicators/health-exports')
  await expect(light.locator('body')).toHaveCSS('background-color', 'rgb(15, 26, 32)')
  paper.close()
})

test('a view of the explorer is embedded exactly, live and frozen, and leads back to it', async ({
  page,
  browser,
}) => {
  await page.goto('/explore?i=health-exports&series=series&known=2025-07-01')
  await open(page)
  const code = await page.getByLabel('Kode', { exact: true }).inputValue()
  expect(code).toContain('/embed/explore?i=health-exports&amp;series=series&amp;known=2025-07-01"')
  const title = await page.locator('#explore-title').textContent()
  const frozen = page.frameLocator('.sm-take__preview')
  await expect(frozen.getByRole('note')).toContainText('Slik det var kjent 1. juli 2025.')
  await expect(frozen.getByRole('note')).toContainText('Nyere tall finnes.')

  const live = code.replace('&amp;known=2025-07-01', '').replace(/ height="\d+"/, ' height="200"')
  const paper = await newspaper(`<h1>Sak</h1>${live}`)
  // A reader who has never been at the site itself.
  const reader = await browser.newContext({ viewport: sizes.phone, colorScheme: 'dark' })
  const article = await reader.newPage()
  const said: string[] = []
  article.on('console', (message) => said.push(message.text()))
  article.on('pageerror', (error) => said.push(error.message))
  await article.goto(paper.url)
  const frame = article.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1, name: title ?? '' })).toBeVisible()
  await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(15, 26, 32)')
  await expect(frame.locator('body')).toContainText('Lisens: CC-BY-4.0.')
  await expect(frame.getByRole('figure')).toContainText('Kilder (')
  await expect(frame.getByRole('note')).toHaveCount(0)
  await frame.getByRole('application').press('End')
  await expect(frame.locator('.sm-tip')).toContainText('26,9 mrd. kr')
  const exact = async (): Promise<number> => {
    const outer = (await article.locator('iframe').boundingBox())?.height ?? 0
    const inner = (await frame.locator('.sm-embed').boundingBox())?.height ?? 0
    return Math.abs(outer - inner)
  }
  await expect.poll(exact).toBeLessThan(2)
  const link = frame.getByRole('link', { name: /Utforsk tallene hos/ })
  expect(await link.getAttribute('href')).toBe('/explore?i=health-exports&series=series')
  expect(await link.getAttribute('target')).toBe('_blank')
  const { violations } = await new AxeBuilder({ page: article }).include('iframe').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  expect(said).toEqual([])
  paper.close()
  await reader.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what opens is usable by everybody, in ${colorScheme}, down to 320 pixels`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    const places = [
      ['/indicators/health-exports', 320],
      ['/indicators/health-exports', 1280],
      ['/explore?i=health-exports', 390],
    ] as const
    for (const [address, width] of colorScheme === 'light' ? places : places.slice(0, 1)) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      await open(page)
      await expect(page.getByRole('button', { name: 'SVG', exact: true })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).include('.sm-take').analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    }
  })
}
