// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import EmbedView from '@/components/EmbedView.vue'
import TakeEmbed from '@/components/TakeEmbed.vue'
import { embedModel } from '@/core/page/embedPage'
import { mountInLanguage } from '../helpers/mountInLanguage'
import { pageOf } from '../helpers/indicatorFolder'

const model = embedModel(pageOf())
const props = {
  ...{ model, targets: model.targets, assessed: '2026-01-01', known: null, newer: null },
  ...{ edition: 'Datautgave 7. november 2025', address: '/indicators/exports', newest: '/now' },
}

// The preview's page is not fetched here.
vi.hoisted(() => {
  const { happyDOM } = window as unknown as {
    happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: boolean } }
  }
  happyDOM.settings.handleDisabledFileLoadingAsSuccess = true
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('EmbedView', () => {
  test('shows title, verdicts with their hooks, chart with source, table, day, and the way to the whole', () => {
    const embed = mountInLanguage(EmbedView, props)
    expect(embed.get('h1').text()).toBe('Eksport')
    const badges = embed.findAll('[data-target]').map((badge) => badge.attributes('data-status'))
    expect(badges).toEqual(model.targets.map(({ status }) => status))
    expect(embed.get('[role=figure]').text()).toContain('Ny rapport')
    expect(embed.get('details table').text()).toContain('om lag\u00a022')
    expect(embed.text()).toContain('Vurdert per 1. januar 2026')
    const link = embed.get('.sm-embed__foot a')
    expect([link.attributes('href'), link.attributes('target')]).toEqual([
      '/indicators/exports',
      '_blank',
    ])
    expect(embed.find('[role=note]').exists()).toBe(false)
  })

  test('frozen, it says of which day, and that there are newer figures', () => {
    const frozen = { known: '2025-07-01', assessed: '2025-07-01', edition: '' }
    const older = mountInLanguage(EmbedView, {
      ...props,
      ...frozen,
      newer: 'Siste tall, 2024: 25,9',
    })
    expect(older.get('[role=note]').text().replace(/\s+/g, ' ')).toContain(
      'Slik det var kjent 1. juli 2025. Nyere tall finnes. Siste tall, 2024: 25,9.',
    )
    expect(older.get('[role=note] a').attributes('href')).toBe('/now')
    const same = mountInLanguage(EmbedView, { ...props, ...frozen })
    expect(same.get('[role=note]').text()).toBe('Slik det var kjent 1. juli 2025.')
    expect(same.text()).not.toContain('Datautgave')
  })
})

describe('TakeEmbed', () => {
  const offer = {
    ...{ id: 'exports', title: 'Eksport', where: {}, language: 'nb', known: null },
    ...{ languages: ['nb', 'en'], today: '2026-01-01' },
    targets: [
      { key: 'plan/fifty', title: 'Til 50' },
      { key: 'plan/more', title: 'Opp' },
    ],
    site: { address: 'https://monitor.example/', defaultLanguage: 'nb' },
  }
  const code = (part: ReturnType<typeof mountInLanguage>): string =>
    (part.get('textarea').element as HTMLTextAreaElement).value

  test('the code follows the choices, and so does the preview', async () => {
    const part = mountInLanguage(TakeEmbed, { offer })
    expect(code(part)).toContain('src="https://monitor.example/embed/indicators/exports"')
    const [, frozen] = part.findAll('input')
    await frozen?.setValue(true)
    await part.get('input[value=dark]').setValue(true)
    const [language, target] = part.findAll('select')
    await language?.setValue('en')
    await target?.setValue('plan/more')
    const address =
      'https://monitor.example/en/embed/indicators/exports?target=plan%2Fmore&theme=dark&known=2026-01-01'
    expect(part.get('iframe').attributes('src')).toBe(address)
    expect(code(part)).toContain(address.replaceAll('&', '&amp;'))
  })

  test('a page as known on a day offers that day alone', () => {
    const part = mountInLanguage(TakeEmbed, {
      offer: { ...offer, known: '2025-07-01', today: '2025-07-01' },
    })
    expect(part.text()).not.toContain('Alltid de nyeste tallene')
    expect(code(part)).toContain('known=2025-07-01')
  })

  test('the code is copied, and that is said; so is that it cannot be', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    const said = vi.fn()
    const part = mountInLanguage(TakeEmbed, { offer, onSaid: said })
    await part.get('button').trigger('click')
    await flushPromises()
    expect(writeText).toHaveBeenCalledWith(code(part))
    writeText.mockRejectedValueOnce(new Error('denied'))
    await part.get('button').trigger('click')
    await flushPromises()
    expect(said.mock.calls.map(([text]) => text as string)).toEqual([
      'Koden er kopiert.',
      expect.stringContaining('lot oss ikke kopiere'),
    ])
  })
})
