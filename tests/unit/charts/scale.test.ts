import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { place, valueAxis } from '@/charts/scale'

const options = { kind: 'amount', steps: 5, spare: 0 } as const

describe('place', () => {
  it('maps the domain to the range', () => {
    expect(place({ domain: [0, 50], range: [400, 0] }, 25)).toBe(200)
  })
  it('maps a domain without extent to the middle', () => {
    expect(place({ domain: [3, 3], range: [0, 10] }, 3)).toBe(5)
  })
})

describe('valueAxis', () => {
  it('starts at zero and ends on a round number', () => {
    expect(valueAxis([22, 47], options)).toEqual({
      domain: [0, 50],
      ticks: [0, 10, 20, 30, 40, 50],
      decimals: 0,
    })
  })
  it('lets an index start above zero', () => {
    expect(valueAxis([99.7, 111.9], { ...options, kind: 'index' }).domain).toEqual([98, 112])
  })
  it('goes below zero where figures do, with a little air below', () => {
    expect(valueAxis([-30, 10], options).domain).toEqual([-40, 10])
  })
  it('has whole steps for counts', () => {
    expect(valueAxis([2], { ...options, kind: 'count' }).ticks).toEqual([0, 1, 2])
  })
  it('tells small ticks apart with decimals', () => {
    expect(valueAxis([0.43], options)).toMatchObject({ domain: [0, 0.5], decimals: 1 })
    expect(valueAxis([0.024], options)).toMatchObject({ domain: [0, 0.025], decimals: 3 })
  })
  it('has a range even for zeros, and for an index that stands still', () => {
    expect(valueAxis([0], options).domain).toEqual([0, 1])
    expect(valueAxis([100], { ...options, kind: 'index' }).domain).toEqual([100, 150])
    expect(valueAxis([-100], { ...options, kind: 'index' }).domain[0]).toBeLessThan(-100)
  })
  it('goes from 0 to 1 without figures, whatever the kind', () => {
    expect(valueAxis([], { ...options, kind: 'index' }).domain).toEqual([0, 1])
  })
  it('leaves whole steps free above when asked', () => {
    expect(valueAxis([50], { ...options, spare: 1 }).domain).toEqual([0, 60])
  })
  test.prop([fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 })])(
    'holds every value, and its ends are ticks',
    (values) => {
      const { domain, ticks } = valueAxis(values, options)
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(domain[0])
        expect(value).toBeLessThanOrEqual(domain[1])
      }
      expect([ticks[0], ticks.at(-1)]).toEqual([...domain])
    },
  )
})
