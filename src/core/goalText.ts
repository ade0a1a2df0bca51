import { figureStyle, figureText, numberText, type FigureStyle } from './figureText'
import { decimalsOf, formatNumber, joined, unitText } from './format'
import type { Goal, Indicator, Language, Target } from './model'
import { phrasesIn } from './phrases/phrasesIn'
import type { Verdict } from './verdict/model'

/**
 * The goal in words: «minst 50 mrd. kr», «under 10 prosent», «fra 10 til 12 dager», for a relative
 * goal without a baseline «2 ganger utgangstallet». Null where no number was set. `resolved` is the
 * verdict's.
 */
export function goalText(
  { goal, direction }: Pick<Target, 'goal' | 'direction'>,
  resolved: Verdict['goal'],
  style: FigureStyle,
): string | null {
  if (!goal) return null
  // A number that a plan sets is printed as the plan writes it, not in the indicator's decimals.
  const asSet = { ...style, decimals: null }
  if (goal.kind === 'range') return rangeText(goal, asSet)
  if (goal.kind === 'value') return rangeText(boundsOf(goal, goal.value, direction), asSet)
  if (!resolved) return relativeText(goal, style.language)
  return rangeText(boundsOf(goal, resolved.value, direction), style)
}

/** A goal of one number, taken apart as it is read: «minst», «50», «mrd. kr». */
export interface GoalParts {
  readonly word: string
  readonly number: string
  readonly unit: string
}

/** The parts of a goal of one number; null for a range, and where no number was set or can be worked out. */
export function goalParts(
  { goal, direction }: Pick<Target, 'goal' | 'direction'>,
  resolved: Verdict['goal'],
  style: FigureStyle,
): GoalParts | null {
  if (!goal || goal.kind === 'range') return null
  const value = goal.kind === 'value' ? goal.value : resolved?.value
  if (value === undefined) return null
  const { language, unit } = style
  return {
    word: boundPhrase(boundsOf(goal, value, direction), language)('').trim(),
    number: numberText(value, goal.kind === 'value' ? { ...style, decimals: null } : style),
    unit: unit ? unitText(unit, language) : '',
  }
}

/**
 * The goal of a target in words, with its indicator's unit. Null too for a number whose indicator is
 * missing: only the plan's own words say what it counts, and «minst 1» alone says nothing.
 */
export function targetGoalText(
  {
    target,
    indicator,
  }: { readonly target: Target; readonly indicator: Pick<Indicator, 'unit' | 'decimals'> | null },
  resolved: Verdict['goal'],
  language: Language,
): string | null {
  const isBare = target.goal?.kind === 'value' || target.goal?.kind === 'range'
  if (indicator === null && isBare) return null
  return goalText(target, resolved, figureStyle(indicator, language))
}

interface Bounds {
  readonly low: number | null
  readonly high: number | null
  readonly strict: boolean
}

function boundsOf({ strict }: Goal, value: number, direction: Target['direction']): Bounds {
  return direction === 'down'
    ? { low: null, high: value, strict }
    : { low: value, high: null, strict }
}

function rangeText(bounds: Bounds, style: FigureStyle): string | null {
  const { low, high } = bounds
  const { language } = style
  if (low !== null && high !== null)
    return phrasesIn(language).between(numberText(low, style), figureText(high, style))
  const bound = low ?? high
  return bound === null ? null : boundPhrase(bounds, language)(figureText(bound, style))
}

/** How one bound is said of a figure: «minst …», «under …». */
function boundPhrase({ low, strict }: Bounds, language: Language): (figure: string) => string {
  const { over, atLeast, under, atMost } = phrasesIn(language)
  if (low !== null) return strict ? over : atLeast
  return strict ? under : atMost
}

function relativeText(
  goal: Extract<Goal, { kind: 'factor' | 'change' }>,
  language: Language,
): string {
  const phrases = phrasesIn(language)
  const text = (value: number): string =>
    formatNumber(value, { language, decimals: decimalsOf(value) })
  if (goal.kind === 'factor') return phrases.timesBaseline(text(goal.factor))
  const percent = joined(text(100 * Math.abs(goal.change)), phrases.percent)
  return goal.change < 0 ? phrases.belowBaseline(percent) : phrases.aboveBaseline(percent)
}
