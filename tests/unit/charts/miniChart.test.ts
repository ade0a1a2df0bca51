import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { contains, overlaps } from '@/charts/geometry'
import { miniBottom, miniTimeAxis } from '@/charts/miniAxis'
import { miniChart } from '@/charts/miniChart'
import { place } from '@/charts/scale'
import type { RowChart, RowPoint } from '@/core/page/rowChart'

const domain = { from: 2014, to: 2036, today: 2026.2 }
const wide = { domain, width: 560 }
const point = (years: number, value: number, more: Partial<RowPoint> = {}): RowPoint => ({
  ...{ years, value, open: false, forecast: false, label: String(value) },
  ...more,
})
const chart = (more: Partial<RowChart> = {}): RowChart => ({
  points: [point(2021, 22), point(2023, 27), point(2024, 25.9)],
  breaks: [],
  planned: [
    { years: 2021, value: 22 },
    { years: 2030, value: 50 },
  ],
  goal: { years: 2030, value: 50, label: 'minst 50 mrd. kr' },
  direction: 'up',
  step: 1,
  fromZero: true,
  ...more,
})
const lines = (one: RowChart): readonly unknown[] =>
  miniChart(one, wide).marks.filter((mark) => mark.type === 'line')
const ring = (
  one: RowChart,
): { at: { x: number; y: number }; dash: readonly number[] } | undefined =>
  miniChart(one, wide).marks.flatMap((mark) =>
    mark.type === 'circle' && mark.stroke === 'target' ? [mark] : [],
  )[0]

describe('miniTimeAxis', () => {
  it('marks every fifth year, and says today beside its line', () => {
    const axis = miniTimeAxis(domain, 560)
    expect(axis.ticks.map(({ text }) => text)).toEqual(['2015', '2020', '2025', '2030', '2035'])
    expect(axis.todayText.anchor).toBe('start')
  })
  it('drops a year that today’s text would cover', () => {
    const axis = miniTimeAxis({ ...domain, today: 2029.5 }, 560)
    expect(axis.ticks.map(({ text }) => text)).toEqual(['2015', '2020', '2025', '', '2035'])
  })
  it('writes to the left at the right edge, and keeps today inside', () => {
    const axis = miniTimeAxis({ ...domain, today: 2040 }, 560)
    expect(axis.todayText.anchor).toBe('end')
    expect(axis.todayX).toBe(place(axis.scale, 2036))
  })
  it('has no marks on an axis without a fifth year', () => {
    expect(miniTimeAxis({ from: 2021, to: 2024, today: 2022 }, 560).ticks).toEqual([])
  })
})

describe('miniChart', () => {
  it('draws a line only between years that follow each other, and the plan dashed', () => {
    expect(lines(chart())).toMatchObject([{ dash: [6, 5] }, { dash: [], width: 2.5 }])
  })
  it('draws no line over a break or to a forecast', () => {
    expect(
      lines(chart({ planned: [], breaks: [2024] })).filter((mark) =>
        JSON.stringify(mark).includes('"data"'),
      ),
    ).toEqual([])
    const points = [point(2023, 27), point(2024, 28, { open: true, forecast: true })]
    expect(lines(chart({ planned: [], points }))).toEqual([])
  })
  it('joins years side by side where figures come irregularly', () => {
    expect(lines(chart({ planned: [], step: null, breaks: [2030] }))).toHaveLength(1 + 3)
  })
  it('fills the dots of what is published and leaves the others open', () => {
    const points = [point(2023, 27), point(2024, 28, { open: true })]
    const fills = miniChart(chart({ points, planned: [] }), wide).marks.flatMap((mark) =>
      mark.type === 'circle' && mark.stroke !== 'target' ? [mark.fill] : [],
    )
    expect(fills).toEqual(['data', 'paper'])
  })
  it('rings the goal at its level and year; dashed where the level is not known', () => {
    const { scale } = miniTimeAxis(domain, 560)
    expect(ring(chart())).toMatchObject({ at: { x: place(scale, 2030), y: 26 }, dash: [] })
    expect(
      ring(chart({ goal: { years: 2035, value: null, label: '2 ganger utgangstallet' } }))?.dash,
    ).toEqual([2.6, 2.6])
    expect(
      ring(chart({ direction: 'down', goal: { years: 2035, value: null, label: 'ned' } }))?.at.y,
    ).toBe(30)
  })
  it('stands at the end of the axis without a deadline, and with one beyond it', () => {
    const end = place(miniTimeAxis(domain, 560).scale, 2036)
    expect(ring(chart({ goal: { years: null, value: 50, label: '50' } }))?.at.x).toBe(end)
    expect(ring(chart({ goal: { years: 2050, value: 50, label: '50' } }))?.at.x).toBe(end)
  })
  it('shows a direction without a number as an arrow, a range without one not at all', () => {
    const goal = { years: null, value: null, label: '' }
    const marks = (direction: RowChart['direction']): number =>
      miniChart(chart({ goal, direction, points: [], planned: [] }), wide).marks.length
    expect([marks('up'), marks('down'), marks('range'), marks('maintain')]).toEqual([2, 2, 0, 0])
  })
  it('labels the first and the last figure and the goal', () => {
    expect(miniChart(chart(), wide).labels.map(({ lines: [text] }) => text)).toEqual([
      '25.9',
      'minst 50 mrd. kr',
      '22',
    ])
  })
  it('starts at zero, but for an index, which keeps a little air', () => {
    const heights = (more: Partial<RowChart>): number =>
      Math.max(
        ...miniChart(chart({ planned: [], ...more }), wide).marks.flatMap((mark) =>
          mark.type === 'circle' ? [mark.at.y] : [],
        ),
      )
    expect(heights({})).toBeLessThan(miniBottom - 30)
    expect(heights({ fromZero: false })).toBe(miniBottom - 16)
    expect(heights({ points: [point(2020, -3), point(2021, 4)] })).toBe(miniBottom - 16)
  })
  it('leaves out figures before the shared axis begins', () => {
    expect(
      miniChart(chart({ points: [point(1990, 1), point(2020, 2)] }), wide).labels.some(
        ({ lines: [text] }) => text === '1',
      ),
    ).toBe(false)
  })
  it('is empty but for its axis where there is nothing', () => {
    const none = chart({
      points: [],
      planned: [],
      fromZero: false,
      direction: 'range',
      goal: { years: null, value: null, label: '' },
    })
    expect(miniChart(none, wide)).toMatchObject({ marks: [], labels: [] })
  })

  const anyPoint = fc.record({
    years: fc.integer({ min: 2010, max: 2035 }),
    value: fc.integer({ min: -50, max: 900 }),
    open: fc.boolean(),
    forecast: fc.boolean(),
  })
  test.prop([
    fc.array(anyPoint, { maxLength: 15 }),
    fc.string({ maxLength: 40 }),
    fc.constantFrom(358, 560),
  ])('lets no label collide or be cut off, at either width', (points, label, width) => {
    const sorted = points
      .toSorted((a, b) => a.years - b.years)
      .map((one) => ({ ...one, label: String(one.value) }))
    const { labels } = miniChart(
      chart({ points: sorted, goal: { years: 2030, value: 50, label } }),
      { domain, width },
    )
    for (const [index, one] of labels.entries()) {
      expect(contains({ left: 0, top: 0, right: width, bottom: miniBottom }, one.box)).toBe(true)
      expect(labels.slice(index + 1).filter((other) => overlaps(one.box, other.box))).toEqual([])
    }
  })
})
