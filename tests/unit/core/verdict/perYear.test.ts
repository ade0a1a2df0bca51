import { describe, expect, test } from 'vitest'
import { judged, period } from '../../../helpers/observations'

describe('pace a year', () => {
  test('is an amount: what is left over the years left, what was done over the years gone', () => {
    const verdict = judged({
      values: { 2024: 25.9 },
      target: {
        baseline: { period: period(2021), value: 22 },
        goal: { kind: 'value', value: 50, strict: false },
      },
    })
    expect(verdict.needPerYear).toBeCloseTo(24.1 / 6, 12)
    expect(verdict.soFarPerYear).toBeCloseTo(1.3, 12)
    expect(verdict.projection?.value).toBeCloseTo(33.7, 12)
    expect(verdict.projection?.metIn).toBe(2043)
  })

  test('is percent under geometric', () => {
    const verdict = judged({
      values: { 2024: 40 },
      target: {
        method: 'geometric',
        baseline: { period: period(2022), value: 10 },
        goal: { kind: 'value', value: 160, strict: false },
        due: period(2030),
      },
    })
    expect(verdict.soFarPerYear).toBeCloseTo(100, 10)
    expect(verdict.needPerYear).toBeCloseTo(100 * (4 ** (1 / 6) - 1), 10)
    expect(verdict.projection?.value).toBeCloseTo(40 * 2 ** 6, 8)
    expect(verdict.projection?.metIn).toBe(2026)
  })

  test('geometric without growth never gets there', () => {
    const verdict = judged({ values: { 2024: 10 }, target: { method: 'geometric' } })
    expect(verdict.soFarPerYear).toBe(0)
    expect(verdict.projection).toEqual({ value: 10, metAt: null, metIn: null })
  })

  test('percent is null where a number is not above zero', () => {
    const verdict = judged({
      values: { 2024: -2 },
      target: {
        method: 'geometric',
        baseline: { period: period(2020), value: 0 },
        goal: { kind: 'value', value: -1, strict: false },
      },
    })
    expect(verdict).toMatchObject({
      status: 'wrong_way',
      needPerYear: null,
      soFarPerYear: null,
      projection: null,
    })
  })

  test('null where no years are left, the pace so far stays', () => {
    const verdict = judged({ values: { 2024: 15 }, target: { due: period(2023) } })
    expect(verdict).toMatchObject({
      needPerYear: null,
      soFarPerYear: 1.25,
      projection: { value: null, metIn: 2028 },
    })
  })

  test('without a deadline only the year is foretold', () => {
    const verdict = judged({ values: { 2024: 15 }, target: { due: null } })
    expect(verdict).toMatchObject({ needPerYear: null, projection: { value: null, metIn: 2028 } })
  })

  test('a goal already met is met in the year of its figure', () => {
    expect(judged({ values: { 2024: 25 } }).projection?.metIn).toBe(2024)
  })

  test('a strict goal just touched is met a period later, or never on the way back', () => {
    const touching = (baseline: number) =>
      judged({
        values: { 2024: 20 },
        target: {
          baseline: { period: period(2020), value: baseline },
          goal: { kind: 'value', value: 20, strict: true },
        },
      }).projection?.metIn
    expect(touching(10)).toBe(2025)
    expect(touching(20)).toBeNull()
    expect(touching(30)).toBeNull()
  })

  test('the wrong way never gets there', () => {
    expect(judged({ values: { 2024: 8 } }).projection).toEqual({
      value: 5,
      metAt: null,
      metIn: null,
    })
  })

  test('null without a goal, a baseline or a figure after it', () => {
    expect(judged({ values: { 2024: 15 }, target: { goal: null } })).toMatchObject({
      needPerYear: null,
      soFarPerYear: 1.25,
      projection: null,
    })
    expect(judged({ values: { 2024: 15 }, target: { baseline: null } }).soFarPerYear).toBeNull()
    expect(judged({ values: { 2020: 15 } }).soFarPerYear).toBeNull()
    expect(judged({ values: {} })).toMatchObject({ needPerYear: null, projection: null })
  })
})
