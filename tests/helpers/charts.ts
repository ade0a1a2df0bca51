import { fc } from '@fast-check/vitest'
import type { ChartModel, ChartPoint, ChartSeries, ChartTarget } from '@/core/page/chartModel'
import { tokens, type Palette } from '@/charts/palette'

/** A published figure of a year. */
export function chartPoint(
  years: number,
  value: number,
  more: Partial<ChartPoint> = {},
): ChartPoint {
  return {
    years,
    value,
    period: String(years),
    text: String(value).replace('.', ','),
    mark: 'published',
    markWord: '',
    bound: null,
    low: null,
    high: null,
    reading: [`${String(years)}: ${String(value)}`],
    ...more,
  }
}

/** A series of yearly figures. */
export function chartSeries(
  values: Readonly<Record<number, number>>,
  more: Partial<ChartSeries> = {},
): ChartSeries {
  const points = Object.entries(values).map(([years, value]) => chartPoint(Number(years), value))
  return { id: 'new', title: 'Ny serie', points, breaks: [], ...more }
}

/** From 22 in 2021 to 50 in 2030, 5.4 below its path in 2024. */
export function chartTarget(more: Partial<ChartTarget> = {}): ChartTarget {
  return {
    key: 'plan/target',
    status: 'far_behind',
    goal: { kind: 'value', value: 50 },
    due: 2030,
    goalWords: { long: ['Mål i 2030', '50 mrd. kr'], short: ['Mål', '50'] },
    path: [
      { years: 2021, value: 22 },
      { years: 2030, value: 50 },
    ],
    pathWords: 'planbane: 3,1 mrd. kr mer hvert år',
    milestones: [],
    gap: {
      years: 2024,
      value: 25.9,
      planned: 31.33,
      words: { long: ['5,4 mrd. kr under planbanen'], short: ['5,4 under'] },
    },
    projection: {
      path: [
        { years: 2024, value: 25.9 },
        { years: 2030, value: 33.7 },
      ],
      words: { long: ['33,7 mrd. kr', 'med takten hittil'], short: ['33,7'] },
    },
    ...more,
  }
}

/** The health exports of the mock-up: two definitions, a forecast, a replaced figure, a target. */
export function exportsChart(more: Partial<ChartModel> = {}): ChartModel {
  return {
    unit: 'mrd. kr',
    kind: 'amount',
    step: 1,
    main: [
      {
        ...chartSeries({ 2018: 19, 2021: 22, 2023: 27, 2024: 25.9 }),
        points: [
          chartPoint(2018, 19),
          chartPoint(2021, 22, { text: 'om lag 22' }),
          chartPoint(2023, 27),
          chartPoint(2024, 25.9),
          chartPoint(2025, 26.9, { mark: 'forecast', markWord: 'prognose' }),
        ],
      },
    ],
    context: [
      {
        ...chartSeries({}, { id: 'old', title: 'Eldre serie' }),
        points: [
          chartPoint(2017, 23.6),
          chartPoint(2018, 23, { bound: 'above', text: 'over 23' }),
          chartPoint(2019, 25),
          chartPoint(2020, 26, { bound: 'below', text: 'nær 26' }),
        ],
      },
    ],
    superseded: [
      {
        years: 2024,
        value: 29,
        words: { long: ['29 i en tidligere utgave,', 'erstattet 2025'], short: ['29, erstattet'] },
      },
    ],
    targets: [chartTarget()],
    breaks: [],
    events: [{ years: 2024.1, text: 'Feb. 2024: Eksportsatsing' }],
    eventsTitle: 'Hendelser',
    ...more,
  }
}

/** A chart of one plain series and nothing else. */
export function plainChart(
  values: Readonly<Record<number, number>>,
  more: Partial<ChartModel> = {},
): ChartModel {
  return {
    ...exportsChart(),
    main: [chartSeries(values)],
    ...{ context: [], superseded: [], targets: [], events: [] },
    ...more,
  }
}

/** Each tone as its own name. */
export const palette = Object.fromEntries(
  Object.keys(tokens).map((tone) => [tone, tone]),
) as Palette // every tone is a key of `tokens`

const figure = fc.integer({ min: -200, max: 100_000 }).map((tenths) => tenths / 10)

const point = fc
  .record({
    value: figure,
    mark: fc.constantFrom('published', 'preliminary', 'forecast'),
    bound: fc.constantFrom(null, 'above', 'below'),
    width: fc.option(fc.integer({ min: 0, max: 50 })),
    word: fc.string({ maxLength: 14 }),
  })
  .map(
    ({ value, mark, bound, width, word }) =>
      (years: number) =>
        chartPoint(years, value, {
          ...{ mark, bound, markWord: mark === 'published' ? '' : mark },
          text: `${word}${String(value)}`,
          low: width === null ? null : value - width,
          high: width === null ? null : value + width,
        }),
  )

const series = (id: string): fc.Arbitrary<ChartSeries> =>
  fc
    .record({
      points: fc.array(fc.tuple(fc.integer({ min: 2000, max: 2030 }), point), { maxLength: 12 }),
      title: fc.string({ maxLength: 40 }),
    })
    .map(({ points, title }) => {
      const byYear = new Map(points.map(([years, make]) => [years, make(years)]))
      const sorted = [...byYear.values()].toSorted((a, b) => a.years - b.years)
      return { id, title, points: sorted, breaks: [] }
    })

/** Charts of every kind, many of them odd. */
export const arbitraryChart: fc.Arbitrary<ChartModel> = fc
  .record({
    main: fc.oneof(
      series('a').map((one) => [one]),
      fc.tuple(series('a'), series('b')),
    ),
    context: fc.array(series('c'), { maxLength: 1 }),
    kind: fc.constantFrom('count', 'amount', 'percent', 'ratio', 'index', null),
    goal: figure,
    due: fc.option(fc.integer({ min: 2005, max: 2040 })),
    hasTarget: fc.boolean(),
    unit: fc.string({ maxLength: 30 }),
    breaks: fc.array(fc.integer({ min: 2002, max: 2028 }), { maxLength: 2 }),
    events: fc.array(
      fc.record({
        years: fc.integer({ min: 1990, max: 2040 }),
        text: fc.string({ maxLength: 60 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ goal, due, hasTarget, breaks, ...more }) =>
    exportsChart({
      ...more,
      breaks: breaks.map((years) => ({ years, title: 'Brudd', text: 'Ny måte å telle på' })),
      targets: hasTarget
        ? [chartTarget({ goal: { kind: 'value', value: goal }, due, path: [], gap: null })]
        : [],
    }),
  )
