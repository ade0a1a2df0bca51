import { describe, expect, test } from 'vitest'
import { isUsable, selectSeries } from '@/core/series'
import { observation } from '../../helpers/observations'

describe('selectSeries', () => {
  test('is sorted by period', () => {
    const figures = [
      observation('2021-Q3', 2),
      observation('2021-Q1', 1),
      observation('2022-Q1', 3),
    ]
    const series = selectSeries(figures, {}, null)
    expect(series.map(({ period }) => period.text)).toEqual(['2021-Q1', '2021-Q3', '2022-Q1'])
  })

  test('holds only what the selection names, value by value', () => {
    const figures = [
      observation(2020, 1, { dimensions: { sex: 'women', region: 'oslo' } }),
      observation(2020, 2, { dimensions: { sex: 'men', region: 'oslo' } }),
    ]
    const found = selectSeries(figures, { region: 'oslo', sex: 'men' }, null)
    expect(found.map(({ observation: { value } }) => value)).toEqual([2])
    expect(selectSeries(figures, { region: 'oslo' }, null)).toEqual([])
    expect(selectSeries(figures, { region: 'oslo', sex: 'men', age: 'all' }, null)).toEqual([])
  })

  const revised = [
    observation(2024, 29, { knownFrom: '2025-06-01', line: 5 }),
    observation(2024, 25.9, { knownFrom: '2025-11-07', line: 4 }),
    observation(2024, 30, { knownFrom: '2025-01-01', line: 6 }),
  ]

  test('the newest published figure counts, the others are kept, newest first', () => {
    const [point] = selectSeries(revised, {}, null)
    expect(point?.observation.value).toBe(25.9)
    expect(point?.superseded.map(({ value }) => value)).toEqual([29, 30])
  })

  test('on a day only what was published by then is known, that day included', () => {
    expect(selectSeries(revised, {}, '2025-11-06')[0]?.observation.value).toBe(29)
    expect(selectSeries(revised, {}, '2025-06-01')[0]?.observation.value).toBe(29)
    expect(selectSeries(revised, {}, '2024-12-31')).toEqual([])
  })

  test('of two published the same day the later line counts', () => {
    const same = [observation(2024, 1, { line: 2 }), observation(2024, 2, { line: 3 })]
    expect(selectSeries(same, {}, null)[0]?.observation.value).toBe(2)
    expect(selectSeries(same.toReversed(), {}, null)[0]?.observation.value).toBe(2)
  })
})

test.each([
  [observation(2024, 0), true],
  [observation(2024, null), false],
  [observation(2024, 5, { status: 'forecast' }), false],
  [observation(2024, 5, { status: 'preliminary' }), true],
  [observation(2024, 5, { status: 'estimate', qualifier: 'about' }), true],
])('isUsable %#', (figure, usable) => {
  expect(isUsable(figure)).toBe(usable)
})
