import type { Period } from '../model'
import type { Question } from './question'
import { isBroken } from './reckon'
import type { Row } from './rows'
import { fullestPeriods, periodsOf } from './span'

type Rows = readonly Pick<Row, 'figures' | 'absences'>[]

/**
 * The one period that a chart of rows or a map shows, of rows cut to the span: the last where the
 * reader has set an end, else the last that most series have. Null without figures.
 */
export function singlePeriod(rows: Rows, { to }: Pick<Question, 'to'>): Period | null {
  return (to === null ? undefined : periodsOf(rows).at(-1)) ?? fullestPeriods(rows)?.[1] ?? null
}

/**
 * The two periods that a slope joins: the ends of the span where the reader has set them, else those
 * that most series have figures in both of, rather without a break between, as far apart as they go.
 * Null where no series has two.
 */
export function periodPair(
  rows: readonly Pick<Row, 'figures' | 'absences' | 'breaks'>[],
  { from, to }: Pick<Question, 'from' | 'to'>,
): readonly [Period, Period] | null {
  const periods = periodsOf(rows)
  const firsts = from === null ? periods : periods.slice(0, 1)
  const lasts = to === null ? periods : periods.slice(-1)
  const pairs = firsts.flatMap((first) =>
    lasts.filter(({ years }) => years > first.years).map((last) => [first, last] as const),
  )
  const ends = rows.map(({ figures, breaks }) => {
    const settled = figures.filter(({ status }) => status !== 'forecast')
    return { breaks, texts: new Set(settled.map(({ period }) => period.text)) }
  })
  const ranked = pairs
    .map((pair) => ({ pair, rank: rankOf(pair, ends) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
  return ranked[0]?.pair ?? null
}

interface EndTexts {
  readonly breaks: readonly number[]
  readonly texts: ReadonlySet<string>
}

/** How many series a pair shows; among equals the longer one counts more. */
function rankOf([first, last]: readonly [Period, Period], ends: readonly EndTexts[]): number {
  const both = ends.filter(({ texts }) => texts.has(first.text) && texts.has(last.text))
  const joined = both.filter(({ breaks }) => !isBroken(breaks, [first.years, last.years]))
  const length = (last.years - first.years) / 10_000
  return both.length === 0 ? 0 : joined.length * 2 + both.length + length
}
