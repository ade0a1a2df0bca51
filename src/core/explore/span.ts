import { formatPeriod } from '../format'
import type { Language, Period } from '../model'
import { parsePeriod, partsPerYear } from '../period'
import type { Question } from './question'
import type { Row } from './rows'
import type { ExploreSpan } from './view'

/** The periods of some rows, in order of time; of the same moment the shorter ones last. */
export function periodsOf(rows: readonly Pick<Row, 'figures' | 'absences'>[]): readonly Period[] {
  const found = new Map<string, Period>()
  for (const { figures, absences } of rows) {
    for (const { period } of [...figures, ...absences]) found.set(period.text, period)
  }
  return [...found.values()].toSorted(
    (a, b) => a.years - b.years || partsPerYear[a.kind] - partsPerYear[b.kind],
  )
}

/** Every period of the rows, and which of them are shown. */
export function spanOf(
  rows: readonly Row[],
  question: Pick<Question, 'from' | 'to'>,
  language: Language,
): ExploreSpan {
  const periods = periodsOf(rows)
  const shown = periods.map((period) => isWithin(period, question))
  const none = !shown.includes(true)
  return {
    periods: periods.map((period) => ({
      text: period.text,
      title: formatPeriod(period, language),
      years: period.years,
      figures: rows.filter(({ figures }) =>
        figures.some((figure) => figure.period.text === period.text),
      ).length,
    })),
    from: none ? 0 : shown.indexOf(true),
    to: none ? periods.length - 1 : shown.lastIndexOf(true),
  }
}

/** Whether a period lies between two that an address names; a year means all of its parts. */
export function isWithin(period: Period, { from, to }: Pick<Question, 'from' | 'to'>): boolean {
  const [first, last] = [from, to].map((text) => (text === null ? null : parsePeriod(text)))
  const startsBefore = first ? period.years < first.years - 1e-9 : false
  const startsAfter = last ? period.years > endOf(last) : false
  return !startsBefore && !startsAfter
}

function endOf({ years, kind }: Period): number {
  return years + 1 / partsPerYear[kind] - 1e-6
}

/** The rows with only the figures and absences of the span. */
export function cutTo<R extends Pick<Row, 'figures' | 'absences'>>(
  rows: readonly R[],
  span: ExploreSpan,
): readonly R[] {
  const shown = new Set(span.periods.slice(span.from, span.to + 1).map(({ text }) => text))
  return rows.map((row) => ({
    ...row,
    figures: row.figures.filter(({ period }) => shown.has(period.text)),
    absences: row.absences.filter(({ period }) => shown.has(period.text)),
  }))
}

/** The two ends of a comparison: the first and the last period that most rows have figures in. */
export function fullestPeriods(
  rows: readonly Pick<Row, 'figures'>[],
): readonly [Period, Period] | null {
  const counts = new Map<string, { period: Period; count: number }>()
  for (const { figures } of rows) {
    for (const { period, status } of figures) {
      if (status === 'forecast') continue
      const found = counts.get(period.text)
      counts.set(period.text, { period, count: (found?.count ?? 0) + 1 })
    }
  }
  const most = Math.max(0, ...[...counts.values()].map(({ count }) => count))
  const fullest = [...counts.values()]
    .filter(({ count }) => count === most)
    .map(({ period }) => period)
    .toSorted((a, b) => a.years - b.years)
  const [first, last] = [fullest[0], fullest.at(-1)]
  return first && last ? [first, last] : null
}
