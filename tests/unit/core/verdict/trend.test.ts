import { describe, expect, test } from 'vitest'
import { meanYearlyChange, trendVerdict, type TrendInput } from '@/core/verdict/trend'
import { period } from '../../../helpers/observations'

function points(values: readonly number[], from = 2015): TrendInput['points'] {
  return values.map((value, index) => ({ period: period(from + index), value }))
}

describe('meanYearlyChange', () => {
  test('is last minus first of the last six, over the years between them', () => {
    expect(meanYearlyChange(points([100, 0, 1, 2, 3, 4, 10]))).toBe(2)
    const gaps = [2010, 2012, 2016, 2018].map((year, index) => ({
      period: period(year),
      value: index * 4,
    }))
    expect(meanYearlyChange(gaps)).toBe(1.5)
  })

  test('needs four figures', () => {
    expect(meanYearlyChange(points([1, 2, 3]))).toBeNull()
    expect(meanYearlyChange([])).toBeNull()
  })
})

describe('trendVerdict', () => {
  // From 0 in 2015 to 5 in 2020: one a year, so ten more by 2030.
  const rising = points([0, 1, 2, 3, 4, 5])
  const towards = (
    value: number,
    more: Partial<TrendInput> = {},
  ): ReturnType<typeof trendVerdict> =>
    trendVerdict({ sign: 1, points: rising, goal: { value, years: 2030 }, met: false, ...more })

  test.each([
    [15, 'sun', 1],
    [15.5, 'sun', 10 / 10.5],
    [15.6, 'slightly_cloudy', 10 / 10.6],
    [17.5, 'slightly_cloudy', 0.8],
    [17.6, 'cloud', 10 / 12.6],
  ])('towards %d: %s', (goal, category, value) => {
    expect(towards(goal).category).toBe(category)
    expect(towards(goal).value).toBeCloseTo(value, 12)
  })

  test('5 per cent missed is no sun, 20 per cent is still a light cloud', () => {
    expect(towards(5 + 10 / 0.95).category).toBe('slightly_cloudy')
    expect(towards(5 + 10 / 0.8).category).toBe('slightly_cloudy')
  })

  test('flat or wrong: thunderstorm', () => {
    expect(towards(15, { points: points([5, 5, 5, 5]) })).toEqual({
      category: 'thunderstorm',
      value: 0,
      score: null,
    })
    expect(towards(0, { sign: -1 })).toMatchObject({ category: 'thunderstorm', value: -2 })
  })

  test('once reached there is no value, and the trend says sun or light cloud', () => {
    expect(towards(4, { met: true })).toEqual({ category: 'sun', value: null, score: null })
    expect(towards(4, { met: true, points: points([5, 5, 5, 5]) }).category).toBe('sun')
    expect(towards(9, { met: true, sign: -1 }).category).toBe('slightly_cloudy')
  })

  test('after the deadline nothing is drawn on', () => {
    expect(towards(15, { goal: { value: 15, years: 2018 } })).toMatchObject({
      category: 'cloud',
      value: 0,
    })
  })

  test('without a deadline only a wrong trend can be told', () => {
    const goal = { value: 15, years: null }
    expect(towards(15, { goal }).category).toBe('none')
    expect(towards(15, { goal, points: points([5, 4, 3, 2]) })).toEqual({
      category: 'thunderstorm',
      value: null,
      score: null,
    })
  })

  test('fewer than four figures, or no goal: none', () => {
    const none = { category: 'none', value: null, score: null }
    expect(towards(15, { points: points([1, 2, 3]) })).toEqual(none)
    expect(towards(15, { points: [] })).toEqual(none)
    expect(towards(15, { goal: null })).toEqual(none)
  })

  test('a strict goal already touched: the trend decides', () => {
    expect(towards(5)).toMatchObject({ category: 'sun', value: null })
    expect(towards(5, { goal: { value: 5, years: 2020 } }).category).toBe('slightly_cloudy')
  })
})
