import { describe, expect, it } from 'vitest'
import { indicatorTable, signsUsed } from '@/core/page/indicatorTable'
import { tableRow } from '@/core/page/tableRow'
import { periodEntries } from '@/core/page/periodEntries'
import { contextOf, folderWith } from '../../../helpers/indicatorFolder'
import { observation } from '../../../helpers/observations'

const table = indicatorTable(contextOf())
const row = (period: string): ReturnType<typeof indicatorTable>['rows'][number] | undefined =>
  table.rows.find((one) => one.period === period)

describe('indicatorTable', () => {
  it('has a row for every period, those without a figure and the goal too', () => {
    expect(table.rows.map(({ period, kind }) => `${period} ${kind}`)).toEqual([
      '2021 figure',
      '2022 figure',
      '2023 figure',
      '2024 latest',
      '2025 figure',
      '2030 goal',
    ])
  })
  it('shows value with qualifier, interval, status, plan, distance and source', () => {
    expect(row('2021')).toMatchObject({
      value: 'om lag\u00a022',
      interval: '21,0–23,0',
      status: 'anslag',
      planned: '22,0',
      distance: '0',
      published: '01.11.2023',
      source: { title: 'Gammel rapport' },
      notes: [{ text: 'Utgangstall' }, { text: 'Grunnlag for målet' }],
    })
    expect(row('2024')).toMatchObject({ value: '25,9', distance: '−5,4' })
  })
  it('strikes replaced figures, with the day they were published', () => {
    expect(row('2024')?.struck).toEqual([{ text: 'om lag\u00a029', published: '01.06.2025' }])
  })
  it('writes a missing figure as «..», in a row of its own or in none', () => {
    expect(row('2022')).toMatchObject({
      value: '..',
      missing: 'Oppgave mangler',
      notes: [{ text: 'Oppgave mangler' }],
    })
    expect(row('2023')).toMatchObject({ value: '..', planned: '28,2', distance: '' })
    expect(signsUsed(table)).toEqual(['.. oppgave mangler'])
  })
  it('ends with the goal, where the plan has not been decided', () => {
    expect(row('2030')).toMatchObject({
      planned: '50,0',
      notes: [{ text: 'Mål: minst 50\u00a0mrd. kr' }],
    })
  })
  it('has no plan columns where no target is judged by the series shown', () => {
    const old = indicatorTable(contextOf({ where: { series: 'earlier' } }))
    expect(old).toMatchObject({ hasPlan: false, hasInterval: false })
    expect(old.rows.map(({ value }) => value)).toEqual(['nær\u00a025', 'over\u00a027,2'])
  })
  it('writes a distance upwards with a plus, one bound of an interval, and undated figures', () => {
    const files = folderWith({
      'indicators/exports.csv': `period,series,region,value,low,high,published
2020,revised,all,20,,,
2021,revised,all,24,23,,
2022,revised,all,27,,28,
2022,revised,all,30,,,2024
2023,revised,all,:,,,
`,
    })
    const { rows } = indicatorTable(
      contextOf({
        files: {
          ...files,
          'plans/plan.yaml': `
title: { nb: Planen }
targets:
  - { id: a, indicator: exports, text: { nb: X }, direction: up, baseline: { period: 2020 }, goal: { value: 30 }, due: 2030 }
  - { id: b, indicator: exports, text: { nb: X }, direction: up, goal: { value: 30 } }
`,
        },
      }),
    )
    expect(rows.map(({ distance }) => distance)).toEqual(['0', '+3,0', '+8,0', '', ''])
    expect(rows[1]?.interval).toBe('23,0–..')
    expect(rows[2]?.struck).toEqual([{ text: '27,0', published: '' }])
    expect(rows[3]).toMatchObject({ value: ':', missing: 'Skjermet av kilden' })
  })
  it('has no goal row for a goal without a path, a number or a deadline, nor for one that is decided', () => {
    const rows = (goal: string): string[] =>
      indicatorTable(
        contextOf({
          files: folderWith({
            'plans/plan.yaml': `title: { nb: P }\ntargets:\n  - { id: a, indicator: exports, text: { nb: X }, direction: up, ${goal} }\n`,
          }),
        }),
      ).rows.map(({ kind }) => kind)
    expect(rows('due: 2030')).not.toContain('goal')
    expect(rows('goal: { value: 50 }')).not.toContain('goal')
    expect(rows('goal: { value: 50 }, due: 2024')).not.toContain('goal')
    expect(rows('goal: { factor: 2 }, due: 2030')).toContain('goal')
  })
  it('is empty without figures and targets', () => {
    expect(indicatorTable(contextOf({ where: { series: 'unused' } })).rows).toEqual([])
  })
})

describe('tableRow', () => {
  it('writes a figure that is not there and says no reason as missing', () => {
    const none = observation(2020, null, { missing: null, dimensions: {} })
    const row = tableRow({ period: none.period, observation: none, superseded: [] }, contextOf())
    expect(row).toMatchObject({ value: '..', missing: 'Oppgave mangler' })
  })
  it('shows no struck value where a figure was missing before', () => {
    const [was, is] = [observation(2020, null), observation(2020, 4)]
    const entry = { period: is.period, observation: is, superseded: [was] }
    expect(tableRow(entry, contextOf()).struck).toEqual([])
  })
  it('writes plans without decimals where the indicator names none', () => {
    const files = folderWith({
      'indicators/foreign.csv': `period,value\n2020,10\n2022,40\n`,
      'plans/plan.yaml': `title: { nb: P }\ntargets:\n  - { id: a, indicator: foreign, text: { nb: X }, direction: up, baseline: { period: 2020 }, goal: { value: 55 }, due: 2024 }\n`,
    })
    const rows = indicatorTable(contextOf({ id: 'foreign', files })).rows
    expect(rows.map(({ planned }) => planned)).toEqual(['10', '21', '33', '55'])
  })
})

describe('periodEntries', () => {
  const point = (at: string, value: number): Parameters<typeof periodEntries>[0][number] => {
    const one = observation(at, value)
    return { period: one.period, observation: one, superseded: [] }
  }
  it('fills in quarters and every second year', () => {
    const quarters = periodEntries([point('2021-Q3', 1), point('2022-Q1', 2)], 'quarterly')
    expect(quarters.map(({ period }) => period.text)).toEqual(['2021-Q3', '2021-Q4', '2022-Q1'])
    const years = periodEntries([point('2018', 1), point('2022', 2)], 'biennial')
    expect(years.map(({ period }) => period.text)).toEqual(['2018', '2020', '2022'])
  })
  it('fills in nothing where figures come irregularly', () => {
    expect(periodEntries([point('2018', 1), point('2022', 2)], 'irregular')).toHaveLength(2)
  })
})
