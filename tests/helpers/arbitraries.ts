import { fc } from '@fast-check/vitest'
import { observationStatuses, qualifiers } from '@/core/model'
import type { Indicator, MissingReason, Observation, Period, PeriodKind, Text } from '@/core/model'
import { partsPerYear, periodEnd, periodOf } from '@/core/period'
import { lastDayOf } from '@/core/published'
import { dimension, plainMeta } from './reading'

const kinds: readonly PeriodKind[] = ['year', 'split_year', 'half_year', 'quarter', 'month']

/** A period of one kind between 1990 and 2039. */
function periodOfKind(kind: PeriodKind): fc.Arbitrary<Period> {
  return fc
    .tuple(fc.integer({ min: 1990, max: 2039 }), fc.integer({ min: 1, max: partsPerYear[kind] }))
    .map(([year, part]) => periodOf(kind, year, part))
}

/** Any finite number but negative zero. */
export const figure: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }).map((tenths) => tenths / 10 + 0),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
)

/** A date that may lack its day or its month. */
export const partialDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 2000, max: 2039 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) => {
    const parts = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
    return fc.integer({ min: 1, max: 3 }).map((length) => parts.slice(0, length).join('-'))
  })

const noteText = fc
  .string({
    unit: fc.constantFrom('a', 'æ', ' ', ',', ';', '"', '\n', '=', '-', "'", '@', '+', '1'),
  })
  .map((text) => text.trim())
  .filter((text) => text !== '')

const note: fc.Arbitrary<Text> = fc.record(
  { nb: noteText, nn: noteText, en: noteText },
  { requiredKeys: [] },
)

/** A value, or the reason why there is none; low ≤ value ≤ high. */
const figures = fc.oneof(
  fc.tuple(figure, figure, figure, fc.boolean()).map(([a, b, c, interval]) => {
    const [low = 0, value = 0, high = 0] = [a, b, c].toSorted((one, other) => one - other)
    return { value, missing: null, low: interval ? low : null, high: interval ? high : null }
  }),
  fc
    .constantFrom<MissingReason>('not_applicable', 'missing', 'not_yet', 'suppressed', 'words')
    .map((missing) => ({ value: null, missing, low: null, high: null })),
)

function observationOf(kind: PeriodKind): fc.Arbitrary<Observation> {
  return fc
    .record({
      period: periodOfKind(kind),
      d: fc.constantFrom('one', 'two'),
      e: fc.constantFrom('x', 'y'),
      figures,
      qualifier: fc.constantFrom(...qualifiers),
      status: fc.constantFrom(...observationStatuses),
      published: fc.option(partialDate),
      source: fc.constantFrom(null, 'undated'),
      note,
    })
    .map(({ d, e, figures: numbers, published, period, qualifier, ...rest }) => ({
      ...rest,
      ...numbers,
      period,
      dimensions: { d, e },
      published,
      knownFrom: published === null ? periodEnd(period) : lastDayOf(published),
      // Words without a number are missing because of their qualifier.
      qualifier: numbers.missing === 'words' ? 'words' : qualifier,
      line: 0,
    }))
}

/** An indicator with two dimensions and any figures: no two of the same period, dimensions and date. */
export const anyIndicator: fc.Arbitrary<Indicator> = fc
  .constantFrom(...kinds)
  .chain((kind) =>
    fc.uniqueArray(observationOf(kind), {
      selector: ({ period, dimensions, published }) =>
        JSON.stringify([period.text, dimensions, published]),
    }),
  )
  .map((observations) => ({
    ...plainMeta,
    dimensions: [dimension('d', ['one', 'two']), dimension('e', ['x', 'y'])],
    observations,
  }))
