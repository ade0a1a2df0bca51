import { describe, expect, it } from 'vitest'
import { coloursOf, mostColours } from '@/core/explore/colours'
import { dimensionUses, selectionsOf } from '@/core/explore/dimensionUse'
import { exploreWords } from '@/core/explore/exploreWords'
import { figuresOf, weakest } from '@/core/explore/figures'
import { noQuestion } from '@/core/explore/question'
import { rowsOf } from '@/core/explore/rows'
import { shareDimension } from '@/core/explore/shareDimension'
import { languages } from '@/core/model'
import { exploreMonitor, subject, viewOf } from '../../../helpers/explore'
import { observation } from '../../../helpers/observations'

/** Every sentence of a table of words, its places filled. */
function sentences(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  if (typeof node === 'function') {
    const write = node as (...values: unknown[]) => string // every word takes texts or counts
    // Each branch on an empty text, on one person and on several.
    return [write('a', '1'), write('', '2'), write('x', '')].map(String)
  }
  return Object.values(node as object).flatMap(sentences)
}

describe.each(languages)('exploreWords in %s', (language) => {
  it('has a whole text for everything', () => {
    const { list, ...rest } = exploreWords[language]
    for (const text of sentences(rest)) expect(text).not.toMatch(/undefined|NaN|^$/)
    expect([list([]), list(['a']), list(['a', 'b', 'c'])].map((text) => text.length > 0)).toEqual([
      ...[false, true, true],
    ])
  })
})

/** Eight regions with two figures each; the headline is the smallest. */
const manyRegions = exploreMonitor({
  'indicators/many.yaml': `
title: Mange
area: health
unit: { code: things, text: ting, kind: count }
frequency: annual
dimensions:
  - { id: region, title: Region, kind: region, additive: true, values: [${[0, 1, 2, 3, 4, 5, 6, 7].map((at) => `{ id: r${String(at)}, title: R${String(at)} }`).join(', ')}] }
  - { id: sex, title: Kjønn, additive: true, values: [{ id: women, title: Kvinner }, { id: men, title: Menn }] }
  - { id: single, title: Én, values: [{ id: only, title: Bare }] }
headline: { region: r0, sex: women, single: only }
`,
  'indicators/many.csv': `period,region,sex,single,value
${[0, 1, 2, 3, 4, 5, 6, 7].flatMap((at) => [`2020,r${String(at)},women,only,${String(at * 10)}`, `2021,r${String(at)},women,only,${String(at * 10 + 1)}`]).join('\n')}
2020,r1,men,only,5
2021,r0,men,only,3
`,
})

describe('more series than can be told apart', () => {
  const view = viewOf('i=many&series=region', { monitor: manyRegions })
  it('colours the headline and the largest, greys the rest, and says so', () => {
    const coloured = view.legend.filter(({ colour }) => colour !== null).map(({ title }) => title)
    expect(coloured).toEqual(['R0', 'R3', 'R4', 'R5', 'R6', 'R7'])
    expect(view.notes.map(({ text }) => text)).toContain(
      '8 serier er flere enn fargene kan skille. 2 er grå. Velg selv hvilke som skal framheves.',
    )
    expect(view.table.columns).toHaveLength(8)
    expect(view.summary).toContain('2 serier til står i tabellen.')
  })
  it('colours what the reader has marked, and nothing else', () => {
    const marked = viewOf('i=many&series=region&mark=many.r1', { monitor: manyRegions })
    expect(marked.legend.filter(({ colour }) => colour !== null).map(({ title }) => title)).toEqual(
      ['R1'],
    )
    expect(marked.notes.map(({ text }) => text).join()).not.toContain('grå')
  })
  it('has no more colours than can be told apart, however many are marked', () => {
    const rows = rowsOf([subject('many', manyRegions)], {
      ...{ ...noQuestion, series: ['region'] },
    })
    const all = coloursOf(
      rows,
      rows.map(({ key }) => key),
    )
    expect([...all.values()].filter((colour) => colour !== null)).toHaveLength(mostColours)
    // A series without a figure is the least telling.
    const [first, ...rest] = rows
    if (!first) throw new Error('no rows')
    const bare = { ...first, key: 'x', figures: [], where: { region: 'r1' } }
    expect(coloursOf([...rest, bare], []).get(bare)).toBeNull()
  })
  it('tells highest and lowest of one period, never of totals, bounds or ties', () => {
    expect(view.title).toBe('Mange: R7 (71) er høyest, R0 (1) lavest i 2021')
    expect(viewOf('i=trials&series=country').title).not.toContain('høyest')
    const tie = viewOf('i=many&series=region&d.region=r1', { monitor: manyRegions })
    expect(tie.title).not.toContain('høyest')
  })
  it('takes the sum over the dimension that is shown, rather than over a filter', () => {
    const many = subject('many', manyRegions)
    expect(shareDimension(many, { ...noQuestion, multiples: ['sex'] })?.id).toBe('sex')
    expect(
      shareDimension(many, { ...noQuestion, series: ['region'], multiples: ['sex'] })?.id,
    ).toBe('region')
  })
  it('shares only periods in which every part has a figure', () => {
    const shares = viewOf('i=many&series=sex&measure=share', { monitor: manyRegions })
    expect(shares.panels[0]?.series.map(({ points }) => points.length)).toEqual([1, 1])
    expect(shares.notes.map(({ text }) => text).join()).toContain('bare regnet ut for perioder')
  })
})

describe('odd figures', () => {
  it('an absence without a reason is missing', () => {
    const row = { ...observation(2020, null), missing: null }
    const { absences } = figuresOf([{ period: row.period, observation: row, superseded: [] }])
    expect(absences.map(({ reason }) => reason)).toEqual(['missing'])
    expect(weakest([])).toBe('final')
  })
  it('a dimension that the headline does not name begins with its first value', () => {
    const trials = subject('trials')
    const bare = {
      ...trials,
      bundle: { ...trials.bundle, meta: { ...trials.bundle.meta, headline: {} } },
    }
    expect(selectionsOf(dimensionUses(bare, noQuestion))).toEqual([
      { country: 'north', sponsor: 'total' },
    ])
  })
  it('figures of one year alone, and of a single period, are told as they are', () => {
    expect(viewOf('i=started&d.series=b').subtitle).toContain('2021.')
    expect(viewOf('i=started&d.series=b').title).toContain('55')
    expect(viewOf('i=empty').title).toBe('Uten tall: ingen målinger')
    expect(viewOf('i=empty').subtitle).toContain('2020.')
  })
  it('a title with a full stop gets no second one', () => {
    const monitor = exploreMonitor({
      'indicators/spending.yaml':
        'title: Utgifter mv.\narea: health\nunit: { code: number, kind: amount }\nfrequency: annual\n',
    })
    expect(viewOf('i=spending', { monitor }).subtitle).toBe('Utgifter mv. 2019–2023.')
  })
  it('sources that are not there are left out', () => {
    const monitor = exploreMonitor({ 'sources.yaml': 'note: { title: Notatet }\n' })
    expect(viewOf('i=trials', { monitor }).sources.length).toBeLessThanOrEqual(1)
    const trials = subject('trials')
    expect(Object.keys(trials.bundle.sources)).toContain('office')
  })
})
