import { amountText, figureStyle, figureText, percentText, type FigureStyle } from './figureText'
import { formatPeriod } from './format'
import { targetGoalText } from './goalText'
import type { Indicator, Language, Target } from './model'
import type { Phrases } from './phrases/phrases'
import { phrasesIn } from './phrases/phrasesIn'
import { isZero } from './verdict/compare'
import type { LatestValue, PointValue, Verdict } from './verdict/model'

export interface StoryContext {
  readonly target: Target
  readonly indicator: Indicator | null
  readonly language: Language
}

/** All that the sentences of one verdict are told from. */
interface Teller {
  readonly verdict: Verdict
  readonly phrases: Phrases
  readonly style: FigureStyle
  readonly goal: string | null
  /** The deadline in words, as the plan gives it. */
  readonly due: string
  /** The target names an indicator, but that one could not be read. */
  readonly leftOut: boolean
}

/** The sentences of a verdict, in order: see `keySentence`. */
export function story(verdict: Verdict, context: StoryContext): readonly string[] {
  const { target, indicator, language } = context
  const style = figureStyle(indicator, language)
  const due = target.due ? formatPeriod(target.due, language) : ''
  const goal = targetGoalText(context, verdict.goal, language)
  const leftOut = indicator === null && target.indicator !== null
  const teller = { verdict, phrases: phrasesIn(language), style, goal, due, leftOut }
  return sentences(teller).filter((sentence) => sentence !== null)
}

/** Which way the figures go, in one language; null where a number was set. */
export function directionIn(
  { direction, turnedTo }: Pick<Verdict, 'direction' | 'turnedTo'>,
  phrases: Phrases,
): string | null {
  if (turnedTo) return phrases.turned[turnedTo]
  if (direction === null || direction === 'has_turned') return null
  return phrases.direction[direction]
}

type Sentences = readonly (string | null)[]

function sentences(teller: Teller): Sentences {
  const { verdict, phrases, due } = teller
  const { status, reason } = verdict
  if (verdict.deciding) return decidedSentences(teller, verdict.deciding)
  if (status === 'reached') return [goalSentence(teller), metSentence(teller)]
  if (status === 'awaiting_final')
    return [
      phrases.deadlinePassed(due),
      latestSentence(teller),
      teller.goal && phrases.goalWas(teller.goal),
      verdict.lastStatus && phrases.lastStatus(phrases.status[verdict.lastStatus]),
    ]
  if (reason === null) return paceSentences(teller)
  return [
    teller.leftOut ? phrases.leftOut : phrases.why[reason],
    goalSentence(teller),
    latestSentence(teller),
    directionIn(verdict, phrases),
  ]
}

function decidedSentences(teller: Teller, deciding: LatestValue): Sentences {
  const { verdict, phrases, goal, due } = teller
  const told = verdict.status === 'reached' ? phrases.wasMetWith : phrases.missedWith
  return [goal && phrases.goalWas(phrases.at(goal, due)), told(figureAt(deciding, teller.style))]
}

function paceSentences(teller: Teller): Sentences {
  const { verdict, phrases, due } = teller
  const { needPerYear: need, soFarPerYear: soFar } = verdict
  const known = need === null || isZero(need)
  return [
    known ? latestSentence(teller) : phrases.need(changeOf(need, teller), due),
    known ? goalSentence(teller) : null,
    soFar === null ? null : soFarSentence(soFar, teller),
    ...milestoneSentences(teller),
  ]
}

function soFarSentence(soFar: number, teller: Teller): string {
  const { phrases } = teller
  return isZero(soFar) ? phrases.stoodStill : phrases.soFar(changeOf(soFar, teller))
}

function changeOf(change: number, { verdict, style }: Teller): { up: boolean; amount: string } {
  const percent = verdict.method === 'geometric'
  const amount = percent ? percentText(change, style.language) : amountText(change, style)
  return { up: change > 0, amount }
}

/** Names the milestones between which the pace was measured. */
function milestoneSentences(teller: Teller): Sentences {
  const { phrases, verdict } = teller
  const { parts, baseline, goal } = verdict
  if (!parts) return []
  const isStart = parts.from.period.years === baseline?.period.years
  const isEnd = parts.to.period.years === goal?.period?.years
  return [
    isStart ? null : phrases.lastMilestone(milestoneAt(parts.from, teller)),
    isEnd ? null : phrases.nextMilestone(milestoneAt(parts.to, teller)),
  ]
}

function goalSentence({ goal, due, phrases }: Teller): string | null {
  if (goal === null) return null
  return phrases.goalIs(due === '' ? goal : phrases.at(goal, due))
}

function metSentence(teller: Teller): string | null {
  const { latest } = teller.verdict
  return latest && teller.phrases.metWith(figureAt(latest, teller.style))
}

function latestSentence(teller: Teller): string | null {
  const { latest } = teller.verdict
  return latest && teller.phrases.latestIs(figureAt(latest, teller.style))
}

/** A figure with its word, unit, period and standing: «om lag 22 mrd. kr i 2021 (anslag)». */
export function figureAt(figure: LatestValue, style: FigureStyle): string {
  const { value, period, qualifier, status } = figure
  const { language } = style
  const phrases = phrasesIn(language)
  const text = figureText(value, style, qualifier)
  const told = phrases.at(text, formatPeriod(period, language))
  const standing = phrases.figure[status]
  return standing === '' ? told : `${told} (${standing})`
}

/** A milestone, in its own decimals, as the plan sets it. */
function milestoneAt({ value, period }: PointValue, { style, phrases }: Teller): string {
  const text = figureText(value, { ...style, decimals: null })
  return phrases.at(text, formatPeriod(period, style.language))
}
