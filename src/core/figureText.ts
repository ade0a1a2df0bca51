import {
  changeUnitText,
  decimalsOf,
  formatNumber,
  joined,
  qualifierText,
  telling,
  unitText,
} from './format'
import type { Indicator, Language, Qualifier, Unit } from './model'
import { phrasesIn } from './phrases/phrasesIn'

/** How the figures of one indicator are written. */
export interface FigureStyle {
  readonly language: Language
  /** Null where nobody measures it: numbers stand alone. */
  readonly unit: Unit | null
  /** Null: as many as the figure has, at most four. */
  readonly decimals: number | null
}

/** The style of an indicator's figures in a language. */
export function figureStyle(
  indicator: Pick<Indicator, 'unit' | 'decimals'> | null,
  language: Language,
): FigureStyle {
  return { language, unit: indicator?.unit ?? null, decimals: indicator?.decimals ?? null }
}

/**
 * A figure with its word and unit: «om lag 22 mrd. kr»; a rounded one gets no more decimals than it
 * has.
 */
export function figureText(
  value: number,
  style: FigureStyle,
  qualifier: Qualifier = 'exact',
): string {
  const { language, unit } = style
  const word = qualifierText(qualifier, language)
  const number = numberText(value, word === '' ? style : { ...style, decimals: null })
  return joined(joined(word, number), unit ? unitText(unit, language) : '')
}

/** A figure without word and unit, in its indicator's decimals. */
export function numberText(value: number, { language, decimals }: FigureStyle): string {
  return formatNumber(value, { language, decimals: decimals ?? ownDecimals(value) })
}

/** The size of a change without its sign, with at least two telling digits: «4,0 mrd. kr». */
export function amountText(change: number, style: FigureStyle): string {
  const { language, unit } = style
  const size = Math.abs(change)
  const decimals = telling(size, style.decimals ?? 0)
  const text = formatNumber(size, { language, decimals })
  return joined(text, unit ? changeUnitText(unit, language) : '')
}

/** The size of a yearly growth without its sign: «11,6 prosent». */
export function percentText(percent: number, language: Language): string {
  const size = Math.abs(percent)
  const text = formatNumber(size, { language, decimals: telling(size, 1) })
  return joined(text, phrasesIn(language).percent)
}

function ownDecimals(value: number): number {
  return Math.min(decimalsOf(value), 4)
}
