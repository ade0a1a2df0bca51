import { describe, expect, test } from 'vitest'
import { cagrVerdict, growthRate, limitFactor, type CagrInput } from '@/core/verdict/cagr'
import { period } from '../../../helpers/observations'

function input(base: number, value: number, more: Partial<CagrInput> = {}): CagrInput {
  return {
    sign: 1,
    baseline: { period: period(2015), value: base },
    latest: { period: period(2020), value },
    goal: { value: 200, years: 2030 },
    met: false,
    limit: null,
    ...more,
  }
}

test('growthRate doubles in ten years at 7.18 per cent', () => {
  expect(growthRate(1, 2, 10)).toBeCloseTo(0.0718, 4)
})

describe('with a goal', () => {
  test('on the path of constant growth the ratio is 1 and the score 2.8572', () => {
    const { category, value, score } = cagrVerdict(input(100, 100 * 2 ** (1 / 3)))
    expect(category).toBe('substantial_progress')
    expect(value).toBeCloseTo(1, 12)
    expect(score).toBeCloseTo(2.8572, 10)
  })

  test('bands at 0.95, 0.60 and 0', () => {
    const needed = growthRate(100, 200, 15)
    const at = (ratio: number): string | null =>
      cagrVerdict(input(100, 100 * (1 + ratio * needed) ** 5)).category
    expect([0.951, 0.949, 0.601, 0.599, 0.001, -0.001].map(at)).toEqual([
      'substantial_progress',
      'moderate_progress',
      'moderate_progress',
      'limited_progress',
      'limited_progress',
      'deterioration',
    ])
  })

  test('a goal that is met overrides everything', () => {
    expect(cagrVerdict(input(100, 210, { met: true }))).toMatchObject({
      category: 'target_achieved',
      score: 5,
    })
    expect(cagrVerdict(input(100, 210, { met: true, baseline: null }))).toEqual({
      category: 'target_achieved',
      value: null,
      score: 5,
    })
  })

  test.each([
    ['no baseline', input(100, 110, { baseline: null })],
    ['no figure', input(100, 110, { latest: null })],
    ['one period', input(100, 110, { latest: { period: period(2015), value: 110 } })],
    ['opposite signs of base and value', input(-100, 110)],
    ['base 0 and a negative value', input(0, -1)],
    ['opposite signs of base and goal', input(-100, -90)],
    ['goal equal to base', input(100, 110, { goal: { value: 100, years: 2030 } })],
    ['no deadline', input(100, 110, { goal: { value: 200, years: null } })],
    ['a deadline before the base', input(100, 110, { goal: { value: 200, years: 2014 } })],
  ])('%s: not_available', (_name, numbers) => {
    expect(cagrVerdict(numbers)).toEqual({ category: 'not_available', value: null, score: null })
  })

  test('a value of 0 has no sign', () => {
    expect(cagrVerdict(input(100, 0)).category).toBe('deterioration')
    expect(cagrVerdict(input(-100, 0, { goal: { value: -50, years: 2030 } })).category).toBe(
      'substantial_progress',
    )
  })

  test('a base or goal of 0 is replaced by 0.001', () => {
    const from = cagrVerdict(input(0, 110, { goal: { value: 200, years: 2030 } }))
    expect(from.value).toBeCloseTo(growthRate(0.001, 110, 5) / growthRate(0.001, 200, 15), 12)
    const to = cagrVerdict(input(100, 50, { sign: -1, goal: { value: 0, years: 2030 } }))
    expect(to.value).toBeCloseTo(-growthRate(100, 50, 5) / -growthRate(100, 0.001, 15), 12)
  })

  test('for a negative base the sign of the growth rate is turned', () => {
    const { value } = cagrVerdict(input(-100, -90, { goal: { value: -50, years: 2030 } }))
    expect(value).toBeGreaterThan(0)
  })
})

describe('without a goal', () => {
  const rate = (growth: number, more: Partial<CagrInput> = {}): ReturnType<typeof cagrVerdict> =>
    cagrVerdict(input(100, 100 * (1 + growth) ** 5, { goal: null, ...more }))

  test.each([
    [0.02, 'substantial_progress', 5],
    [0.015, 'substantial_progress', 2.5],
    [0.01, 'moderate_progress', 1.25],
    [0.005, 'moderate_progress', 0],
    [0.002, 'limited_progress', -1.5],
    [-0.004, 'deterioration', -3],
    [-0.5, 'deterioration', -5],
  ])('growth of %d is %s, score %d', (growth, category, score) => {
    const verdict = rate(growth)
    expect(verdict.category).toBe(category)
    expect(verdict.value).toBeCloseTo(growth, 12)
    expect(verdict.score).toBeCloseTo(score, 8)
  })

  test('near a natural limit the bands shrink', () => {
    expect(rate(0.004, { limit: 110 }).category).toBe('moderate_progress')
    expect(rate(0.004, { limit: null }).category).toBe('limited_progress')
  })

  test('a limit held is 5', () => {
    expect(rate(0, { limit: 100 })).toMatchObject({ category: 'substantial_progress', score: 5 })
  })
})

test.each([
  [50, null, 1],
  [50, 100, 1 - 0.5 ** 4.44],
  [-50, 100, 1 - 0.5 ** 4.44],
  [100, 100, 0],
  [150, 100, 1 - 0.5 ** 4.44],
  [200, 100, 1],
  [300, 100, 1],
  [0, 0, 1],
])('limitFactor(%d, %j) is %d', (base, limit, k) => {
  expect(limitFactor(base, limit)).toBeCloseTo(k, 12)
})
