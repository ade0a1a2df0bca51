import { describe, expect, it } from 'vitest'
import { cutAt, mainTone, trendLines } from '@/charts/trendLines'
import { chartSeries, chartTarget, exportsChart, plainChart } from '../../helpers/charts'

const domain = [0, 50] as const

describe('trendLines', () => {
  it('draws the grey series first, then plan and projection, then the chosen series', () => {
    expect(trendLines(exportsChart(), domain).map(({ id }) => id)).toEqual([
      'context:old',
      'plan:plan/target',
      'projection:plan/target',
      'main:new',
    ])
  })
  it('joins only periods that follow each other, and never a forecast', () => {
    const main = trendLines(exportsChart(), domain).at(-1)
    expect(main?.runs.map((run) => run.map(({ years }) => years))).toEqual([
      [2018],
      [2021],
      [2023, 2024],
    ])
  })
  it('has no projection where there is none', () => {
    const chart = plainChart({ 2020: 1 }, { targets: [chartTarget({ projection: null })] })
    expect(trendLines(chart, domain).map(({ id }) => id)).toEqual(['plan:plan/target', 'main:new'])
  })
  it('tells several series apart by colour and dash; the seventh is grey', () => {
    const main = Array.from({ length: 7 }, (_, index) =>
      chartSeries({ 2020: index }, { id: String(index) }),
    )
    const chart = plainChart({}, { main })
    const lines = trendLines(chart, domain)
    expect(lines.map(({ tone }) => tone)).toEqual([
      'series-1',
      'series-2',
      'series-3',
      'series-4',
      'series-5',
      'series-6',
      'context',
    ])
    expect(lines[2]?.dash).toEqual([7, 3])
    expect(lines[6]?.dash).toEqual([])
    expect(mainTone(plainChart({ 2020: 1 }), 0)).toBe('data')
  })
})

describe('cutAt', () => {
  const path = [
    { years: 2020, value: 10 },
    { years: 2024, value: 50 },
  ]
  it('keeps a path that stays inside', () => {
    expect(cutAt(path, [0, 50])).toEqual(path)
  })
  it('ends where the path leaves, above or below', () => {
    expect(cutAt(path, [0, 30])).toEqual([
      { years: 2020, value: 10 },
      { years: 2022, value: 30 },
    ])
    expect(
      cutAt(
        [
          { years: 2020, value: 10 },
          { years: 2024, value: -10 },
        ],
        [0, 30],
      ),
    ).toEqual([
      { years: 2020, value: 10 },
      { years: 2022, value: 0 },
    ])
  })
  it('is nothing when it begins outside', () => {
    expect(cutAt(path, [20, 60])).toEqual([])
  })
})
