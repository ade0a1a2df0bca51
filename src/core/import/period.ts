import type { Period } from '../model'
import { parsePeriod, periodOf } from '../period'

export interface ImportedPeriod {
  readonly period: Period
  /** Several years, of which the period is the last: `2015–2017`. */
  readonly window: string | null
  /** Two years in a row, taken for a split year. */
  readonly split: boolean
}

const span = /^(\d{4})\s*(?:-|–|\/|to|til)\s*(\d{4}|\d{2})$/

/**
 * True where periods such as `2015-16` are split years: some of them are no month, or all of several name
 * the year after.
 */
export function areSplitYears(codes: Iterable<string>): boolean {
  const short = [...codes].filter((code) => /^\d{4}-\d{2}$/.test(code.trim()))
  const isNext = (code: string): boolean =>
    lastYear(Number(code.slice(0, 4)), code.slice(5)) === Number(code.slice(0, 4)) + 1
  return (
    short.some((code) => parsePeriod(code) === null) || (short.length > 1 && short.every(isNext))
  )
}

/** A publisher's period; null where it is of a kind that no figure here can have, such as a week. */
export function importedPeriod(code: string, splitYears = false): ImportedPeriod | null {
  const text = code.trim()
  const month = splitYears ? null : parsePeriod(text)
  if (month?.kind === 'month') return { period: month, window: null, split: false }
  const match = span.exec(text)
  const first = Number(match?.[1])
  const last = lastYear(first, match?.[2] ?? '')
  if (match && last === first + 1) {
    return { period: periodOf('split_year', first, 1), window: null, split: true }
  }
  const period = parsePeriod(text)
  if (period) return { period, window: null, split: false }
  if (!match || last < first) return null
  const window = `${String(first)}–${String(last)}`
  return { period: periodOf('year', last, 1), window, split: false }
}

/** `2015/16` ends in 2016, `1999/00` in 2000. */
function lastYear(first: number, text: string): number {
  if (text.length !== 2) return Number(text)
  const year = Math.floor(first / 100) * 100 + Number(text)
  return year < first ? year + 100 : year
}
