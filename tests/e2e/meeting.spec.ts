import { execFileSync } from 'node:child_process'
import { expect, type Page } from '@playwright/test'
import { pdfPages } from '../helpers/pdfText'
import { tabTo } from './keyboard'
import { test } from './withoutWorker'

/** What the command line says of every target, as known on a day. */
function verdictsOn(day: string): ReadonlyMap<string, string> {
  const args = ['src/cli/siktemal.js', 'verdicts', 'data', '--format', 'json', '--as-known', day]
  const output = execFileSync('node', args, { encoding: 'utf8', maxBuffer: 1e8 })
  const { targets } = JSON.parse(output) as {
    targets: { plan: string; target: string; status: string }[]
  }
  return new Map(targets.map(({ plan, target, status }) => [`${plan}/${target}`, status]))
}

async function badges(page: Page): Promise<ReadonlyMap<string, string>> {
  const found = await page.locator('[data-target][data-status]').evaluateAll((elements) =>
    elements.map((element) => {
      const { target = '', status = '' } = (element as HTMLElement).dataset
      return [target, status] as const
    }),
  )
  return new Map(found)
}

const days = [
  { day: '2025-05-31', figure: 'om lag 27', label: '31. mai 2025' },
  { day: '2025-07-01', figure: 'om lag 29', label: '1. juli 2025' },
  { day: '2025-11-07', figure: '25,9', label: '7. november 2025' },
]

for (const { day, figure, label } of days) {
  test(`pages and command line agree on what was known on ${day}`, async ({ page }) => {
    await page.goto(`/?known=${day}`)
    await expect(page.getByText(`Slik det var kjent ${label}.`)).toBeVisible()
    const exported = page.locator('[data-indicator="health-exports"]').first()
    await expect(exported.locator('.sm-big')).toContainText(figure)
    const said = verdictsOn(day)
    const shown = await badges(page)
    expect(shown.size).toBeGreaterThan(0)
    for (const [target, status] of shown)
      expect([target, status]).toEqual([target, said.get(target)])

    // The same on the indicator's own page, reached by a link that keeps the day.
    await exported.getByRole('link').first().click()
    await expect(page).toHaveURL(new RegExp(`/indicators/health-exports\\?known=${day}`))
    await expect(page.getByText(figure).first()).toBeVisible()
    const key = 'health-exports/exports-50bn'
    expect((await badges(page)).get(key)).toBe(said.get(key))
    await page.getByRole('link', { name: 'Gå til de nyeste tallene' }).click()
    await expect(page).not.toHaveURL(/known/)
  })
}

test('a day that does not exist is none: the page is of today, and says so', async ({ page }) => {
  await page.goto('/indicators/health-exports?known=2025-02-31')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(page.locator('main [data-kept]')).toHaveCount(0)
  await expect(page.getByText('Slik det var kjent')).toHaveCount(0)
  await expect(page.locator('.sm-big').first()).toContainText('25,9')
  await expect(page.getByText('Vurdert per 21. november 2026').first()).toBeAttached()
})

