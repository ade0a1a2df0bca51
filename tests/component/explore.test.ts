import type { VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ExploreStart from '@/components/ExploreStart.vue'
import ExploreTable from '@/components/ExploreTable.vue'
import ExploreWorkspace from '@/components/ExploreWorkspace.vue'
import { readAddress } from '@/core/explore/address'
import type { Question } from '@/core/explore/question'
import type { Language } from '@/core/model'
import { explorePage } from '@/core/page/explorePage'
import { exploreMonitor, viewOf } from '../helpers/explore'
import { mountInLanguage } from '../helpers/mountInLanguage'

const { areas } = explorePage({
  monitor: exploreMonitor(),
  targets: [],
  clock: { today: '2026-01-01', knownOn: null },
  language: 'nb',
})

function workspace(address: string, language: Language = 'nb'): VueWrapper {
  const { question } = readAddress(Object.fromEntries(new URLSearchParams(address)))
  const props = { view: viewOf(address, { language }), question, areas, canUndo: false }
  return mountInLanguage(ExploreWorkspace, props, { language })
}

/** The questions that the choices of a reader led to. */
function asked(wrapper: VueWrapper): Question[] {
  const events = wrapper.getComponent(ExploreWorkspace).emitted('ask') ?? []
  return events.map(([question]) => question as Question) // what the component emits
}

describe('ExploreWorkspace', () => {
  it('asks for a dimension as series, for a value, a measure and a chart', async () => {
    const wrapper = workspace('i=trials')
    const [country] = wrapper.findAll('select')
    await country?.setValue(country.findAll('option')[1]?.element.value)
    await wrapper.get('input[value="index"]').setValue(true)
    await wrapper.get('input[value="bar"]').setValue(true)
    expect(asked(wrapper).map(({ series, measure, chart }) => [series, measure, chart])).toEqual([
      [['country'], 'value', 'line'],
      [[], 'index', 'line'],
      [[], 'value', 'bar'],
    ])
  })
  it('bars what cannot be done, and says why in words', () => {
    const wrapper = workspace('i=started')
    expect(wrapper.get<HTMLInputElement>('input[value="share"]').element.disabled).toBe(true)
    expect(wrapper.text()).toContain('Ulike definisjoner av samme sak kan ikke summeres.')
  })
  it('never lets the last value of a dimension go', async () => {
    const wrapper = workspace('i=trials&series=country&d.country=north')
    const box = wrapper.findAll('.sm-dimension input[type="checkbox"]')[0]
    await box?.setValue(false)
    expect(asked(wrapper)).toEqual([])
  })
  it('chooses a base where there is an index', async () => {
    const wrapper = workspace('i=trials&measure=index')
    const label = wrapper.findAll('label').find((one) => one.text() === 'Basisperiode')
    const select = wrapper.get<HTMLSelectElement>(`[id="${String(label?.attributes('for'))}"]`)
    expect(select.element.value).toBe('2020')
    await select.setValue('2023')
    expect(asked(wrapper).at(-1)?.base).toBe('2023')
  })
  it('highlights a series, and leaves the chart with a name, a sentence and a table', async () => {
    const wrapper = workspace('i=trials&series=country')
    await wrapper.findAll('.sm-keys input')[0]?.setValue(false)
    expect(asked(wrapper).at(-1)?.marked).toEqual(['trials.south'])
    const figure = wrapper.get('[role="figure"]')
    expect(wrapper.get(`#${String(figure.attributes('aria-labelledby'))}`).text()).toContain(
      'Studier',
    )
    expect(wrapper.get('[role="application"]').attributes('aria-describedby')).toBeTruthy()
    expect(wrapper.findAll('table thead th').map((head) => head.text())).toEqual([
      'Periode',
      'Nord studier',
      'Sør studier',
    ])
  })
  it('tells what a link asked for in vain', () => {
    expect(workspace('i=trials&y=1').get('.sm-explore__problems').text()).toContain('«y»')
  })
  it('says so where there is nothing to show, and shows the table alone where it is asked for', () => {
    expect(workspace('i=gone').text()).toContain('Ingen tall å vise')
    const table = workspace('i=trials&chart=table')
    expect(table.findAll('table')).toHaveLength(1)
    expect(table.find('[role="application"]').exists()).toBe(false)
  })
  it('chooses a span with two sliders, and takes the ends out where it is whole', async () => {
    const wrapper = workspace('i=trials&from=2021')
    const [from, to] = wrapper.findAll<HTMLInputElement>('input[type="range"]')
    expect([from?.element.value, from?.attributes('aria-valuetext')]).toEqual(['1', '2021'])
    await to?.setValue('3')
    await to?.trigger('change')
    expect(asked(wrapper).at(-1)).toMatchObject({ from: '2021', to: '2023' })
    // The first cannot pass the last.
    await from?.setValue('5')
    expect(from?.element.value).toBe('3')
  })
  it('adds another definition, or all of them', async () => {
    const wrapper = workspace('i=trials')
    await wrapper.get('button[aria-label="Legg til: Startede studier"]').trigger('click')
    expect(asked(wrapper).at(-1)?.indicators).toEqual(['trials', 'started'])
    const compare = wrapper
      .findAll('button')
      .find((one) => one.text() === 'Sammenlign alle definisjonene')
    await compare?.trigger('click')
    expect(asked(wrapper).at(-1)?.indicators).toEqual(['trials', 'started'])
  })
  it.each(['nn', 'en'] as const)('speaks %s', (language) => {
    const text = workspace('i=trials', language).text()
    expect(text).toContain(language === 'en' ? 'As measured' : 'Slik talet er målt')
    expect(text).not.toMatch(/explore\.\w+/)
  })
})

describe('ExploreTable', () => {
  it('writes standing, note and sign beside the figure', () => {
    const { table } = viewOf('i=trials&series=country')
    const wrapper = mountInLanguage(ExploreTable, { table, caption: 'Studier' })
    const rows = wrapper.findAll('tbody tr').map((row) => row.text().replaceAll('\u00a0', ' '))
    expect(rows[1]).toContain('om lag 120')
    expect(rows[1]).toContain('Rundt regnet')
    expect(rows[2]).toContain('under 90 (foreløpig)')
    expect(rows[3]).toContain('brudd i serien')
    expect(wrapper.text()).toContain('Tegn i tabellen: : skjermet av kilden, .. oppgave mangler.')
  })
})

describe('ExploreStart', () => {
  it('leads to pages that need no JavaScript until the app has taken over', () => {
    const links = (isLive: boolean): string | undefined =>
      mountInLanguage(ExploreStart, { areas, isLive })
        .findAll('a')
        .find((link) => link.text() === 'Studier')
        ?.attributes('href')
    expect(links(false)).toBe('/indicators/trials')
    expect(links(true)).toBe('/explore?i=trials')
  })
  it('narrows the list as one writes, and says when nothing fits', async () => {
    const wrapper = mountInLanguage(ExploreStart, { areas, isLive: true })
    await wrapper.get('input').setValue('startede')
    expect(wrapper.findAll('li')).toHaveLength(1)
    await wrapper.get('input').setValue('zzz')
    expect(wrapper.text()).toContain('Ingen indikatorer passer med søket.')
    expect(wrapper.get('[role="status"]').text()).toBe('0 treff')
  })
})
