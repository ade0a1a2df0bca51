import { fc } from '@fast-check/vitest'
import {
  methods,
  observationStatuses,
  qualifiers,
  type Goal,
  type Indicator,
  type Observation,
  type Target,
} from '@/core/model'
import { indicator, observation, period, target } from './observations'

/** A figure with two decimals; zero and repeated ones are common. */
export const figure = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
)

const observationOf = fc
  .record({
    year: fc.integer({ min: 2012, max: 2034 }),
    value: fc.option(figure, { freq: 8 }),
    missing: fc.constantFrom('missing', 'suppressed', 'words'),
    status: fc.constantFrom(...observationStatuses),
    qualifier: fc.constantFrom(...qualifiers),
    width: fc.option(fc.integer({ min: 0, max: 50 })),
    line: fc.integer({ min: 2, max: 99 }),
  })
  .map(({ year, value, missing, status, qualifier, width, line }): Observation => {
    const interval =
      value !== null && width !== null ? [value - width, value + width] : [null, null]
    const [low = null, high = null] = interval
    return observation(year, value, {
      missing: value === null ? missing : null,
      status,
      qualifier,
      low,
      high,
      line,
    })
  })

const goalOf: fc.Arbitrary<Goal | null> = fc.oneof(
  fc.record({ kind: fc.constant('value'), value: figure, strict: fc.boolean() }),
  fc.record({
    kind: fc.constant('factor'),
    factor: fc.constantFrom(0, 0.5, 2, 3),
    strict: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('change'),
    change: fc.constantFrom(-0.3, 0.5, 1),
    strict: fc.boolean(),
  }),
  fc.tuple(fc.option(figure), fc.option(figure), fc.boolean()).map(([low, high, strict]): Goal => {
    const turned = low !== null && high !== null && low > high
    return { kind: 'range', low: turned ? high : low, high: turned ? low : high, strict }
  }),
  fc.constant(null),
)

const year = fc.integer({ min: 2014, max: 2032 }).map((each) => period(each))

/** Targets of every kind, many of them odd. */
export const arbitraryTarget: fc.Arbitrary<Target> = fc
  .record({
    direction: fc.constantFrom('up', 'down', 'range', 'maintain'),
    goal: goalOf,
    baseline: fc.option(fc.record({ period: year, value: fc.option(figure) }), { freq: 6 }),
    due: fc.option(year, { freq: 6 }),
    method: fc.constantFrom(...methods),
    limit: fc.option(fc.constantFrom(0, 1, 100)),
    milestones: fc.array(fc.record({ period: year, value: figure }), { maxLength: 3 }),
  })
  .map((parts) => target(parts))

/** Indicators with gaps, forecasts, revisions, suppressed figures and perhaps a break. */
export const arbitraryIndicator: fc.Arbitrary<Indicator> = fc
  .record({
    figures: fc.array(observationOf, { maxLength: 14 }),
    breaks: fc.array(
      year.map((each) => ({ period: each, where: {}, text: {} })),
      { maxLength: 1 },
    ),
    decimals: fc.option(fc.integer({ min: 0, max: 3 })),
  })
  .map(({ figures, ...more }) => indicator(figures, more))

/** A day from before the first figure to long after the last deadline. */
export const arbitraryDay = fc
  .record({ year: fc.integer({ min: 2010, max: 2040 }), end: fc.boolean() })
  .map(({ year: each, end }) => `${String(each)}-${end ? '12-31' : '01-01'}`)