test('from a late target to its measures, the body that answers, a brief since a day, and a PDF', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  const row = page.locator('article', {
    has: page.locator('[data-target="health-exports/exports-50bn"]'),
  })
  await expect(row.locator('[data-status]').first()).toHaveAttribute('data-status', 'far_behind')
  await row.locator('a[href*="/plans/health-exports"]').click()
  await expect(page).toHaveURL(/\/plans\/health-exports#goal-exports-50bn$/)
  const target = page.locator('#goal-exports-50bn')
  await expect(target.locator('[data-target]')).toHaveAttribute('data-status', 'far_behind')
  await target.getByRole('link', { name: /^Tiltak 1:/ }).click()
  await expect(page).toHaveURL(/\/plans\/health-exports\/measures\/1$/)
  await expect(page.locator('[data-target="health-exports/exports-50bn"]')).toBeVisible()
  await page.locator('.sm-mfacts a[href^="/bodies/"]').first().click()
  await expect(page).toHaveURL(/\/bodies\//)
  await expect(page.locator('[data-measure="health-exports/1"]')).toBeVisible()
  await page.getByRole('link', { name: 'Lag møtepapir om disse målene' }).click()
  await expect(page).toHaveURL(/\/meeting\?target=.*health-exports\/exports-50bn/)
  await page.getByLabel('Sammenlign med det som var kjent').fill('2025-07-01')
  await page.getByLabel('Sammenlign med det som var kjent').blur()
  await expect(page).toHaveURL(/since=2025-07-01/)
  await expect(page.getByRole('heading', { name: 'Endret siden 1. juli 2025' })).toBeVisible()
  const halves = page.locator('.sm-half')
  await expect(halves.filter({ hasText: 'Helseeksport' }).first()).toBeVisible()

  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const pages = await pdfPages(new Uint8Array(pdf))
  const text = pages
    .map((each) => each.text)
    .join(' ')
    .replaceAll('\u00a0', ' ')
  for (const words of [
    'Bakgrunn',
    'Forslag til vedtak',
    'Endret siden 1. juli 2025',
    'Tempo mot plan',
    'fra om lag 29 til 25,9',
  ])
    expect(text).toContain(words)
  for (const [index, each] of pages.entries()) {
    expect(each.text).toMatch(/Datautgave .* · [0-9a-f]{8} · Vurdert per/)
    expect(each.text).toContain(`Side ${String(index + 1)} av ${String(pages.length)}`)
    // No page ends with a heading: they are larger than all else that can end one.
    const content = each.items.filter(({ top }) => top < 780)
    expect(content.at(-1)?.size ?? 0).toBeLessThan(11)
  }
})

test('from what has changed to a brief about it', async ({ page }) => {
  await page.goto('/changes')
  await page.getByLabel('Etter dato').fill('2025-07-01')
  await page.getByLabel('Etter dato').blur()
  await page.getByLabel('Hva').selectOption('status')
  await expect(page).toHaveURL(/since=2025-07-01/)
  await expect(page.getByText('fra om lag 29 til 25,9')).toBeVisible()
  await page.getByRole('link', { name: 'Lag møtepapir om endringene' }).click()
  await expect(page).toHaveURL(/\/meeting\?since=2025-07-01/)
  await page.getByRole('checkbox', { name: /Hjemmemarked/ }).check()
  await expect(page).toHaveURL(/area=home-market/)
  await expect(page.locator('.sm-half')).toHaveCount(9)
})

test('a brief by keyboard alone: area, day, own words, Word', async ({ page }) => {
  await page.goto('/meeting')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await tabTo(page, page.getByRole('checkbox', { name: /Hjemmemarked/ }))
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/area=home-market/)
  await expect(page.locator('.sm-half')).toHaveCount(9)
  // The place is kept while the paper is made anew: the next Tab goes on from here.
  await expect(page.getByRole('checkbox', { name: /Hjemmemarked/ })).toBeFocused()
  await tabTo(page, page.locator('.sm-briefhead > summary'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Saksbehandler'))
  await page.keyboard.type('Kari Nordmann')
  await tabTo(page, page.getByRole('button', { name: 'Last ned for Word' }))
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toBe('siktemal-brief.docx')
  const comment = page.getByLabel('Merknad').first()
  await tabTo(page, comment)
  await page.keyboard.type('Be departementet om tall for 2025.')
  await expect(page.locator('.sm-paper')).toContainText('Kari Nordmann')
  await page.reload()
  await expect(comment).toHaveValue('Be departementet om tall for 2025.')
})

test('the draft survives a reload, and goes by file', async ({ page }) => {
  await page.goto('/meeting?area=home-market')
  await page.getByText('Hode og egne tekster').click()
  await page.getByLabel('Saksbehandler').fill('Kari Nordmann')
  const comment = page.getByLabel('Merknad').first()
  await comment.fill('Be departementet om tall for 2025.')
  await page.reload()
  await expect(page.getByLabel('Saksbehandler')).toHaveValue('Kari Nordmann')
  await expect(page.getByLabel('Merknad').first()).toHaveValue('Be departementet om tall for 2025.')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lagre utkastet som fil' }).click()
  const file = await (await download).path()
  page.on('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Tøm utkastet' }).click()
  await expect(page.getByLabel('Merknad').first()).toHaveValue('')
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.getByLabel('Merknad').first()).toHaveValue('Be departementet om tall for 2025.')
})
