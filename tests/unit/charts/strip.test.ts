import { describe, expect, it } from 'vitest'
import { stripScale } from '@/charts/strip'

const thresholds = { onTrack: 0.95, behind: 0.6, noChange: 0.1 }

describe('stripScale', () => {
  it('goes from 0 to 1.2, with the bands in their order', () => {
    const scale = stripScale([0.42], thresholds)
    expect(scale.zones.map(({ status }) => status)).toEqual([
      'no_change',
      'far_behind',
      'behind',
      'on_track',
    ])
    expect(scale.at(0.6)).toBeCloseTo(50)
    expect(scale.bounds.map(({ value }) => value)).toEqual([0.1, 0.6, 0.95])
  })
  it('widens for a ratio below zero, and shows the wrong way', () => {
    const scale = stripScale([-0.4], thresholds)
    expect(scale.zones[0]?.status).toBe('wrong_way')
    expect(scale.bounds).toHaveLength(4)
    expect(scale.at(-0.4)).toBeGreaterThan(0)
  })
  it('never reaches beyond −1 and 2: what lies outside stands at the edge', () => {
    const scale = stripScale([-7, 9], thresholds)
    expect(scale.at(-7)).toBe(0)
    expect(scale.at(9)).toBe(100)
  })
})
