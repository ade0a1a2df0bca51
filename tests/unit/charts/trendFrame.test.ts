import { describe, expect, it } from 'vitest'
import { trendFrame } from '@/charts/trendFrame'
import { place } from '@/charts/scale'
import {
  chartPoint,
  chartSeries,
  chartTarget,
  exportsChart,
  plainChart,
} from '../../helpers/charts'

const wide = { width: 1200, height: 560, language: 'nb' } as const
const narrow = { width: 358, height: 430, language: 'nb' } as const
const tickTexts = (chart: Parameters<typeof trendFrame>[0]): string[] =>
  trendFrame(chart, wide).valueTicks.map(({ text }) => text)

describe('trendFrame', () => {
  it('reaches from the first figure to the due year', () => {
    const { x, timeTicks } = trendFrame(exportsChart(), wide)
    expect(x.domain).toEqual([2017, 2030])
    expect(timeTicks.at(-1)?.text).toBe('2030')
  })
  it('starts at zero, with the unit on the top tick only', () => {
    expect(tickTexts(exportsChart())).toEqual(['0', '10', '20', '30', '40', '50\u00a0mrd. kr'])
  })
  it('writes the base of an index in brackets, and numbers without a unit bare', () => {
    expect(
      tickTexts(plainChart({ 2020: 101, 2021: 109 }, { kind: 'index', unit: '2015 = 100' })).at(-1),
    ).toBe('110 (2015 = 100)')
    expect(tickTexts(plainChart({ 2020: 3 }, { kind: 'count', unit: '' })).at(-1)).toBe('3')
  })
  it('keeps the unit clear of a mark in the corner: one more step above it', () => {
    expect(tickTexts(plainChart({ 2020: 99, 2024: 20 }, { unit: 'personer' })).at(-1)).toBe(
      '120\u00a0personer',
    )
    expect(tickTexts(plainChart({ 2020: 20, 2024: 99 }, { unit: 'personer' })).at(-1)).toBe(
      '100\u00a0personer',
    )
  })
  it('never goes above a hundred per cent: the unit gets room at the side instead', () => {
    const full = plainChart({ 2020: 99, 2024: 20 }, { kind: 'percent', unit: 'prosent' })
    expect(tickTexts(full).at(-1)).toBe('100\u00a0prosent')
    expect(place(trendFrame(full, wide).x, 2020)).toBeGreaterThan(90)
  })
  it('has no value ticks without a figure or a goal', () => {
    const { valueTicks, x, timeTicks } = trendFrame(plainChart({}), wide)
    expect(valueTicks).toEqual([])
    expect(x.domain).toEqual([0, 1])
    expect(timeTicks).toEqual([])
  })
  it('sets a single figure near the right edge', () => {
    expect(trendFrame(plainChart({ 2024: 19 }), wide).x.domain).toEqual([2021, 2025])
  })
  it('gives a goal without a deadline room after the last figure', () => {
    const open = { ...chartTarget({ due: null, path: [], gap: null, projection: null }) }
    expect(
      trendFrame(plainChart({ 2020: 1, 2024: 2 }, { targets: [open] }), wide).x.domain,
    ).toEqual([2020, 2025])
  })
  it('holds intervals, milestones, both bounds of a range, and a projection not far outside', () => {
    const domain = (more: Parameters<typeof chartTarget>[0]): number =>
      trendFrame(
        plainChart(
          { 2021: 22, 2024: 26 },
          { targets: [chartTarget({ path: [], projection: null, ...more })] },
        ),
        wide,
      ).y.domain[1]
    expect(domain({ milestones: [{ years: 2026, value: 80, words: '' }] })).toBe(80)
    expect(domain({ goal: { kind: 'range', low: 30, high: 90 } })).toBe(100)
    expect(domain({ goal: { kind: 'range', low: null, high: 38 } })).toBe(40)
    expect(domain({ goal: null })).toBe(30)
    const far = { path: [{ years: 2030, value: 900 }], words: { long: [], short: [] } }
    expect(domain({ projection: far })).toBe(50)
    const interval = { ...chartSeries({}), points: [chartPoint(2020, 20, { high: 70 })] }
    expect(trendFrame(plainChart({}, { main: [interval] }), wide).y.domain[1]).toBe(70)
  })
  it('leaves room above for the name of a break', () => {
    const broken = plainChart(
      { 2020: 1, 2024: 2 },
      { breaks: [{ years: 2022, title: 'Brudd', text: '' }] },
    )
    expect(trendFrame(broken, wide).plot.top).toBeGreaterThan(
      trendFrame(plainChart({ 2020: 1 }), wide).plot.top,
    )
  })
  it('is redrawn for narrow screens: fewer ticks, short labels, numbered events', () => {
    const frame = trendFrame(exportsChart(), narrow)
    expect(frame.narrow).toBe(true)
    expect(frame.timeTicks.length).toBeLessThan(trendFrame(exportsChart(), wide).timeTicks.length)
    expect(frame.lane).toMatchObject({ numbered: true, title: '' })
  })
  it('leaves room for the names of several series at their ends', () => {
    const two = plainChart(
      {},
      {
        main: [
          chartSeries({ 2020: 1 }),
          chartSeries({ 2020: 2 }, { id: 'b', title: 'En serie med et langt navn' }),
        ],
      },
    )
    expect(trendFrame(two, wide).plot.right).toBeLessThan(
      trendFrame(plainChart({ 2020: 1 }), wide).plot.right,
    )
  })
})
