import type { Language, Period, Qualifier, Text, Unit } from './model'
import { yearAndPart } from './period'

// Chromium has no nn locale and would fall back to American English, so nynorsk borrows bokmål's.
const locales = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>

/** Keeps a number and what belongs to it on one line. */
const space = '\u00A0'
const minus = '\u2212'

const formatters = new Map<string, Intl.NumberFormat>()

function formatterOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${locales[language]} ${String(decimals)}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: 'always',
    signDisplay: 'negative',
  })
  formatters.set(key, made)
  return made
}

export interface NumberStyle {
  readonly language: Language
  /** Digits after the decimal sign, 0–20. */
  readonly decimals: number
}

/**
 * A number with that many decimals: no-break spaces between thousands, a true minus, never «−0».
 */
export function formatNumber(value: number, { language, decimals }: NumberStyle): string {
  return formatterOf(language, decimals)
    .formatToParts(value)
    .map(({ type, value: part }) => {
      if (type === 'group') return space
      return type === 'minusSign' ? minus : part
    })
    .join('')
}

/** As many decimals as the number is written with, at most ten; 0.1 + 0.2 has one. */
export function decimalsOf(value: number): number {
  // From here on `toFixed` writes a power of ten, and there are no decimals left in binary.
  if (Math.abs(value) >= 1e15) return 0
  const trimmed = value.toFixed(10).replace(/0+$/, '')
  return trimmed.length - trimmed.indexOf('.') - 1
}

/** The decimals that show at least two significant digits, never fewer than `least`; at most 10. */
export function telling(value: number, least: number): number {
  if (value === 0 || Math.abs(value) >= 10) return least
  const needed = 1 - Math.floor(Math.log10(Math.abs(value)))
  return Math.min(Math.max(needed, least), 10)
}

/**
 * A text in the reader's language, else in another Norwegian, else in any; empty where there is
 * none.
 */
export function textIn(text: Text, language: Language): string {
  const order =
    language === 'en' ? (['en', 'nb', 'nn'] as const) : ([language, 'nb', 'nn', 'en'] as const)
  return order.map((each) => text[each]).find((found) => found) ?? ''
}

/**
 * What stands after a figure; nothing for plain numbers («antall», `number`), which need no word.
 */
export function unitText(unit: Unit, language: Language): string {
  return plainNumbers.has(unit.code) ? '' : textIn(unit.text, language)
}

const plainNumbers: ReadonlySet<string> = new Set(['number', 'count', 'antall'])

const percentagePoints = {
  nb: 'prosentpoeng',
  nn: 'prosentpoeng',
  en: 'percentage points',
} as const
const points = { nb: 'poeng', nn: 'poeng', en: 'points' } as const

/** What stands after the difference of two figures: percentage points for a percentage. */
export function changeUnitText(unit: Unit, language: Language): string {
  if (unit.kind === 'percent') return percentagePoints[language]
  return unit.kind === 'index' ? points[language] : unitText(unit, language)
}

/** Two texts that must not part, as a number and its unit; an empty one leaves no blank. */
export function joined(first: string, second: string): string {
  return first && second ? `${first}${space}${second}` : first + second
}

const qualifierWords: Readonly<Record<Language, Readonly<Record<Qualifier, string>>>> = {
  nb: { exact: '', about: 'om lag', over: 'over', under: 'under', nearly: 'nær', words: 'om lag' },
  nn: { exact: '', about: 'om lag', over: 'over', under: 'under', nearly: 'nær', words: 'om lag' },
  en: { exact: '', about: 'about', over: 'over', under: 'under', nearly: 'nearly', words: 'about' },
}

/**
 * The word a source puts before a figure that is not exact: «om lag», «over»; empty for an exact
 * one.
 */
export function qualifierText(qualifier: Qualifier, language: Language): string {
  return qualifierWords[language][qualifier]
}

const monthNames = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  nn: 'januar februar mars april mai juni juli august september oktober november desember',
  en: 'January February March April May June July August September October November December',
} as const

function monthName(month: number, language: Language): string {
  return String(monthNames[language].split(' ')[month - 1])
}

/**
 * «24. mars 2021», «mars 2021» or «2021» from an ISO day, month or year; other text as it stands.
 */
export function formatDate(date: string, language: Language): string {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(date)) return date
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)]
  if (month === '') return year
  const rest = `${monthName(Number(month), language)} ${year}`
  if (day === '') return rest
  return `${String(Number(day))}${language === 'en' ? '' : '.'} ${rest}`
}

/** «24.03.2021» for tables; in English «24/03/2021». Partial dates as `formatDate`. */
export function formatShortDate(date: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return formatDate(date, language)
  return date
    .split('-')
    .toReversed()
    .join(language === 'en' ? '/' : '.')
}

const parts = {
  nb: { half_year: 'halvår', quarter: 'kvartal' },
  nn: { half_year: 'halvår', quarter: 'kvartal' },
  en: { half_year: 'H', quarter: 'Q' },
} as const

/** A period in words: «2021», «2020/2021», «1. halvår 2021», «3. kvartal 2021», «juli 2021». */
export function formatPeriod(period: Period, language: Language): string {
  const { kind } = period
  if (kind === 'year' || kind === 'split_year') return period.text
  const { year, part } = yearAndPart(period)
  if (kind === 'month') return `${monthName(part, language)} ${String(year)}`
  const word = parts[language][kind]
  const named = language === 'en' ? `${word}${String(part)}` : `${String(part)}. ${word}`
  return `${named} ${String(year)}`
}
