import { decimalsOf, formatNumber } from './format'
import type { Language, Period } from './model'

/** A number with all its decimals (at most ten), as it goes into a formula. */
export function exact(value: number, language: Language): string {
  return formatNumber(value, { language, decimals: decimalsOf(value) })
}

/** The same in brackets when it is negative, to stand after a sign. */
export function operand(value: number, language: Language): string {
  return value < 0 ? `(${exact(value, language)})` : exact(value, language)
}

/** «50 − 25,9», with brackets round a negative second number. */
export function difference(from: number, to: number, language: Language): string {
  return `${exact(to, language)} − ${operand(from, language)}`
}

/** A result: four telling digits, and no digit before the decimal sign lost. */
export function rounded(value: number, language: Language): string {
  const whole = Math.trunc(Math.abs(value)).toFixed(0).length
  return exact(Number(value.toPrecision(Math.max(4, whole + 1))), language)
}

/** A result to be set against a distance: enough decimals for four telling digits of either. */
export function roundedFor(value: number, distance: number, language: Language): string {
  const size = Math.min(Math.abs(value) || Infinity, Math.abs(distance))
  const decimals = Math.min(Math.max(3 - Math.floor(Math.log10(size)), 0), 10)
  return exact(Number(value.toFixed(decimals)), language)
}

/** A period as the number of years the method counts with, without grouping: «2024», «2021,75». */
export function yearNumber({ years }: Period, language: Language): string {
  const text = years.toFixed(4).replace(/\.?0+$/, '')
  return language === 'en' ? text : text.replace('.', ',')
}

/** «2030 − 2021». */
export function yearsBetween(from: Period, to: Period, language: Language): string {
  return `${yearNumber(to, language)} − ${yearNumber(from, language)}`
}

/** The length between two periods in years, as a number for a formula. */
export function lengthText(from: Period, to: Period, language: Language): string {
  return rounded(to.years - from.years, language)
}

/** «(25,9 / 22)^(1 / 3)»: growth over so many years drawn to so many others. */
export function growthFactor(
  values: readonly [number, number],
  exponent: string,
  language: Language,
): string {
  const [from, to] = values
  return `(${exact(to, language)} / ${operand(from, language)})^(${exponent})`
}
