import { describe, expect, test } from 'vitest'
import { yearMet } from '@/core/verdict/yearMet'
import { period } from '../../../helpers/observations'

describe('yearMet', () => {
  test.each([
    ['2024', 18.54, 2043],
    ['2024', 18, 2042],
    ['2024', 0, 2024],
    ['2024-Q1', 18.54, 2042],
    ['2024-Q1', 18.8, 2043],
    ['2024-12', 0.05, 2025],
  ])('from %s, %d years on is %d', (latest, years, year) => {
    expect(yearMet(period(latest), years, false)).toBe(year)
  })

  test('a strict goal that is just touched is met one period later', () => {
    expect(yearMet(period(2024), 18, true)).toBe(2043)
    expect(yearMet(period(2024), 17.5, true)).toBe(2042)
    expect(yearMet(period(2024), 0, true)).toBe(2025)
    expect(yearMet(period('2024-Q2'), 0, true)).toBe(2024)
  })
})
