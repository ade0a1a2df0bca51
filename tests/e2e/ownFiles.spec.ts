import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Download, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { choose, chooseFilesOf, press, pressOn, tabTo, write, type Hand } from './keyboard'
import { test } from './withoutWorker'

const sample = 'tests/fixtures/good/coast'
const widths = [1280, 390]
// Each hand at one width: both hands at both would take minutes for no other code.
const ways: readonly { by: Hand; width: number }[] = [
  { by: 'mouse', width: 1280 },
  { by: 'keyboard', width: 390 },
]

test.use({ locale: 'nb-NO', timezoneId: 'Europe/Oslo' })

/** What the console says, and every request that is no file of the site. */
function watch(page: Page): { readonly said: string[]; readonly asked: string[] } {
  const said: string[] = []
  const asked: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
  return { said, asked }
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator('html[data-ready]')).toBeAttached()
}

const files = (page: Page) => page.locator('input[type="file"]').first()
/** What opens a part of the page. */
const folded = (page: Page, title: string) => page.locator('summary', { hasText: title })
const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}

async function isClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await fits(page)
}

/** Nothing scrolls sideways. */
async function fits(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
}

test('every download is listed, found, and linked', async ({ page, request }) => {
  const { said } = watch(page)
  await open(page, '/data')
  await page.getByLabel('Søk i indikatorene').fill('helseeksport')
  await expect(page).toHaveURL(/query=helseeksport/)
  const link = page.getByRole('link', { name: 'CSV: Helseeksport', exact: true })
  const answer = await request.get(String(await link.getAttribute('href')))
  expect(await answer.text()).toMatch(/^period,series,value,/)
  const zip = page.getByRole('link', { name: 'Datamappen (zip)' })
  const folder = unzipSync(await (await request.get(String(await zip.getAttribute('href')))).body())
  expect(Object.keys(folder)).toContain('monitor.yaml')
  await isClean(page)
  expect(said).toEqual([])
})

/** Drops files or folders of the disk as a reader does, anywhere on the page. */
async function drop(page: Page, paths: readonly string[], at: { x: number; y: number }) {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: paths.map((path) => resolve(path)), dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data })
}

test('a folder, and files beside the marked field, are dropped', async ({ page }) => {
  const { said } = watch(page)
  await open(page, '/own')
  await drop(page, [sample], { x: 600, y: 20 })
  await expect(page.getByRole('heading', { name: 'Resultat for coast' })).toBeVisible()
  await expect(page).toHaveURL(/\/own/)
  await page.getByRole('link', { name: 'Oversikt', exact: true }).last().click()
  await expect(page.locator('[data-target][data-status]').first()).toBeVisible()
  const figures = `${sample}/indicators/litter.csv`
  await open(page, '/own')
  await drop(page, [figures], { x: 600, y: 20 })
  await expect(page.getByRole('heading', { name: /^Resultat for litter/ })).toBeVisible()
  expect(said).toEqual([])
})

