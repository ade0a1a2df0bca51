import { lineOf, type CalculationLine, type Reckoning } from './calculationLine'
import { difference, exact, operand, rounded, yearsBetween } from './calculationText'
import type { LineId } from './phrases/calculationWords'
import type { Language } from './model'
import { bandText, ratioText } from './ratioText'
import { gap, meets, type GoalBounds } from './verdict/goal'
import type { VerdictParts } from './verdict/model'

type Lines = readonly CalculationLine[]

/** A goal set relative to the baseline, worked out; nothing for a goal that is a number. */
export function goalLine({ target, verdict, language, words }: Reckoning): Lines {
  const { goal } = target
  const base = verdict.baseline
  if (!goal || !base || !verdict.goal) return []
  const result = exact(verdict.goal.value, language)
  if (goal.kind === 'factor') {
    const numerator = `${exact(goal.factor, language)} × ${operand(base.value, language)}`
    return [lineOf({ id: 'goal', numerator, result }, words)]
  }
  if (goal.kind !== 'change') return []
  const numerator = `${exact(base.value, language)} × (1 + ${operand(goal.change, language)})`
  return [lineOf({ id: 'goal', numerator, result }, words)]
}

/** The figures that were held against the goal, where that decided. */
export function decidedLines(reckoning: Reckoning): Lines {
  const { verdict, goal } = reckoning
  const { deciding, latest, baseline, notes, reason, parts } = verdict
  if (!goal) return []
  const line = (id: LineId, value: number): CalculationLine =>
    comparisonLine({ id, value, goal }, reckoning)
  if (deciding) {
    const later = latest && latest.period.years > deciding.period.years
    return [
      line('deadlineFigure', deciding.value),
      ...(later ? [line('latestFigure', latest.value)] : []),
    ]
  }
  if (!latest) return []
  const isWayless = parts !== null && parts.time !== null && parts.way === null
  if (isWayless || reason === 'no_deadline' || meets(goal, latest.value))
    return [line('latestFigure', latest.value)]
  if (!baseline || !notes.includes('baseline_met_goal')) return []
  return [line('baselineFigure', baseline.value), line('latestFigure', latest.value)]
}

interface Compared {
  readonly id: LineId
  readonly value: number
  readonly goal: GoalBounds
}

function comparisonLine({ id, value, goal }: Compared, reckoning: Reckoning): CalculationLine {
  const { words, language } = reckoning
  const isMet = meets(goal, value)
  const numerator = sidesOf(goal)
    .filter((side) => isMet || !meets(side.only, value))
    .map(({ bound, met, unmet }) =>
      [exact(value, language), isMet ? met : unmet, exact(bound, language)].join(' '),
    )
    .join(', ')
  return lineOf({ id, numerator, result: isMet ? words.met : words.notMet }, words)
}

/** One bound of a goal: as a goal of its own, and the signs of meeting and missing it. */
interface Side {
  readonly only: GoalBounds
  readonly bound: number
  readonly met: string
  readonly unmet: string
}

function sidesOf(goal: GoalBounds): readonly Side[] {
  const { low, high, strict } = goal
  const lowSigns = strict ? { met: '>', unmet: '≤' } : { met: '≥', unmet: '<' }
  const highSigns = strict ? { met: '<', unmet: '≥' } : { met: '≤', unmet: '>' }
  return [
    ...(low === null ? [] : [{ only: { ...goal, high: null }, bound: low, ...lowSigns }]),
    ...(high === null ? [] : [{ only: { ...goal, low: null }, bound: high, ...highSigns }]),
  ]
}

/** Share of the way, share of the time and their ratio, for `share` and `geometric`. */
export function paceLines(reckoning: Reckoning): Lines {
  const { verdict, language, words, thresholds } = reckoning
  const { parts, latest, ratio } = verdict
  if (!parts || !latest || parts.way === null || parts.time === null || ratio === null) return []
  const { from, to } = parts
  const way = rounded(parts.way, language)
  const time = rounded(parts.time, language)
  const numerator = yearsBetween(from.period, latest.period, language)
  const denominator = yearsBetween(from.period, to.period, language)
  const result = ratioText(ratio, thresholds, language)
  const explanation = bandText(ratio, thresholds, language)
  return [
    ...wayLines({ parts, value: latest.value, result: way }, reckoning),
    lineOf({ id: 'time', numerator, denominator, result: time }, words),
    lineOf({ id: 'ratio', numerator: way, denominator: time, result, explanation }, words),
  ]
}

interface Way {
  readonly parts: VerdictParts
  readonly value: number
  readonly result: string
}

function wayLines(way: Way, { goal, language, words }: Reckoning): Lines {
  const { parts, value, result } = way
  const { from, to, method } = parts
  if (goal?.kind === 'range') return gapLines(way, { goal, language, words })
  const straight = method === 'share'
  const text = (end: number): string =>
    straight
      ? difference(from.value, end, language)
      : `ln(${exact(end, language)} / ${exact(from.value, language)})`
  return [lineOf({ id: 'way', numerator: text(value), denominator: text(to.value), result }, words)]
}

/** In a range the way is how much of the distance to it is gone. */
function gapLines(
  { parts, value, result }: Way,
  { goal, language, words }: Pick<Reckoning, 'language' | 'words'> & { goal: GoalBounds },
): Lines {
  const line = (id: LineId, figure: number): CalculationLine =>
    lineOf(
      {
        id,
        numerator: gapText(figure, goal, language),
        result: exact(gap(goal, figure), language),
      },
      words,
    )
  const toMilestone = gap(goal, parts.to.value) > 0
  const lines = [
    line('gapStart', parts.from.value),
    line('gapNow', value),
    ...(toMilestone ? [line('gapEnd', parts.to.value)] : []),
  ]
  const [start, now, end] = lines.map((each) => each.result)
  const numerator = `${String(start)} − ${String(now)}`
  const denominator = toMilestone ? `${String(start)} − ${String(end)}` : String(start)
  return [...lines, lineOf({ id: 'way', numerator, denominator, result }, words)]
}

function gapText(value: number, { low, high }: GoalBounds, language: Language): string {
  if (low !== null && value < low) return difference(value, low, language)
  if (high !== null && value > high) return difference(high, value, language)
  return exact(0, language)
}
