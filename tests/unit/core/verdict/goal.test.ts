import { describe, expect, test } from 'vitest'
import { gap, goalBounds, meets, nearestBound, signOf } from '@/core/verdict/goal'

const range = { kind: 'range', low: 10, high: 12, strict: false } as const

describe('signOf', () => {
  test.each([
    ['up', 1],
    ['down', -1],
    ['range', null],
    ['maintain', null],
  ] as const)('%s is %j', (direction, sign) => {
    expect(signOf({ direction })).toBe(sign)
  })
})

describe('goalBounds', () => {
  const strict = false
  test.each([
    ['up', { kind: 'bound', low: 50, high: null, strict }],
    ['down', { kind: 'bound', low: null, high: 50, strict }],
    ['maintain', { kind: 'range', low: 50, high: null, strict }],
    ['range', { kind: 'range', low: 50, high: null, strict }],
  ] as const)('a number under %s', (direction, bounds) => {
    expect(goalBounds({ goal: { kind: 'value', value: 50, strict }, direction }, null)).toEqual(
      bounds,
    )
  })

  test('a factor is of the baseline', () => {
    const goal = { kind: 'factor', factor: 2, strict } as const
    expect(goalBounds({ goal, direction: 'up' }, 500)).toMatchObject({ low: 1000 })
  })

  test('a change is added to the baseline', () => {
    const goal = { kind: 'change', change: -0.3, strict } as const
    expect(goalBounds({ goal, direction: 'down' }, 200)).toMatchObject({ high: 140 })
    expect(goalBounds({ goal, direction: 'down' }, null)).toBe('unknown')
  })

  test('no goal is none', () => {
    expect(goalBounds({ goal: null, direction: 'up' }, 1)).toBe('none')
  })
})

describe('meets', () => {
  test('a range is met inside and on its bounds', () => {
    expect([9.9, 10, 11, 12, 12.1].map((value) => meets(range, value))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })

  test('a strict range only inside', () => {
    const strict = { ...range, strict: true }
    expect([10, 11, 12].map((value) => meets(strict, value))).toEqual([false, true, false])
  })
})

describe('nearestBound', () => {
  test('is the nearer one, the lower of two as near', () => {
    expect([3, 11, 11.5, 40].map((value) => nearestBound(range, value))).toEqual([10, 10, 12, 12])
  })

  test('without a bound it is the value itself', () => {
    expect(nearestBound({ ...range, low: null, high: null }, 7)).toBe(7)
  })
})

test('gap is the distance to the range, 0 inside', () => {
  expect([7, 11, 15].map((value) => gap(range, value))).toEqual([3, 0, 3])
  expect(gap({ ...range, low: null }, 7)).toBe(0)
  expect(gap({ ...range, high: null }, 15)).toBe(0)
})