for (const width of widths) {
  test(`a file by keyboard alone at ${String(width)} px: found wrong, mended, undone, and seen as pages`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const { said, asked } = watch(page)
    await open(page, '/own')
    const before = asked.length
    const own = csv('besøk.csv', 'År;Region;Verdi\n2020;nord;12 %\n2021;nord;13\n2021;nord;13\n')
    await chooseFilesOf(page, page.getByRole('button', { name: 'Velg filer' }), own, 'keyboard')
    await expect(page.getByText('2 feil', { exact: true })).toBeVisible()
    await expect(page).toHaveURL(/set=\d+/)
    // The parts of the app itself may be fetched; nothing is sent, and nobody else is asked.
    const { origin } = new URL(page.url())
    for (const each of asked.slice(before))
      expect(each).toMatch(new RegExp(`^GET (${origin}/|blob:)`))

    const problems = page.getByRole('button', { name: /^(Feil|Advarsel) / })
    await tabTo(page, problems.first())
    await page.keyboard.press('ArrowDown')
    await expect(problems.nth(1)).toBeFocused()
    await expect(page.locator('tbody tr[data-marked]').first()).toContainText('4')
    await page.keyboard.press('ArrowUp')
    await expect(page.locator('td[data-cell]').first()).toHaveText('12 %')
    await isClean(page)

    const fix = page.getByRole('button', {
      name: 'Gjør dette: Skriv tallet 12 i stedet for «12 %»',
    })
    await pressOn(page, fix)
    await expect(page.getByText('1 feil', { exact: true })).toBeVisible()
    // The fix is gone with its problem: the next problem has the focus.
    await expect(problems.first()).toBeFocused()
    await pressOn(page, page.getByRole('button', { name: 'Angre siste retting' }))
    await expect(page.getByText('2 feil', { exact: true })).toBeVisible()
    await expect(problems.first()).toBeFocused()

    await pressOn(page, page.getByRole('link', { name: 'besok', exact: true }))
    await expect(page.getByText('Dine tall – ikke publisert.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('besok')
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('besok')
    await isClean(page)
    await pressOn(page, page.getByRole('link', { name: 'Tilbake til filene' }))
    await pressOn(page, page.getByRole('button', { name: 'Slett besøk.csv' }))
    await expect(page.getByText('Ingenting er lagret.')).toBeVisible()
    await expect(page.locator('.sm-section:focus')).toContainText('besøk.csv er slettet.')
    expect(said).toEqual([])
  })

  test(`a whole folder by mouse at ${String(width)} px: its pages, and a zip that check accepts`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const { said } = watch(page)
    await open(page, '/data')
    await page.locator('input[type="file"]').nth(1).setInputFiles(sample)
    await expect(page.getByRole('heading', { name: 'Resultat for coast' })).toBeVisible()
    // Views of the same path are no current page.
    await expect(page.locator('main a[aria-current="page"]')).toHaveCount(0)
    await page.getByRole('link', { name: 'Oversikt', exact: true }).last().click()
    await expect(page.getByText('Dine tall – ikke publisert.')).toBeVisible()
    await expect(page.locator('[data-target][data-status]').first()).toBeVisible()
    await isClean(page)
    await page.getByRole('link', { name: 'Tilbake til filene' }).click()

    await page.getByRole('link', { name: 'Utforsk', exact: true }).last().click()
    await page.locator('.sm-explore-start__list a').first().click()
    await expect(page.locator('.sm-explore__box svg').first()).toBeVisible()
    const chosen = new URL(page.url()).searchParams.get('i')
    expect(chosen).not.toBeNull()
    await page.locator('summary', { hasText: 'Last ned og del' }).click()
    await expect(page.getByText('det finnes ingen varig lenke')).toBeVisible()
    await isClean(page)
    for (const [name, ending] of [
      ['CSV for programmer', 'csv'],
      ['SVG', 'svg'],
    ] as const) {
      const taking = page.waitForEvent('download')
      await page.getByRole('button', { name, exact: true }).click()
      const file = await taking
      expect(file.suggestedFilename()).toBe(`egne-tall-${String(chosen)}.${ending}`)
      expect((await bytesOf(file)).toString()).toMatch(/egne tall, ikke publisert/i)
    }
    await page.getByRole('link', { name: 'Tilbake til filene' }).click()

    await page.getByRole('link', { name: 'Møtepapir', exact: true }).last().click()
    const paper = page.locator('.sm-paper')
    await expect(paper.locator('.sm-paper__stamp').first()).toContainText('Ikke publisert')
    await page.getByLabel('Sammenlign med det som var kjent').fill('2025-01-01')
    await expect(page).toHaveURL(/page=meeting&since=2025-01-01/)
    await expect(paper).toContainText('1. januar 2025')
    await isClean(page)
    await page.getByRole('link', { name: 'Tilbake til filene' }).click()

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Last ned datamappen (zip)' }).click()
    const folder = mkdtempSync(join(tmpdir(), 'own-'))
    for (const [path, bytes] of Object.entries(unzipSync(await bytesOf(await download)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    const args = ['src/cli/siktemal.js', 'check', folder, '--format', 'json']
    const { summary } = JSON.parse(execFileSync('node', args, { encoding: 'utf8' })) as {
      summary: { errors: number }
    }
    expect(summary.errors).toBe(0)
    expect(said).toEqual([])
  })
}

for (const { by, width } of ways)
  test(`this year's file by ${by} at ${String(width)} px: only what is new is added, ready to upload`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const { said } = watch(page)
    await open(page, '/own')
    await press(page, folded(page, 'Årets fil'), by)
    await choose(page, page.getByLabel('Indikator', { exact: true }), 'Helseeksport', by)
    const fresh = csv('2031.csv', 'år;series;verdi\n2031;revised;27,4\n')
    await chooseFilesOf(page, page.getByLabel('Filen med de nye tallene (CSV)'), fresh, by)
    await write(page, page.getByLabel('Når tallene ble publisert'), '2032-01', by)
    const ask = page.getByRole('button', { name: 'Se hva som blir nytt' })
    await press(page, ask, by)
    const save = page.getByRole('button', { name: 'Last ned health-exports.csv' })
    await expect(save).toBeVisible()
    await expect(ask).toBeFocused()
    const download = page.waitForEvent('download')
    await press(page, save, by)
    const [old, now] = [
      readFileSync('data/indicators/health-exports.csv', 'utf8'),
      (await bytesOf(await download)).toString('utf8'),
    ]
    expect(now.startsWith(old)).toBe(true)
    expect(now.slice(old.length).trim().split('\n')).toHaveLength(1)
    expect(now.slice(old.length)).toContain('2031')
    await isClean(page)
    expect(said).toEqual([])
  })

const importing = 'Importer fra PxWeb, Open SDG eller Data Package'
const importFiles = 'Filene (JSON, CSV, YAML eller zip)'

for (const { by, width } of ways)
  test(`JSON-stat is imported by ${by} at ${String(width)} px, and its maker is taken to what came of it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, '/own')
    await press(page, folded(page, importing), by)
    const ask = page.getByRole('button', { name: 'Importer', exact: true })
    await expect(ask).toBeEnabled()
    const table = 'tests/fixtures/import/pxweb/v2.json'
    await chooseFilesOf(page, page.getByLabel(importFiles), table, by)
    await write(page, page.getByLabel('Id for indikatoren'), 'quarters', by)
    await press(page, ask, by)
    await expect(page.getByText('Dette ble endret eller kunne ikke bli med')).toBeVisible()
    await expect(ask).toBeFocused()
    await press(page, page.getByRole('button', { name: 'Se sidene med disse tallene' }), by)
    await expect(page.getByRole('heading', { name: 'Resultat for v2.json' })).toBeInViewport()
    await expect(page.getByRole('region', { name: 'Resultat for v2.json' })).toBeFocused()
    // The published folder's links stand between: by keyboard, own pages are another journey.
    if (by === 'keyboard') return
    await page.getByRole('button', { name: 'Sammenlign' }).click()
    await expect(page.getByText('Nye indikatorer: quarters')).toBeVisible()
    await expect(page.getByText(/^\d+ Nye tall/)).toBeVisible()
    await page.locator('a[href$="page=indicators/quarters"]').first().click()
    await expect(page.getByText('Dine tall – ikke publisert.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Oppdiktet prøvetabell')
    await expect(page.getByRole('table').first()).toContainText('kvartal')
  })

const imports = [
  {
    name: 'CSV from PxWeb',
    paths: ['pxweb/wide.csv'],
    id: 'employed',
    observations: 12,
    notes: [
      /^Fotnoter tatt med i definisjonen eller i radenes merknad: 1\.$/,
      /^Filen sier ikke hvilken lisens tallene har \(00002: Oppdiktet prøvetabell/,
      /^Koder skrevet på en annen måte \(3\): 0 Hele landet → 0-hele-landet/,
      /^Vises først og vurderes: region: 0 Hele landet; næring: Alle næringer\./,
    ],
    title: 'Oppdiktet prøvetabell (personer): Sysselsatte (personer)',
    rows: [/^2022.*1.100,5/, /^2021.*1.000/],
    other: null,
  },
  {
    name: 'an Open SDG pair',
    paths: ['opensdg/data/indicator_99-1-1.csv', 'opensdg/meta/99-1-1.yml'],
    id: 'poverty',
    observations: 11,
    notes: [
      /^Tall i ulike enheter er blitt hver sin indikator: Percentage, Number of persons\.$/,
      /^Tegn vi ikke kjenner, står i merknaden: U\.$/,
      /^UTELATT: kolonner som ikke er tatt inn: GeoCode\.$/,
      /^UTELATT: mål på en serie som ikke finnes i tallene: .*No such series\.$/,
      /^UTELATT: opplysninger uten plass i en indikator: reporting_status,/,
      /^Filen sier ikke hvilken kilde hvert tall har\. .*Another Office\.$/,
      /^Filen sier ikke hvilken lisens tallene har \(Survey of Testland, Another Office\)/,
      /^Koder skrevet på en annen måte \(1\): Under 18 → under-18\.$/,
      /^Basisåret i kilden har ikke tall; det neste året er brukt: 2014 → 2015\.$/,
    ],
    title: 'global_indicators.99-1-1-title',
    rows: [/^2017.*17,25/, /^2016.*18,5/, /^2015.*20/],
    other: 'plans/poverty',
  },
  {
    name: 'a Data Package',
    paths: ['datapackage/v1/datapackage.json', 'datapackage/v1/data/readings.csv'],
    id: 'readings',
    observations: 8,
    notes: [
      /^Tall i ulike enheter er blitt hver sin indikator: Readings: temp, Readings: rain\.$/,
      /^UTELATT: kolonner som ikke er tatt inn: where\.$/,
      /^Datoer skrevet som år eller måned: 2021-12-31, 2022-12-31\.$/,
      /^UTELATT: tabeller i pakken som ikke er tatt inn: other\./,
      /^UTELATT: opplysninger uten plass i en indikator: version\.$/,
      /^Koder skrevet på en annen måte \(2\): sør → sor\.$/,
      /^Vises først og vurderes: Place: nord\./,
      /^Filen sier ikke hvilken enhet tallene har \(Readings: rain\)/,
    ],
    title: 'Readings: temp',
    rows: [/^2022.*−2,5/, /^2021.*1.001,5/],
    other: 'indicators/readings-rain',
  },
] as const

/** Takes the files of an importer in, and reads what was made of them. */
async function takeIn(page: Page, each: (typeof imports)[number], by: Hand): Promise<void> {
  await open(page, '/own')
  await press(page, folded(page, importing), by)
  await expect(page.getByRole('button', { name: 'Importer', exact: true })).toBeEnabled()
  const chosen = each.paths.map((path) => `tests/fixtures/import/${path}`)
  await chooseFilesOf(page, page.getByLabel(importFiles), chosen, by)
  await write(page, page.getByLabel('Id for indikatoren'), each.id, by)
  await press(page, page.getByRole('button', { name: 'Importer', exact: true }), by)
  await expect(page.getByText(`${String(each.observations)} tall er tatt inn.`)).toBeVisible()
  await expect(page.locator('.sm-own-outcome .sm-own-lines').first().locator('li')).toHaveText([
    ...each.notes,
  ])
}

for (const each of imports) {
  const { name, id, title, rows, other } = each
  test(`${name} is imported: what was taken in, what was not, and its pages`, async ({ page }) => {
    const { said } = watch(page)
    await takeIn(page, each, 'mouse')
    await isClean(page)
    await page.getByRole('button', { name: 'Se sidene med disse tallene' }).click()
    await expect(page.getByText(/\d+ er lest, 0 er utelatt/)).toBeVisible()
    await page.locator(`a[href$="page=indicators/${id}"]`).first().click()
    await expect(page.getByText('Dine tall – ikke publisert.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
    for (const row of rows)
      await expect(page.locator('tbody tr').filter({ hasText: row }).first()).toBeAttached()
    if (other !== null) {
      await page.getByRole('link', { name: 'Tilbake til filene' }).click()
      await page.locator(`a[href$="page=${other}"]`).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/99-1-1|Readings: rain/)
    }
    if (other === 'plans/poverty')
      await expect(
        page.locator('[data-target="poverty/poverty-target"][data-status]'),
      ).toBeVisible()
    expect(said).toEqual([])
  })

  test(`${name} is imported by keyboard alone at 390 px, and its table taken home`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 900 })
    const { said } = watch(page)
    await takeIn(page, each, 'keyboard')
    await fits(page)
    const download = page.waitForEvent('download')
    await pressOn(page, page.getByRole('button', { name: `Last ned indicators/${id}.csv` }))
    const table = (await bytesOf(await download)).toString('utf8')
    expect(table).toMatch(/^period,.*value/)
    expect(table).toMatch(/^20\d\d/m)
    expect(said).toEqual([])
  })
}

for (const { by, width } of ways)
  test(`an import whose folder did not come is tried again by ${by} at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.route('**/data/folder.zip', (route) => route.fulfill({ status: 503 }))
    await open(page, '/own')
    await press(page, folded(page, importing), by)
    const retry = page.getByRole('button', { name: 'Prøv igjen' })
    await expect(retry).toBeVisible()
    await isClean(page)
    const again = page.waitForResponse('**/data/folder.zip')
    await press(page, retry, by)
    await again
    await expect(retry).toBeFocused()
    await page.unroute('**/data/folder.zip')
    if (by === 'mouse') await retry.click()
    else await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Importer', exact: true })).toBeEnabled()
    await expect(page.getByLabel(importFiles)).toBeFocused()
  })

for (const { by, width } of ways)
  test(`a CSV that nobody described is described, judged, compared and taken home, by ${by} at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const { said } = watch(page)
    await open(page, '/own')
    const own =
      'Tid;Antall;Fylke\n2019;10;Oslo kommune\n2020;12;Oslo kommune\n2020;3;Møre og Romsdal\n'
    const button = page.getByRole('button', { name: 'Velg filer' })
    await chooseFilesOf(page, button, csv('besok.csv', own), by)
    await press(page, folded(page, 'Fortell hva tallene i indicators/besok.csv er'), by)
    await write(page, page.getByLabel('Tittel', { exact: true }), 'Besøk', by)
    const frequency = page.getByLabel('Hvor ofte tallene kommer')
    await expect(frequency).toHaveValue('annual')
    await choose(page, frequency, 'Annethvert år', by)
    // Without an area of the published monitor it has one of its own.
    const area = by === 'mouse' ? 'Ressurser til helseforskning' : 'Eget område'
    await choose(page, page.getByLabel('Område'), area, by)
    await write(page, page.getByLabel('Tallet', { exact: true }), '20', by)
    await write(page, page.getByLabel('Innen (år)'), '2030', by)
    await isClean(page)
    await press(page, page.getByRole('button', { name: 'Lag beskrivelsen' }), by)
    await expect(page.getByText('Beskrivelsen er laget.')).toBeVisible()
    // The form is gone: what it has led to has its place.
    await expect(page.getByRole('group', { name: /^Beskrivelsen er laget/ })).toBeFocused()
    await expect(page.getByText('3 er lest, 0 er utelatt', { exact: false })).toBeVisible()
    const compare = page.getByRole('button', { name: 'Sammenlign' })
    await press(page, compare, by)
    await expect(page.locator('.sm-own-counts')).toHaveText(
      by === 'mouse' ? '3 Nye tall1 Mål' : '1 Mål',
    )
    const errors = page.locator('.sm-own-compared li').filter({ hasText: 'error' })
    if (by === 'mouse') await expect(errors).toHaveCount(0)
    // That area is not in the published monitor: the reader is told which line says so.
    else await expect(errors).toContainText(/^indicators\/besok\.yaml:\d+/)
    await expect(compare).toBeFocused()
    const whole = page.waitForEvent('download')
    await press(page, page.getByRole('button', { name: 'Last ned datamappen (zip)' }), by)
    const folder = unzipSync(await bytesOf(await whole))
    expect(Object.keys(folder)).toEqual(
      expect.arrayContaining(['monitor.yaml', 'plans/besok.yaml', 'indicators/besok.csv']),
    )
    await press(page, page.getByText(/^Filene \(\d+\)$/), by)
    const download = page.waitForEvent('download')
    await press(page, page.getByRole('button', { name: 'Last ned indicators/besok.yaml' }), by)
    expect((await bytesOf(await download)).toString('utf8')).toContain('frequency: biennial\n')
    // The plan that holds its target has the same name.
    const link = page.locator('a[href*="page=indicators/besok"]', { hasText: /^Besøk$/ })
    await press(page, link, by)
    await expect(page.locator('[data-target="besok/besok-target"]').first()).toBeVisible()
    if (by === 'mouse') {
      await page.getByRole('link', { name: 'Tilbake til filene' }).click()
      await compare.click()
      await page.getByRole('button', { name: 'Åpne sammen med det publiserte' }).click()
      await expect(page.getByRole('heading', { name: 'Resultat for besok.csv +' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Helseeksport', exact: true })).toBeAttached()
    }
    expect(said).toEqual([])
  })

test('the page answers while 50 MB are read, and the reading can be cancelled', async ({
  page,
}) => {
  const rows: string[] = ['period;place;value;published']
  for (let row = 0; row < 1_400_000; row += 1) {
    rows.push(
      `${String(1950 + (row % 70))};p${String(row % 400)};${String(row % 977)},5;20${String(10 + (row % 16))}-0${String(1 + (row % 9))}-1${String(row % 10)}`,
    )
  }
  const path = join(mkdtempSync(join(tmpdir(), 'own-')), 'large.csv')
  writeFileSync(path, rows.join('\n'))
  await open(page, '/own')
  await files(page).setInputFiles(path)
  const bar = page.getByRole('progressbar', { name: 'Leser filene' })
  await expect(bar).toBeVisible()
  // Long tasks would show as gaps between frames; the machine may be busy, so they are counted, not timed.
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0
        const next = (): void => {
          count += 1
          if (count === 30) resolve(count)
          else requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }),
  )
  expect(frames).toBe(30)
  await page.getByRole('button', { name: 'Søk' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar).toBeVisible()
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.locator(':focus')).toContainText('Du avbrøt lesingen.')
  await expect.poll(() => page.workers().length).toBe(0)
})

test('without scripts the downloads are all there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/data')
  await expect(page.getByRole('link', { name: 'CSV: Helseeksport', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Alle tall (zip)' })).toBeVisible()
  await page.goto('/own')
  await expect(page.getByRole('main')).toContainText('Denne siden trenger JavaScript')
  await context.close()
})
