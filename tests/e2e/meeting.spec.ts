import { execFileSync } from 'node:child_process'
import { expect, test, type Page } from '@playwright/test'
import { pdfPages } from '../helpers/pdfText'

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

test('from the overview to the changes, a brief since a day, and a PDF', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Alle endringer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Endringer' })).toBeVisible()
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

test('the paper is made for Word in the browser', async ({ page }) => {
  await page.goto('/meeting?area=home-market')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Last ned for Word' }).click()
  expect((await download).suggestedFilename()).toBe('siktemal-brief.docx')
})
