import { expect, type Page } from '@playwright/test'
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
    await page.getByRole('button', { name: copy }).focus()
    await page.keyboard.press('Enter')
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
