import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { black, contrast, hexOf, mixed, rgbOf, rounded, white } from '@/core/colour/rgb'

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255))

test.each([
  ['#005279', [0, 82, 121]],
  ['#AbC', [170, 187, 204]],
  ['005279', null],
  ['#0052', null],
  ['red', null],
  ['#00527g', null],
])('rgbOf(%j) is %j', (text, result) => {
  expect(rgbOf(text)).toEqual(result)
})

property.prop([colour])('a colour is the same after writing and reading it', (each) => {
  expect(rgbOf(hexOf(each))).toEqual(each)
})

property.prop([colour, colour, fc.integer({ min: 0, max: 100 })])(
  'a colour with whole numbers is the very one that is written',
  (one, other, percent) => {
    const each = mixed(one, other, percent / 100)
    expect(rounded(each)).toEqual(rgbOf(hexOf(each)))
  },
)

describe('contrast', () => {
  test('of black and white is 21, of a colour with itself 1', () => {
    expect(contrast(black, white)).toBeCloseTo(21, 10)
    expect(contrast([1, 2, 3], [1, 2, 3])).toBe(1)
  })

  test('agrees with the known ratio of #767676 on white, the lightest grey that passes', () => {
    expect(contrast([0x76, 0x76, 0x76], white)).toBeGreaterThanOrEqual(4.5)
    expect(contrast([0x77, 0x77, 0x77], white)).toBeLessThan(4.5)
  })

  property.prop([colour, colour])('does not care which colour is in front', (one, other) => {
    expect(contrast(one, other)).toBe(contrast(other, one))
  })
})

test('mixed goes from the one colour to the other', () => {
  expect(mixed([0, 100, 200], white, 0)).toEqual([0, 100, 200])
  expect(mixed([0, 100, 200], white, 1)).toEqual([255, 255, 255])
  expect(mixed([0, 100, 200], black, 0.5)).toEqual([0, 50, 100])
})
