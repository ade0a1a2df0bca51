import { describe, expect, test } from 'vitest'
import type { Target } from '@/core/model'
import { plannedPath, plannedValue } from '@/core/verdict/plannedPath'
import { judged, period, target } from '../../../helpers/observations'

function pathOf(
  more: Partial<Target>,
  values: Readonly<Record<string, number>> = { 2024: 13 },
): readonly (readonly [string, number])[] {
  const verdict = judged({ values, target: more })
  return plannedPath(target(more), verdict).map(({ period: { text }, value }) => [text, value])
}

describe('plannedPath', () => {
  test('is straight from baseline to goal', () => {
    expect(pathOf({})).toEqual([
      ['2020', 10],
      ['2030', 20],
    ])
  })

  test('goes through the milestones', () => {
    expect(pathOf({ milestones: [{ period: period(2026), value: 12 }] })).toEqual([
      ['2020', 10],
      ['2026', 12],
      ['2030', 20],
    ])
  })

  test('at constant growth it has a point every period', () => {
    const path = pathOf({ method: 'geometric', due: period(2022) }, { 2021: 13 })
    expect(path.map(([text]) => text)).toEqual(['2020', '2021', '2022'])
    expect(path[1]?.[1]).toBeCloseTo(10 * Math.SQRT2, 12)
  })

  test('every quarter for quarters', () => {
    const path = pathOf({ method: 'geometric', due: period(2021) }, { '2021-Q1': 13 })
    expect(path.map(([text]) => text)).toEqual([
      '2020-Q4',
      '2021-Q1',
      '2021-Q2',
      '2021-Q3',
      '2021-Q4',
    ])
  })

  test('the offices’ growth methods plan on growth, and know no milestones', () => {
    const milestones = [{ period: period(2021), value: 50 }]
    const path = pathOf({ method: 'cagr', due: period(2022), milestones }, { 2021: 13 })
    expect(path.map(([text]) => text)).toEqual(['2020', '2021', '2022'])
  })

  test('where growth is not possible it is straight', () => {
    const down = {
      method: 'un',
      direction: 'down',
      goal: { kind: 'value', value: 0, strict: false },
    } as const
    expect(pathOf(down)).toHaveLength(2)
  })

  test('is empty without baseline, goal or deadline, or when the deadline is not after the baseline', () => {
    expect(pathOf({ baseline: null })).toEqual([])
    expect(pathOf({ goal: null })).toEqual([])
    expect(pathOf({ due: null })).toEqual([])
    expect(pathOf({ due: period(2020) })).toEqual([])
  })
})

describe('plannedValue', () => {
  const milestones = [{ period: period(2026), value: 12 }]
  const verdict = judged({ values: { 2024: 13 }, target: { milestones } })
  const planned = (year: number): number | null =>
    plannedValue(target({ milestones }), verdict, period(year))

  test('lies on the path', () => {
    expect([2020, 2023, 2026, 2028, 2030].map(planned)).toEqual([10, 11, 12, 16, 20])
  })

  test('is null outside it', () => {
    expect([planned(2019), planned(2031)]).toEqual([null, null])
  })
})
