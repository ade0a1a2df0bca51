import { describe, expect, test } from 'vitest'
import { findBaseline } from '@/core/verdict/baseline'
import { period } from '../../../helpers/observations'

const points = [
  { period: period('2020-Q2'), value: 4 },
  { period: period('2021-Q3'), value: 7 },
]

describe('findBaseline', () => {
  test('the target’s own value stands, at the last quarter of a year', () => {
    const own = { period: period(2019), value: 3 }
    expect(findBaseline(own, points, 'quarter')).toEqual({
      point: { period: period('2019-Q4'), value: 3 },
      shifted: false,
    })
  })

  test('else the figure of that period', () => {
    const asked = { period: period('2020-Q2'), value: null }
    expect(findBaseline(asked, points, 'quarter')).toEqual({ point: points[0], shifted: false })
  })

  test('else the next one, at most a year later', () => {
    const asked = { period: period(2020), value: null }
    expect(findBaseline(asked, points, 'quarter')).toEqual({ point: points[1], shifted: true })
  })

  test('else none', () => {
    const none = { point: null, shifted: false }
    expect(
      findBaseline({ period: period('2020-Q3'), value: null }, points.slice(0, 1), 'quarter'),
    ).toEqual(none)
    expect(
      findBaseline({ period: period('2020-Q2'), value: null }, points.slice(1), 'quarter'),
    ).toEqual(none)
    expect(findBaseline(null, points, 'quarter')).toEqual(none)
  })
})
