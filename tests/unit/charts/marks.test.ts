import { describe, expect, it } from 'vitest'
import {
  boundCaret,
  breakRule,
  capped,
  disc,
  goalArrow,
  goalRing,
  milestoneDiamond,
  ring,
  stroke,
  struckDot,
} from '@/charts/marks'

const at = { x: 100, y: 100 }

describe('marks', () => {
  it('goalRing has a centre where the level is known, dashes where it is not', () => {
    expect(goalRing(at, 9, true)).toEqual([
      ring(at, 9, { tone: 'target', width: 2.25, dash: [] }),
      disc(at, 2.2, 'target'),
    ])
    expect(goalRing(at, 9, false)).toMatchObject([{ dash: [2.6, 2.6] }])
  })
  it('goalArrow points the way that is wanted', () => {
    expect(goalArrow(at, true)[0]).toEqual(stroke([at, { x: 100, y: 68 }], 'target', 2))
    expect(goalArrow(at, false)[0]).toEqual(stroke([at, { x: 100, y: 132 }], 'target', 2))
  })
  it('breakRule is a rule with two slashes', () => {
    expect(breakRule(50, [20, 300])).toHaveLength(3)
    expect(breakRule(50, [20, 300])[1]).toMatchObject({ points: [{ y: 256 }, { y: 250 }] })
    expect(breakRule(50, [0, 60])[1]).toMatchObject({ points: [{ y: 40 }, { y: 34 }] })
  })
  it('boundCaret stands on the side where the true figure lies', () => {
    expect(boundCaret(at, 5, 'above')).toMatchObject({
      points: [{ y: 92 }, { x: 100, y: 88 }, { y: 92 }],
    })
    expect(boundCaret(at, 5, 'below')).toMatchObject({
      points: [{ y: 108 }, { x: 100, y: 112 }, { y: 108 }],
    })
  })
  it('struckDot is a grey ring with a stroke through it', () => {
    expect(struckDot(at)).toMatchObject([{ type: 'circle', stroke: 'context' }, { type: 'line' }])
  })
  it('milestoneDiamond is open', () => {
    expect(milestoneDiamond(at)).toMatchObject({ type: 'shape', fill: 'paper' })
  })
  it('capped reaches from end to end', () => {
    const mark = capped(10, [80, 20], { tone: 'data', width: 1 })
    expect(mark).toMatchObject({
      points: expect.arrayContaining([
        { x: 10, y: 80 },
        { x: 10, y: 20 },
      ]),
    })
  })
})
