import { expect, type Page } from '@playwright/test'
import { press, pressOn, type Hand } from './keyboard'
import { test } from './withoutWorker'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const copied = (page: Page): Promise<string> =>
  page.evaluate(async () => navigator.clipboard.readText())

const languages = [
  { prefix: '', copy: 'Kopier setningen', figure: '25,9 mrd. kr' },
  { prefix: '/nn', copy: 'Kopier setninga', figure: '25,9 mrd. kr' },
  { prefix: '/en', copy: 'Copy the sentence', figure: '25.9' },
] as const

for (const { prefix, copy, figure } of languages) {
  test(`one sentence holds figure, year, source and a lasting link: ${prefix || '/'}`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/indicators/health-exports`)
    await expect(page.locator('html[data-ready]')).toBeAttached()
    // What an earlier test copied is still there: the clipboard is the whole browser's.
    await page.evaluate(async () => navigator.clipboard.writeText(''))
    await pressOn(page, page.getByRole('button', { name: copy }))
    await expect.poll(() => copied(page)).toContain('2024')
    const sentence = (await copied(page)).replaceAll('\u00A0', ' ')
    expect(sentence).toContain(figure)
    expect(sentence).toMatch(/Legemiddelindustrien|LMI/)
    const address = /https?:\/\/\S+/.exec(sentence)?.[0] ?? ''
    expect(new URL(address).searchParams.get('known')).toBe('2026-11-21')
    await page.goto(address)
    await expect(page.getByText(figure).first()).toBeVisible()
  })
}

const ways: readonly { by: Hand; width: number }[] = [
  { by: 'mouse', width: 1280 },
  { by: 'keyboard', width: 390 },
]

for (const { by, width } of ways) {
  test(`an agency's sentence and references that programs read are copied by ${by} at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/indicators/health-exports')
    await expect(page.locator('html[data-ready]')).toBeAttached()
    const main = page.locator('main')
    const take = async (name: string): Promise<string> => {
      await page.evaluate(async () => navigator.clipboard.writeText(''))
      const button = main.getByRole('button', { name, exact: true })
      await press(page, button, by)
      await expect.poll(() => copied(page)).not.toBe('')
      // Who copied goes on from the button, and is told.
      await expect(button).toBeFocused()
      await expect(main.getByRole('status').filter({ hasText: 'er kopiert.' })).toBeVisible()
      return (await copied(page)).replaceAll('\u00A0', ' ')
    }
    const sentence = await take('Kopier setningen')
    expect(sentence).toContain('25,9 mrd. kr')
    const agency = await take('Kopier i nyhetsbyråstil')
    expect(agency).toContain('25,9')
    expect(agency).not.toBe(sentence)
    const address = /https?:\/\/\S+/.exec(agency)?.[0] ?? ''
    expect(new URL(address).searchParams.get('known')).toBe('2026-11-21')

    await press(page, main.getByText('Litteraturhenvisning'), by)
    expect(await take('Kopier APA')).toContain(address)
    expect(await take('Kopier BibTeX')).toMatch(/^@\w+\{[^]*Helseeksport[^]*\}$/)
    const [csl] = [JSON.parse(await take('Kopier CSL-JSON')) as unknown].flat()
    expect(csl).toMatchObject({ URL: address })
    expect(JSON.stringify(csl)).toContain('Helseeksport')
  })
}
