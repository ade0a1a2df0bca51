import { describe, expect, test } from 'vitest'
import { directionOf } from '@/core/verdict/direction'

describe('directionOf', () => {
  test.each([
    [[1, 2, 3], 1, 'moving_as_wished', null],
    [[3, 2, 1], -1, 'moving_as_wished', null],
    [[3, 2, 1], 1, 'moving_against', null],
    [[1, 3, 2], 1, 'has_turned', 'worse'],
    [[5, 1, 2], 1, 'has_turned', 'better'],
    [[1, 5, 4], -1, 'has_turned', 'better'],
    [[1, 2], 1, 'unclear', null],
    [[], 1, 'unclear', null],
    [[1, 2, 2], 1, 'unclear', null],
    [[1, 2, 1], 1, 'unclear', null],
    [[1, 2, 3], null, 'unclear', null],
  ] as const)('%j with sign %j is %s', (values, sign, direction, turnedTo) => {
    expect(directionOf(values, sign)).toEqual({ direction, turnedTo })
  })

  test('only the last five changes count', () => {
    expect(directionOf([900, 1, 2, 3, 4, 5, 6], 1).direction).toBe('moving_as_wished')
  })

  test('a sum that is zero but for rounding is zero', () => {
    expect(directionOf([0.3, 0.1, 0.3], 1).direction).toBe('unclear')
  })
})
