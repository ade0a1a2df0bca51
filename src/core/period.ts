import type { Period, PeriodKind } from './model'

const patterns: readonly (readonly [PeriodKind, RegExp])[] = [
  ['year', /^(\d{4})$/],
  ['split_year', /^(\d{4})\/(\d{4})$/],
  ['half_year', /^(\d{4})-?H([12])$/i],
  ['quarter', /^(\d{4})-?[QK]([1-4])$/i],
  ['month', /^(\d{4})(?:-|-?M)(0[1-9]|1[0-2])$/i],
]

/** How many periods of a kind there are in a year. */
export const partsPerYear = { year: 1, split_year: 1, half_year: 2, quarter: 4, month: 12 } as const

/** A period from its notation (`2021`, `2021-H1`, `2021K3`, `2021M07`, `2020/2021`); null if it is none. */
export function parsePeriod(text: string): Period | null {
  const trimmed = text.trim()
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(trimmed)
    if (!match) continue
    const year = Number(match[1])
    const part = Number(match[2] ?? 1)
    if (kind === 'split_year' && part !== year + 1) return null
    return periodOf(kind, year, kind === 'split_year' ? 1 : part)
  }
  return null
}

/** The period that a text (`Period.text`) was made from. */
export function periodOfText(text: string): Period {
  // Every such text is in the notation that is read.
  return parsePeriod(text) as Period
}

/** The `part`-th period (from 1) of that kind in a year; a split year is named by its first year. */
export function periodOf(kind: PeriodKind, year: number, part: number): Period {
  return {
    text: periodText(kind, year, part),
    kind,
    years: year + (part - 1) / partsPerYear[kind],
  }
}

function periodText(kind: PeriodKind, year: number, part: number): string {
  const start = String(year).padStart(4, '0')
  switch (kind) {
    case 'year':
      return start
    case 'split_year':
      return `${start}/${String(year + 1).padStart(4, '0')}`
    case 'half_year':
      return `${start}-H${String(part)}`
    case 'quarter':
      return `${start}-Q${String(part)}`
    case 'month':
      return `${start}-${String(part).padStart(2, '0')}`
  }
}

/** The year a period starts in, and which part of it, from 1. */
export function yearAndPart(period: Period): { year: number; part: number } {
  const year = Math.floor(period.years + 1e-9)
  return { year, part: Math.round((period.years - year) * partsPerYear[period.kind]) + 1 }
}

/** The ISO day a period ends on. */
export function periodEnd(period: Period): string {
  const { year, part } = yearAndPart(period)
  if (period.kind === 'split_year') return `${String(year + 1).padStart(4, '0')}-12-31`
  const lastMonth = part * (12 / partsPerYear[period.kind])
  return lastDayOfMonth(year, lastMonth)
}

/** The ISO day a month (1–12) ends on. */
export function lastDayOfMonth(year: number, month: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  // A month is 1 to 12.
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(days)}`
}

/** A year read as the last period of another kind (METHOD: 2030 → 2030-Q4); other periods unchanged. */
export function asKind(period: Period, kind: PeriodKind): Period {
  if (period.kind !== 'year' || kind === 'year' || kind === 'split_year') return period
  return periodOf(kind, period.years, partsPerYear[kind])
}
