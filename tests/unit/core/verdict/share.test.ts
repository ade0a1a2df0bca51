import { describe, expect, test } from 'vitest'
import { geometricShareOfWay } from '@/core/verdict/geometric'
import { shareOfTime, shareOfWay } from '@/core/verdict/share'
import { period } from '../../../helpers/observations'

describe('shareOfWay', () => {
  test.each([
    [10, 20, 10, 0],
    [10, 20, 20, 1],
    [10, 20, 5, -0.5],
    [-10, 10, 0, 0.5],
    [12, 0, 6, 0.5],
  ])('from %d to %d, %d is %d', (from, to, value, share) => {
    expect(shareOfWay(from, to, value)).toBe(share)
  })

  test('with no way to go, standing is 0 and any other figure endless back', () => {
    expect(shareOfWay(10, 10, 10)).toBe(0)
    expect(shareOfWay(10, 10, 9)).toBe(-Infinity)
  })
})

describe('geometricShareOfWay', () => {
  test('is half way at the geometric mean', () => {
    expect(geometricShareOfWay(10, 40, 20)).toBeCloseTo(0.5, 12)
  })

  test('is null unless all three are above zero', () => {
    expect(geometricShareOfWay(0, 40, 20)).toBeNull()
    expect(geometricShareOfWay(10, -40, 20)).toBeNull()
    expect(geometricShareOfWay(10, 40, 0)).toBeNull()
  })

  test('with no way to go it is as for share', () => {
    expect(geometricShareOfWay(10, 10, 10)).toBe(0)
  })
})

test('shareOfTime counts months as twelfths of a year', () => {
  expect(shareOfTime(period('2020-01'), period('2021-01'), period('2020-07'))).toBeCloseTo(0.5, 12)
})
