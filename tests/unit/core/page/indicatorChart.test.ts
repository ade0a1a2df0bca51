import { describe, expect, it } from 'vitest'
import type { ChartModel } from '@/core/page/chartModel'
import { indicatorChart, yearsOfDate } from '@/core/page/indicatorChart'
import { periodStep } from '@/core/page/periodStep'
import { contextOf, folderWith } from '../../../helpers/indicatorFolder'

const chart = indicatorChart(contextOf())
const withTarget = (target: string, csv = ''): ChartModel =>
  indicatorChart(
    contextOf({
      files: folderWith({
        'plans/plan.yaml': `title: { nb: P }\ntargets:\n  - { id: a, indicator: exports, text: { nb: X }, ${target} }\n`,
        ...(csv === '' ? {} : { 'indicators/exports.csv': csv }),
      }),
    }),
  )
const first = (target: string, csv = ''): ChartModel['targets'][number] | undefined =>
  withTarget(target, csv).targets[0]

describe('indicatorChart', () => {
  it('shows the chosen series, and the same figure by other definitions', () => {
    expect(chart.main.map(({ title, points }) => [title, points.length])).toEqual([['Ny serie', 3]])
    expect(chart.context.map(({ title, points }) => [title, points.length])).toEqual([
      ['Eldre serie', 2],
    ])
  })
  it('has no series to draw without figures', () => {
    const none = indicatorChart(contextOf({ where: { series: 'unused' } }))
    expect(none.main[0]?.points).toEqual([])
    expect(none.step).toBe(1)
  })
  it('names a series without definitions by its values, one without dimensions by the indicator', () => {
    expect(indicatorChart(contextOf({ id: 'foreign' })).main[0]?.title).toBe('Inntekter ute')
    const plain = folderWith({
      'indicators/beds.yaml': `title: { nb: Senger }\narea: market\nunit: { code: number, kind: count }\nfrequency: irregular\ndimensions: [{ id: type, title: { nb: Type }, kind: category, additive: false, values: [{ id: a, title: { nb: Døgn } }] }]\nheadline: { type: a }\n`,
      'indicators/beds.csv': `period,type,value\n2019,a,3\n`,
    })
    expect(indicatorChart(contextOf({ id: 'beds', files: plain })).main[0]?.title).toBe('Døgn')
  })
  it('writes each figure with its word, and says which way an inexact one lies', () => {
    expect(chart.main[0]?.points).toMatchObject([
      { text: 'om lag\u00a022', bound: null, mark: 'published', markWord: '', low: 21, high: 23 },
      { text: '25,9', mark: 'preliminary', markWord: 'foreløpig' },
      { text: 'under\u00a026,9', mark: 'forecast', markWord: 'prognose', bound: 'below' },
    ])
    expect(chart.context[0]?.points).toMatchObject([{ bound: 'below' }, { bound: 'above' }])
  })
  it('reads out figure, plan and distance; a grey figure alone', () => {
    expect(chart.main[0]?.points[1]?.reading).toEqual([
      '2024: 25,9\u00a0mrd. kr (foreløpig)',
      'Planbanen: 31,3\u00a0mrd. kr',
      '5,4\u00a0mrd. kr under planbanen',
    ])
    expect(chart.main[0]?.points[0]?.reading[2]).toBe('På planbanen')
    expect(chart.context[0]?.points[0]?.reading).toEqual(['2019: nær\u00a025\u00a0mrd. kr'])
    const west = indicatorChart(contextOf({ where: { region: 'west' } }))
    expect(west.main[0]?.points[0]?.reading).toHaveLength(1)
  })
  it('keeps replaced figures, but not forecasts that have come true', () => {
    expect(chart.superseded).toMatchObject([
      { years: 2024, value: 29, words: { short: ['om lag\u00a029, erstattet'] } },
    ])
    const csv = `period,series,region,value,status,published
2024,revised,all,29,forecast,2024-01-01
2024,revised,all,25,final,2025-01-01
2023,revised,all,25,final,2024-01-01
2023,revised,all,25,final,2025-01-01
2022,revised,all,..,final,2024-01-01
2022,revised,all,20,final,2025-01-01
`
    expect(withTarget('direction: up', csv).superseded).toEqual([])
  })
  it('draws a goal that two plans share once, and no direction beside a number', () => {
    expect(chart.targets.map(({ key }) => key)).toEqual(['plan/fifty'])
  })
  it('tells distance and pace of one target only', () => {
    const two = indicatorChart(
      contextOf({
        files: folderWith({
          'plans/plan.yaml': `title: { nb: P }
targets:
  - { id: a, indicator: exports, text: { nb: X }, direction: up, baseline: { period: 2021 }, goal: { value: 50 }, due: 2030 }
  - { id: b, indicator: exports, text: { nb: X }, direction: up, baseline: { period: 2021 }, goal: { value: 80 }, due: 2035 }
`,
        }),
      }),
    )
    expect(two.targets).toMatchObject([
      { gap: { planned: expect.closeTo(31.33, 2) } },
      { gap: null, projection: null, pathWords: '' },
    ])
  })
  it('marks the breaks of the series shown', () => {
    expect(chart.breaks).toEqual([])
    expect(indicatorChart(contextOf({ where: { series: 'earlier' } })).breaks).toEqual([
      { years: 2020, title: 'Brudd i serien', text: 'Ny telling i 2020' },
    ])
  })
  it('dates the events', () => {
    expect(chart.events.map(({ text }) => text)).toEqual([
      'Feb. 2024: Satsing',
      'Nov. 2023: Råd',
      '2020: Pandemi',
    ])
  })
})

