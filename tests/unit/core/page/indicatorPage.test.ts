import { describe, expect, it } from 'vitest'
import { calculations } from '@/core/page/calculations'
import { usualValue } from '@/core/page/usualValue'
import { targetBlock } from '@/core/page/targetBlock'
import { contextOf, folderWith, pageOf } from '../../../helpers/indicatorFolder'
import { languages } from '@/core/model'

describe('indicatorPage', () => {
  const page = pageOf()
  it('opens with title, question, area and the newest figure', () => {
    expect(page).toMatchObject({
      title: { text: 'Eksport' },
      question: { text: 'Hvor mye selges ut?' },
      area: { id: 'market' },
      latest: { value: '25,9' },
      nextRelease: 'november 2026',
    })
  })
  it('judges every target on it', () => {
    expect(page.targets.map(({ key, status, reason }) => [key, status, reason])).toEqual([
      ['plan/fifty', 'far_behind', null],
      ['plan/fifty-too', 'far_behind', null],
      ['plan/west', 'not_assessed', 'no_baseline'],
      ['plan/more', 'not_assessed', 'no_numeric_goal'],
    ])
  })
  it('tells a verdict with its sentence, method, calculation, strip and history', () => {
    const [block] = page.targets
    expect(block).toMatchObject({
      sentence:
        'Må øke med 4,0\u00a0mrd. kr per år fram til 2030. Hittil har økningen vært 1,3\u00a0mrd. kr per år.',
      method: 'andel av veien, rett linje',
      official: null,
      standing: 'Vedtatt februar 2024',
      source: { title: 'Planen selv' },
      elsewhere: null,
    })
    expect(block?.lines.map(({ id }) => id)).toContain('ratio')
    expect(block?.strip[0]).toMatchObject({
      own: true,
      ratioText: '0,42',
      label: 'andel av veien, rett linje',
    })
    expect(block?.history.length).toBeGreaterThan(1)
  })
  it('says by which series a target elsewhere is judged', () => {
    expect(page.targets[2]?.elsewhere).toEqual({
      title: 'Ny serie, Vest',
      where: { series: 'revised', region: 'west' },
    })
    expect(pageOf({ where: { region: 'west' } }).targets[2]?.elsewhere).toBeNull()
  })
  it('gives an office’s own category where its method is used, and notes', () => {
    const plan = (target: string): string =>
      `title: { nb: P }\ntargets:\n  - { id: a, indicator: exports, text: { nb: X }, direction: up, ${target} }\n`
    const block = (target: string): ReturnType<typeof pageOf>['targets'][number] | undefined =>
      pageOf({ files: folderWith({ 'plans/plan.yaml': plan(target) }) }).targets[0]
    expect(
      block('baseline: { period: 2021 }, goal: { value: 50 }, due: 2030, method: cagr')?.official,
    ).toBe('Statistics Canadas metode (årlig vekst): begrenset framgang')
    expect(block('baseline: { period: 2020 }, goal: { value: 50 }, due: 2030')?.notes).toHaveLength(
      1,
    )
    expect(block('goal: { value: 20 }')?.strip).toEqual([])
  })
  it('writes a strip row without a ratio where another step decides', () => {
    const plan = `title: { nb: P }
targets:
  - { id: a, indicator: exports, text: { nb: X }, direction: up, baseline: { period: 2021 }, goal: { value: 50 }, due: 2030 }
`
    const csv = `period,series,region,value,low,high
2021,revised,all,22,,
2024,revised,all,30,20,50
`
    const files = folderWith({ 'plans/plan.yaml': plan, 'indicators/exports.csv': csv })
    expect(pageOf({ files }).targets[0]?.strip.at(-1)).toMatchObject({
      ratio: null,
      ratioText: '',
      status: 'reached',
    })
  })
  it('titles the chart with a finding, and says what is measured in which unit', () => {
    expect(page.chart).toMatchObject({
      title: 'Tempoet må bli 3,1 ganger så høyt for å nå målet i 2030',
      subtitle: 'Eksport, mrd. kr. Ny serie. Hele landet.',
      sources: [{ title: 'Ny rapport' }, { title: 'Gammel rapport' }],
    })
    expect(page.chart.summary).toMatch(/^Linjegraf\. .*Siste tall er 25,9/)
  })
  it('explains the marks, holes and breaks that occur in the chart', () => {
    expect(page.chart.notes.map(({ text }) => text)).toEqual([
      'Tall mangler for 2022 og 2023, derfor ingen linje der.',
      'Åpent punkt: foreløpig, prognose.',
      'Gjennomstreket punkt: tall som er erstattet.',
      'Vinkel over eller under et punkt: kilden skriver «over», «nær» eller «under».',
      'Loddrett strek gjennom et punkt: usikkerheten som kilden oppgir.',
    ])
    expect(pageOf({ where: { series: 'earlier' } }).chart.notes[0]?.text).toBe('Ny telling i 2020')
    const plain = folderWith({ 'indicators/foreign.csv': `period,value\n2000,1\n2002,2\n2020,3\n` })
    expect(pageOf({ id: 'foreign', files: plain }).chart.notes.map(({ text }) => text)).toEqual([
      'Tall mangler for 2001, 2003, 2004, 2005, 2006, 2007 …, derfor ingen linje der.',
    ])
    const one = folderWith({
      'indicators/foreign.csv': `period,value
2019,1
2020,..
`,
    })
    expect(pageOf({ id: 'foreign', files: one }).chart.notes.map(({ text }) => text)).toEqual([
      'Tall mangler for 2020, derfor ingen linje der.',
    ])
    expect(pageOf({ id: 'beds' }).chart.notes).toEqual([])
  })
  it('sets the definitions of one thing side by side, the one shown first', () => {
    expect(page.definitions.map(({ title, figure }) => `${title.text}: ${figure}`)).toEqual([
      'Ny serie: 25,9\u00a0mrd. kr i 2024',
      'Eldre serie: over\u00a027,2\u00a0mrd. kr i 2020',
      'Ubrukt serie: Det finnes ingen målinger å vise.',
      'Inntekter ute: 40\u00a0mrd. kr i 2023',
    ])
    expect(pageOf({ where: { series: 'earlier' } }).definitions[0]?.title.text).toBe('Eldre serie')
    expect(pageOf({ id: 'beds' }).definitions).toEqual([])
    expect(pageOf({ id: 'foreign' }).definitions.map(({ indicator }) => indicator)).toEqual([
      null,
      'exports',
    ])
  })
  it('offers the dimensions with a choice, and knows what an address leaves out', () => {
    const { choices } = pageOf({ where: { region: 'west' } })
    expect(choices.map(({ id, options }) => [id, options.map((option) => option.id)])).toEqual([
      ['series', ['revised', 'earlier', 'unused']],
      ['region', ['all', 'west']],
    ])
    expect(choices[1]?.options).toMatchObject([
      { id: 'all', usual: true, chosen: false },
      { id: 'west', usual: false, chosen: true },
    ])
    expect([usualValue(choices, 'region'), usualValue(choices, 'gone')]).toEqual(['all', undefined])
  })
  it('passes on a category it has no word for as it stands', () => {
    const context = contextOf()
    const [judged] = context.targets
    const official = { category: 'new_word', value: null, score: null }
    const block =
      judged && targetBlock({ ...judged, verdict: { ...judged.verdict, official } }, context)
    expect(block?.official).toBe('andel av veien, rett linje: new_word')
  })
  it('lists measures with those who answer for them, and related figures', () => {
    expect(page.measures).toMatchObject([
      {
        number: '1',
        responsible: [{ text: 'Departementet' }, { text: 'Direktoratet' }],
        statusText: 'Pågår',
        statusDate: 'februar 2024',
      },
      { number: '2', responsible: [], statusText: 'Ikke rapportert', statusDate: '', source: null },
    ])
    expect(page.related.map(({ indicator, figure }) => [indicator, figure])).toEqual([
      ['beds', 'Det finnes ingen målinger å vise.'],
      ['foreign', '40\u00a0mrd. kr i 2023'],
    ])
  })
  it('gives a sentence to quote, with source and goal', () => {
    expect(page.quote?.sentence).toBe(
      'Eksport: 25,9\u00a0mrd. kr i 2024, ifølge Byrået. Eksportinntekter. Målet er minst 50\u00a0mrd. kr i 2030.',
    )
    expect(page.quote?.agency).toContain('25,9 milliarder kroner i 2024')
    expect(pageOf({ id: 'beds' }).quote).toBeNull()
    const files = folderWith({
      'indicators/foreign.csv': `period,value,source\n2023,40,unused\n`,
      'plans/plan.yaml': `title: { nb: P }\ntargets:\n  - { id: a, indicator: foreign, text: { nb: X }, direction: up, goal: { value: 60 } }\n`,
    })
    expect(pageOf({ id: 'foreign', files }).quote?.sentence).toBe(
      'Inntekter ute: 40\u00a0mrd. kr i 2023, ifølge Ubrukt. Også salg fra datterselskaper. Målet er minst 60\u00a0mrd. kr.',
    )
    const bare = folderWith({
      'indicators/foreign.csv': `period,value\n2023,40\n`,
      'plans/plan.yaml': `title: { nb: P }\ntargets:\n  - { id: a, indicator: foreign, text: { nb: X }, direction: up }\n`,
    })
    expect(pageOf({ id: 'foreign', files: bare }).quote?.sentence).toBe(
      'Inntekter ute: 40\u00a0mrd. kr i 2023. Også salg fra datterselskaper.',
    )
  })
  it('is honest without target, area or figures', () => {
    const empty = pageOf({ id: 'beds' })
    expect(empty.chart.title).toBe('Ingen målinger')
    expect(empty.nextRelease).toBe('')
    expect(empty.latest.value).toBeNull()
    expect(empty.chart.subtitle).toBe('Senger.')
    const short = folderWith({
      'indicators/foreign.yaml': `title: { nb: Inntekter }\narea: market\nunit: { code: m, text: { nb: mill. } }\nfrequency: annual\n`,
    })
    expect(pageOf({ id: 'foreign', files: short }).chart.subtitle).toBe('Inntekter, mill.')
  })
  it.each(languages)('leaves no hole in any text: %s', (language) => {
    for (const id of ['exports', 'foreign', 'beds']) {
      const views: readonly Readonly<Record<string, string>>[] = [
        {},
        { series: 'earlier' },
        { region: 'west' },
      ]
      for (const where of views) {
        const { targets, ...rest } = pageOf({ id, language, where })
        const texts = JSON.stringify([
          rest,
          targets.map(({ strip, ...block }) => [block, strip.map(({ label }) => label)]),
        ])
        expect(texts).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/)
      }
    }
  })
  it('is written in the reader’s language', () => {
    expect(pageOf({ language: 'nn' }).chart.title).toBe(
      'Tempoet må bli 3,1 gonger så høgt for å nå målet i 2030',
    )
    const english = pageOf({ language: 'en' })
    expect(english.chart.title).toBe('The pace must be 3.1 times as high to reach the 2030 target')
    expect(english.latest.label).toBe('Latest figure, 2024')
    expect(english.quote?.sentence).toContain('according to Byrået')
    expect(english.revisions[0]?.formerVerdict).toContain('the assessment was')
    expect(pageOf({ language: 'nn' }).quote?.sentence).toContain('ifølgje')
  })
})

describe('calculations', () => {
  it('is one for targets with the very same numbers, and none where nothing is calculated', () => {
    expect(calculations(pageOf().targets).map(({ key, targets }) => [key, targets.length])).toEqual(
      [
        ['plan/fifty', 2],
        ['plan/west', 1],
      ],
    )
  })
})
