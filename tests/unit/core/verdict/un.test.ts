import { describe, expect, test } from 'vitest'
import { unVerdict } from '@/core/verdict/un'
import { period } from '../../../helpers/observations'

const at = (year: number, value: number): { period: ReturnType<typeof period>; value: number } => ({
  period: period(year),
  value,
})

describe('unVerdict', () => {
  test('draws the growth so far on to the deadline', () => {
    const verdict = unVerdict({ baseline: at(2020, 10), latest: at(2025, 20), goal: at(2030, 50) })
    expect(verdict).toMatchObject({ category: 'fair', score: null })
    expect(verdict.value).toBeCloseTo(0.75, 12)
  })

  test.each([
    [50, 'on_track'],
    [40, 'on_track'],
    [10.6, 'stagnation_or_regression'],
    [11.5, 'fair'],
    [5, 'stagnation_or_regression'],
  ])('a figure of %d at the deadline is %s', (value, category) => {
    const numbers = { baseline: at(2020, 10), latest: at(2030, value), goal: at(2030, 25) }
    expect(unVerdict(numbers).category).toBe(category)
  })

  test('after the deadline nothing is drawn on', () => {
    const verdict = unVerdict({ baseline: at(2020, 10), latest: at(2032, 20), goal: at(2030, 50) })
    expect(verdict.value).toBeCloseTo(0.25, 12)
  })

  test.each([
    ['no baseline', { baseline: null, latest: at(2025, 20), goal: at(2030, 50) }],
    ['no figure', { baseline: at(2020, 10), latest: null, goal: at(2030, 50) }],
    ['no goal', { baseline: at(2020, 10), latest: at(2025, 20), goal: null }],
    ['one period', { baseline: at(2020, 10), latest: at(2020, 20), goal: at(2030, 50) }],
    ['a base of 0', { baseline: at(2020, 0), latest: at(2025, 20), goal: at(2030, 50) }],
    ['a value of 0', { baseline: at(2020, 10), latest: at(2025, 0), goal: at(2030, 50) }],
    [
      'a goal equal to the base',
      { baseline: at(2020, 10), latest: at(2025, 20), goal: at(2030, 10) },
    ],
  ])('%s: no category', (_name, numbers) => {
    expect(unVerdict(numbers)).toEqual({ category: null, value: null, score: null })
  })
})