describe('a target in the chart', () => {
  it('has ring, path, distance and projection', () => {
    expect(chart.targets[0]).toMatchObject({
      status: 'far_behind',
      goal: { kind: 'value', value: 50 },
      due: 2030,
      goalWords: { long: ['Mål i 2030', '50\u00a0mrd. kr'], short: ['Mål', '50'] },
      pathWords: 'planbane: 3,1\u00a0mrd. kr mer hvert år',
      gap: {
        words: { long: ['5,4\u00a0mrd. kr under planbanen'], short: ['5,4\u00a0mrd. kr under'] },
      },
      projection: {
        path: [{ years: 2024 }, { years: 2030 }],
        words: { long: ['33,7\u00a0mrd. kr', 'med takten hittil'] },
      },
    })
  })
  it('says «under» of a goal whose bound does not count', () => {
    expect(
      first('direction: down, goal: { value: 10, strict: true }, due: 2030')?.goalWords,
    ).toEqual({
      long: ['Mål i 2030', 'under 10\u00a0mrd. kr'],
      short: ['Mål', 'under 10'],
    })
  })
  it('writes a computed goal in the indicator’s decimals', () => {
    expect(
      first('direction: up, baseline: { period: 2021 }, goal: { factor: 2 }, due: 2030')?.goalWords
        .long[1],
    ).toBe('44,0\u00a0mrd. kr')
  })
  it('has a dashed ring where the starting point is missing', () => {
    expect(first('direction: up, goal: { factor: 2 }, due: 2030')).toMatchObject({
      goal: { kind: 'unknown' },
      goalWords: {
        long: ['Mål i 2030', '2 ganger utgangstallet', 'utgangstall mangler'],
        short: ['Mål'],
      },
      path: [],
      pathWords: '',
      gap: null,
      projection: null,
    })
  })
  it('has an arrow where no number was set, and nothing for a range without one', () => {
    expect(first('direction: up')).toMatchObject({
      goal: { kind: 'direction', up: true },
      due: null,
      goalWords: { long: ['Skal opp', 'ikke tallfestet'], short: ['Opp'] },
    })
    expect(first('direction: down')).toMatchObject({
      goal: { up: false },
      goalWords: { short: ['Ned'] },
    })
    expect(first('direction: maintain')).toMatchObject({
      goal: null,
      goalWords: { short: ['Mål'] },
    })
  })
  it('has a bar for a range', () => {
    expect(first('direction: range, goal: { low: 20, high: 30 }, due: 2030')).toMatchObject({
      goal: { kind: 'range', low: 20, high: 30 },
      goalWords: { long: ['Mål i 2030', 'fra 20 til 30\u00a0mrd. kr'] },
    })
    expect(first('direction: up, goal: { value: 5 }')?.goalWords.long[0]).toBe('Mål')
  })
  it('has milestones, and then no yearly step', () => {
    expect(
      first(
        'direction: up, baseline: { period: 2021 }, goal: { value: 50 }, due: 2030, milestones: [{ period: 2027, value: 30 }]',
      ),
    ).toMatchObject({
      milestones: [{ years: 2027, value: 30, words: '30,0 i 2027' }],
      pathWords: 'planbane',
    })
  })
  it('has a curved path and projection where growth is constant, and its yearly percent', () => {
    const target = first(
      'direction: up, baseline: { period: 2021 }, goal: { value: 50 }, due: 2030, method: geometric',
    )
    expect(target?.pathWords).toBe('planbane: 9,6\u00a0prosent mer hvert år')
    expect(target?.path).toHaveLength(10)
    expect(target?.projection?.path).toHaveLength(11)
    expect(target?.projection?.path.at(-1)?.value).toBeCloseTo(35.89, 1)
  })
  it('names no yearly step for the offices’ methods, nor where the path is level', () => {
    expect(
      first(
        'direction: up, baseline: { period: 2021 }, goal: { value: 50 }, due: 2030, method: cagr',
      )?.pathWords,
    ).toBe('planbane')
    expect(
      first('direction: up, baseline: { period: 2021 }, goal: { value: 22 }, due: 2030')?.pathWords,
    ).toBe('planbane')
    expect(
      first('direction: down, baseline: { period: 2021 }, goal: { value: 4 }, due: 2030')
        ?.pathWords,
    ).toContain('mindre hvert år')
  })
  it('takes the colour of the last status while the final figure is awaited', () => {
    expect(
      first('direction: up, baseline: { period: 2021 }, goal: { value: 50 }, due: 2025'),
    ).toMatchObject({ status: 'far_behind', projection: null })
  })
})

describe('yearsOfDate', () => {
  it('sets a day, and a month or year in its middle', () => {
    expect(yearsOfDate('2024-01-01')).toBe(2024)
    expect(yearsOfDate('2024-07')).toBeCloseTo(2024 + 6.5 / 12)
    expect(yearsOfDate('2024')).toBe(2024.5)
  })
})

describe('periodStep', () => {
  it('is the frequency’s, or the period’s length where figures come irregularly', () => {
    expect([
      periodStep('biennial', 'year'),
      periodStep('monthly', 'month'),
      periodStep('irregular', 'quarter'),
    ]).toEqual([2, 1 / 12, 0.25])
  })
})
