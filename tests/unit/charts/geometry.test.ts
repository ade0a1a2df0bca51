import { describe, expect, it } from 'vitest'
import { boxAround, contains, crosses, overlaps, segmentsOf } from '@/charts/geometry'

const box = { left: 0, top: 0, right: 10, bottom: 10 }

describe('overlaps', () => {
  it('is true for boxes that share an area', () => {
    expect(overlaps(box, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true)
  })
  it('is false for boxes that share an edge only', () => {
    expect(overlaps(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false)
    expect(overlaps(box, { left: 0, top: 10, right: 10, bottom: 20 })).toBe(false)
    expect(overlaps(box, { left: -5, top: 0, right: 0, bottom: 10 })).toBe(false)
    expect(overlaps(box, { left: 0, top: -5, right: 10, bottom: 0 })).toBe(false)
  })
})

describe('contains', () => {
  it('counts the edges as inside', () => {
    expect(contains(box, box)).toBe(true)
  })
  it.each([
    { left: -1, top: 0, right: 5, bottom: 5 },
    { left: 0, top: 0, right: 11, bottom: 5 },
    { left: 0, top: -1, right: 5, bottom: 5 },
    { left: 0, top: 0, right: 5, bottom: 11 },
  ])('is false for a box that reaches out: %o', (inner) => {
    expect(contains(box, inner)).toBe(false)
  })
})

describe('crosses', () => {
  it.each([
    [{ x: -5, y: 5 }, { x: 15, y: 5 }, true],
    [{ x: 5, y: -5 }, { x: 5, y: 15 }, true],
    [{ x: -5, y: -5 }, { x: 15, y: 15 }, true],
    [{ x: 15, y: 15 }, { x: -5, y: -5 }, true],
    [{ x: 4, y: 4 }, { x: 6, y: 6 }, true],
    [{ x: -5, y: 20 }, { x: 15, y: 20 }, false],
    [{ x: 20, y: -5 }, { x: 20, y: 15 }, false],
    [{ x: -5, y: 5 }, { x: -1, y: 5 }, false],
    [{ x: 11, y: 0 }, { x: 30, y: 10 }, false],
  ] as const)('from %o to %o: %s', (from, to, expected) => {
    expect(crosses([from, to], box)).toBe(expected)
  })
})

describe('segmentsOf', () => {
  it('joins each point with the next', () => {
    const [a, b, c] = [1, 2, 3].map((x) => ({ x, y: 0 }))
    expect(segmentsOf([a, b, c].filter((one) => one !== undefined))).toEqual([
      [a, b],
      [b, c],
    ])
  })
  it('has nothing for one point', () => {
    expect(segmentsOf([{ x: 1, y: 1 }])).toEqual([])
  })
})

describe('boxAround', () => {
  it('is a square round the point', () => {
    expect(boxAround({ x: 5, y: 6 }, 2)).toEqual({ left: 3, top: 4, right: 7, bottom: 8 })
  })
})
