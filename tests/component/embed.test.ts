// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import EmbedExplore from '@/components/EmbedExplore.vue'
import EmbedView from '@/components/EmbedView.vue'
import TakeEmbed from '@/components/TakeEmbed.vue'
import { embedModel } from '@/core/page/embedPage'
import { viewOf } from '../helpers/explore'
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

describe('EmbedExplore', () => {
  const shown = {
    ...{ known: null, isOutdated: false, edition: 'Datautgave 7. november 2025' },
    ...{ licence: 'CC-BY-4.0', address: '/explore?i=trials', newest: '/now' },
  }
  const embedOf = (
    address: string,
    more: Record<string, unknown> = {},
  ): ReturnType<typeof mountInLanguage> =>
    mountInLanguage(EmbedExplore, { ...shown, view: viewOf(address), ...more })

  test('shows title, chart, keys, sources, edition, licence, table and the way to the explorer', () => {
    const embed = embedOf('i=trials&series=country&mark=trials.north')
    const figure = embed.get('[role=figure]')
    expect(embed.get(`#${String(figure.attributes('aria-labelledby'))}`).text()).toContain(
      'Studier',
    )
    expect(figure.get('[role=application]').attributes('aria-describedby')).toBeTruthy()
    expect(embed.findAll('.sm-keys li').map((key) => key.text())).toEqual([
      'Nord',
      'og 1 til, i grått',
    ])
    expect(embed.find('input, button').exists()).toBe(false)
    expect(figure.text()).toContain('Kontoret')
    expect(embed.get('details').text()).toContain('om lag')
    const foot = embed.get('.sm-embed__foot')
    expect(foot.text()).toMatch(
      /Datautgave 7\. november 2025\. Lisens: CC-BY-4\.0\. Utforsk tallene/,
    )
    expect(foot.get('a').attributes()).toMatchObject({
      href: '/explore?i=trials',
      target: '_blank',
    })
    expect(embed.find('[role=note]').exists()).toBe(false)
  })

  test('frozen, it says of which day, and that there are newer figures', () => {
    const frozen = { known: '2025-07-01', edition: '', licence: null }
    const older = embedOf('i=trials', { ...frozen, isOutdated: true })
    expect(older.get('[role=note]').text().replace(/\s+/g, ' ')).toContain(
      'Slik det var kjent 1. juli 2025. Nyere tall finnes. Se de nyeste tallene',
    )
    expect(older.get('[role=note] a').attributes('href')).toBe('/now')
    expect(older.text()).not.toContain('Datautgave')
    const same = embedOf('i=trials', frozen)
    expect(same.get('[role=note]').text()).toBe('Slik det var kjent 1. juli 2025.')
  })

  test('a table is a table, an empty view says so, and what is no longer there is named', () => {
    const table = embedOf('i=trials&chart=table')
    expect([table.find('[role=application]').exists(), table.findAll('table').length]).toEqual([
      false,
      1,
    ])
    expect(embedOf('i=gone').text()).toContain('Ingen tall å vise')
    expect(embedOf('i=trials&y=1').get('.sm-embed__problems').text()).toContain('«y»')
  })
})

describe('TakeEmbed', () => {
  const offer = {
    ...{ path: 'indicators/exports', title: 'Eksport', where: {}, language: 'nb', known: null },
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
