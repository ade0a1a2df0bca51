import type { VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import IndicatorView from '@/components/IndicatorView.vue'
import { mountInLanguage } from '../helpers/mountInLanguage'
import { folderWith, pageOf, type PageOptions } from '../helpers/indicatorFolder'
import { thresholds } from '../helpers/observations'

const view = (options: PageOptions = {}): VueWrapper =>
  mountInLanguage(
    IndicatorView,
    {
      ...{ model: pageOf(options), today: '2026-01-01', thresholds, edition: 'Prøve' },
      ...{ cited: { id: 'exports' }, permanent: '/indicators/exports?known=2026-01-01' },
      linkTo: (where: Readonly<Record<string, string>>) =>
        `?${new URLSearchParams(where).toString()}`,
    },
    { language: options.language ?? 'nb', slots: { default: () => 'Last ned' } },
  )
/** Most of the rules are read off one and the same page. */
const page = view()

/** Text with plain blanks: numbers and units are held together by others. */
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ')

const headings = (wrapper: VueWrapper): string[] =>
  wrapper.findAll('h2').map((heading) => heading.text())

describe('IndicatorView', () => {
  it('answers in the order of the page: figure, verdicts, chart, calculation, definition, figures', () => {
    expect(page.get('h1').text()).toBe('Eksport')
    expect(headings(page)).toEqual([
      'Mål og vurdering',
      'Tempoet må bli 3,1 ganger så høyt for å nå målet i 2030',
      'Andre mål for samme tall',
      'Slik regnet vi',
      'Dette måler tallet',
      'Dette telles',
      'Dette telles ikke',
      'Samme sak, talt på ulike måter',
      'Tallhistorikk',
      'Statushistorikk',
      'Tallene',
      'Tiltak som skal bidra',
      'Tall som henger sammen',
      'Sitér tallet',
    ])
  })
  it('gives each target its own verdict, with the hooks that tests rely on', () => {
    const badges = page.findAll('[data-target]')
    expect(
      badges.map((badge) => [badge.attributes('data-target'), badge.attributes('data-status')]),
    ).toEqual([
      ['plan/fifty', 'far_behind'],
      ['plan/fifty-too', 'far_behind'],
      ['plan/west', 'not_assessed'],
      ['plan/more', 'not_assessed'],
    ])
    expect(badges[2]?.text()).toBe('Ikke vurdert: utgangstall mangler')
  })
  it('says of every verdict on which day it was taken, and where the target stands', () => {
    const blocks = page.findAll('section.sm-verdict')
    for (const block of blocks) expect(block.text()).toContain('Vurdert per 1. januar 2026')
    expect(plain(blocks[0]?.text())).toContain('Planen. Vedtatt februar 2024. Kilde: Planen selv')
    expect(plain(blocks[0]?.text())).toContain('Må øke med 4,0 mrd. kr per år fram til 2030.')
  })
  it('links to the series by which a target is judged', () => {
    const block = page.findAll('section.sm-verdict')[2]
    expect(block?.text()).toContain('Målet vurderes etter en annen serie: Ny serie, Vest.')
    expect(block?.get('a').attributes('href')).toContain('region=west')
  })
  it('leads with goal, need and pace of one target, the other targets unfold', () => {
    const terms = page
      .get('dl')
      .findAll('dt')
      .map((term) => term.text())
    expect(terms).toEqual(['Siste tall, 2024', 'Mål, 2030', 'Må øke med', 'Endring hittil'])
    const other = page.get('#other-targets [data-target="plan/fifty-too"]').element
    expect(other.closest('section.sm-verdict')?.querySelector('details dl')).not.toBeNull()
  })
  it('tells before the chart how the other targets stand, so that none hides behind the first', () => {
    const line = page.get('.sm-alsoset')
    expect(line.get('a').attributes('href')).toBe('#other-targets')
    expect(line.findAll('li').map((entry) => entry.text())).toEqual([
      '1 langt bak planen',
      '2 ikke vurdert',
    ])
  })
  it('says nothing of others where there is one target', () => {
    const files = folderWith({
      'plans/plan.yaml': `title: { nb: P }\ntargets:\n  - { id: a, indicator: exports, text: { nb: X }, direction: up, baseline: { period: 2021 }, goal: { value: 50 }, due: 2030 }\n`,
    })
    const wrapper = view({ files })
    expect(wrapper.get('dl').findAll('dt')).toHaveLength(4)
    expect(wrapper.find('.sm-alsoset, #other-targets').exists()).toBe(false)
  })
  it('says so where no plan has set a target, and still shows figure, chart and table', () => {
    const wrapper = view({ id: 'foreign' })
    expect(wrapper.text()).toContain('Ingen plan har satt et mål for dette tallet.')
    expect(wrapper.find('[data-target]').exists()).toBe(false)
    expect(wrapper.get('dl').text()).toContain('40 mrd. kr')
    expect(wrapper.get('tbody').text()).toContain('2023')
    expect(headings(wrapper)).not.toContain('Slik regnet vi')
  })
  it('says «Ingen målinger» where nobody has measured', () => {
    const wrapper = view({ id: 'beds' })
    expect(wrapper.get('dl').text()).toContain('Ingen målinger')
    expect(headings(wrapper)).not.toContain('Sitér tallet')
  })
  it('tells in which language a text stands that is not translated', () => {
    const wrapper = view({ language: 'en' })
    expect(wrapper.get('h1').attributes('lang')).toBeUndefined()
    expect(wrapper.get('.sm-title p').attributes('lang')).toBe('nb')
    expect(headings(wrapper)).toContain('How we calculated')
  })
  it('shows the calculation with the numbers put in, once for targets with the same', () => {
    const wrapper = page
    const section = wrapper.get('#calculation')
    expect(section.findAll('.sm-calc')).toHaveLength(2)
    expect(section.text()).toContain('Eksporten skal til 50.')
    expect(section.text()).toContain('Rådet vil også til 50.')
    expect(section.get('.sm-calc li').text()).toContain('25,9 − 22 / 50 − 22')
  })
})

describe('SensitivityStrip', () => {
  it('is a table: choice, status in words, pace', () => {
    const strip = page.get('[role="table"]')
    expect(strip.attributes('aria-label')).toBe('Tempo mot plan med ulike valg')
    const rows = strip.findAll('.sm-strip__row[role="row"]').map((row) => row.text())
    expect(rows[0]).toContain('Valgt: andel av veien, rett linje')
    expect(rows[0]).toContain('Langt bak planen')
    expect(rows[0]).toContain('0,42')
    expect(rows.some((row) => row.includes('FNs metode'))).toBe(true)
  })
})

describe('IndicatorTable', () => {
  it('has heads for its columns and stands in a region that can be scrolled by keyboard', () => {
    const wrapper = page
    const region = wrapper.get('[role="region"]')
    expect(region.attributes('tabindex')).toBe('0')
    expect(region.findAll('thead th').map((head) => head.text())).toEqual([
      'Periode',
      'Verdi, mrd. kr',
      'Usikkerhet',
      'Planbane',
      'Avvik',
      'Merknad',
      'Publisert',
      'Kilde',
    ])
  })
  it('strikes replaced figures and says when they were published', () => {
    const row = page.findAll('tbody tr').find((one) => one.text().startsWith('2024'))
    expect(plain(row?.get('del').text())).toBe('om lag 29')
    expect(plain(row?.text())).toContain('om lag 29 erstattet, publisert 01.06.2025')
    expect(row?.get('a').attributes('href')).toBe('https://example.org/new')
  })
  it('writes a missing figure as «..», never blank, and says what the sign means', () => {
    const row = page.findAll('tbody tr').find((one) => one.text().startsWith('2022'))
    expect(row?.findAll('td')[0]?.text()).toBe('..')
    expect(page.text()).toContain('Tegn i tabellen: .. oppgave mangler.')
  })
})

describe('DimensionChoices', () => {
  it('names each choice and tells what was chosen', async () => {
    const wrapper = view({ where: { region: 'west' } })
    const [series, region] = wrapper.findAll('select')
    const label = wrapper.get(`label[for="${String(region?.attributes('id'))}"]`)
    expect(label.text()).toBe('Region')
    expect(region?.element.value).toBe('west')
    await series?.setValue('earlier')
    expect(wrapper.getComponent(IndicatorView).emitted('choose')).toEqual([['series', 'earlier']])
  })
  it('tells once that somebody reaches for it, so that the figures can be fetched', async () => {
    const wrapper = view()
    expect(wrapper.getComponent(IndicatorView).emitted('reach')).toBeUndefined()
    await wrapper.get('form.sm-choose').trigger('pointerenter')
    await wrapper.get('form.sm-choose').trigger('pointerenter')
    expect(wrapper.getComponent(IndicatorView).emitted('reach')).toHaveLength(1)
  })
})

describe('the rest of the page', () => {
  it('sets definitions side by side and links to the others', () => {
    const section = page.get('.sm-beside')
    expect(section.findAll('h3').map((heading) => heading.text())).toEqual([
      'Ny serie',
      'Eldre serie',
      'Ubrukt serie',
      'Inntekter ute',
    ])
    expect(section.get('a').attributes('href')).toBe('/indicators/foreign')
  })
  it('tells what a figure was before, and the verdict with it', () => {
    const text = plain(page.get('.sm-rev').text())
    expect(text).toContain('om lag 29 mrd. kr')
    expect(text).toContain('Med om lag 29 mrd. kr var vurderingen «På vei, men for sakte».')
  })
  it('lists measures with those who answer for them', () => {
    const rows = page.findAll('.sm-stack tbody tr').map((row) => row.text())
    expect(rows[0]).toContain('Departementet, Direktoratet')
    expect(rows[0]).toContain('Pågår (februar 2024)')
    expect(rows[1]).toContain('Ikke oppgitt')
  })
  it('has what is taken away below the chart it is of', () => {
    expect(page.get('figure').text()).toContain('Last ned')
  })
})
