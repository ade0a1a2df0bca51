import { describe, expect, it } from 'vitest'
import { dotBox, trendDots } from '@/charts/trendDots'
import { trendFrame } from '@/charts/trendFrame'
import type { ChartModel } from '@/core/page/chartModel'
import { chartPoint, chartSeries, exportsChart, plainChart } from '../../helpers/charts'

const dotsOf = (chart: ChartModel, width = 1200): ReturnType<typeof trendDots> =>
  trendDots(chart, trendFrame(chart, { width, height: 560, language: 'nb' }))

describe('trendDots', () => {
  it('has one dot for each figure, the grey ones first', () => {
    const dots = dotsOf(exportsChart())
    expect(dots.map(({ main }) => main)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ])
    expect(dots[0]).toMatchObject({ tone: 'context', radius: 4 })
  })
  it('marks the newest measured figure, and leaves a forecast open', () => {
    const dots = dotsOf(exportsChart())
    expect(dots.filter(({ latest, main }) => latest && main)).toMatchObject([
      { point: { period: '2024' }, radius: 6.5 },
    ])
    expect(dots.at(-1)).toMatchObject({ hollow: true, latest: false })
  })
  it('lets the line stand for the dots of a dense series, but for those that say something', () => {
    const months = Array.from({ length: 240 }, (_, month) => chartPoint(2000 + month / 12, 50))
    const points = months.map((point, index) => {
      if (index === 60) return { ...point, mark: 'preliminary' as const }
      return index === 80 ? { ...point, bound: 'above' as const } : point
    })
    const alone = points.filter((_, index) => index !== 99 && index !== 101)
    const chart = plainChart({}, { step: 1 / 12, main: [{ ...chartSeries({}), points: alone }] })
    const shown = dotsOf(chart).filter((dot) => dot.shown)
    expect(shown.map(({ point }) => points.findIndex((one) => one === point))).toEqual([
      60, 80, 100, 239,
    ])
  })
  it('draws smaller dots where they stand close', () => {
    const chart = plainChart({ 2000: 1, 2001: 2, 2002: 1, 2080: 4 }, {})
    const [first] = dotsOf(chart)
    expect(first?.radius).toBe(4)
    const grey = dotsOf({ ...chart, main: [], context: chart.main })[0]
    expect(grey?.radius).toBe(3)
  })
})

describe('dotBox', () => {
  it('includes the angle of an inexact figure', () => {
    const [above, below, plain] = dotsOf(
      plainChart(
        {},
        {
          main: [
            {
              ...chartSeries({}),
              points: [
                chartPoint(2020, 10, { bound: 'above' }),
                chartPoint(2021, 10, { bound: 'below' }),
                chartPoint(2022, 10),
              ],
            },
          ],
        },
      ),
    ).map(dotBox)
    expect((above?.bottom ?? 0) - (above?.top ?? 0)).toBe(21)
    expect((below?.bottom ?? 0) - (below?.top ?? 0)).toBe(21)
    expect((plain?.bottom ?? 0) - (plain?.top ?? 0)).toBe(15)
  })
})
