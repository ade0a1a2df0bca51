import { numberText } from '../figureText'
import { joined, qualifierText } from '../format'
import type { Language, Qualifier } from '../model'
import type { Figure } from './figures'
import type { RowUnit } from './rowUnit'

/** A figure as printed, without its unit: «om lag 22», «+3,5»; its decimals are the unit's. */
export function figureNumber(
  { value, qualifier }: Pick<Figure, 'value' | 'qualifier'>,
  unit: RowUnit,
  language: Language,
): string {
  return joined(
    qualifierText(qualifier, language),
    signedNumber(value, unit, { qualifier, language }),
  )
}

/** The same with its unit behind. */
export function figureWithUnit(
  figure: Pick<Figure, 'value' | 'qualifier'>,
  unit: RowUnit,
  language: Language,
): string {
  return joined(figureNumber(figure, unit, language), unit.short)
}

function signedNumber(
  value: number,
  { decimals, signed, kind }: RowUnit,
  { qualifier, language }: { qualifier: Qualifier; language: Language },
): string {
  // A rounded measured figure gets no more decimals than it has; a reckoned one keeps the unit's.
  const isRounded = qualifierText(qualifier, language) !== '' && !signed && kind !== 'index'
  const own = decimals === null ? null : Math.min(decimals, ownDecimals(value))
  const text = numberText(value, { language, unit: null, decimals: isRounded ? own : decimals })
  return signed && value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

function ownDecimals(value: number): number {
  const trimmed = value.toFixed(4).replace(/0+$/, '')
  return trimmed.length - trimmed.indexOf('.') - 1
}
