import { lineOf, type CalculationLine, type Reckoning } from './calculationLine'
import {
  difference,
  exact,
  growthFactor,
  lengthText,
  rounded,
  roundedFor,
  yearsBetween,
} from './calculationText'
import type { LineId } from './phrases/calculationWords'
import { ratioText } from './ratioText'
import { isUsable } from './series'
import {
  growthRate,
  growthScoreLine,
  limitFactor,
  notZero,
  ratioScoreLine,
  type ScoreLine,
} from './verdict/cagr'
import type { LatestValue, OfficialVerdict, PointValue } from './verdict/model'

type Lines = readonly CalculationLine[]

/** What the office whose method the target names makes of the same figures (method.md §3). */
export function officeLines(reckoning: Reckoning): Lines {
  const { verdict, target } = reckoning
  const { official, baseline, latest } = verdict
  if (!official || !latest) return []
  if (target.method === 'trend') return trendLines(official, reckoning)
  if (!baseline || official.value === null) return []
  const course = { official, baseline, latest, value: official.value }
  const { goal } = verdict
  const aim = goal?.period ? { period: goal.period, value: goal.value } : null
  if (target.method === 'un' && aim) return unLines(course, aim, reckoning)
  return cagrLines(course, aim, reckoning)
}

interface Course {
  readonly official: OfficialVerdict
  readonly baseline: PointValue
  readonly latest: LatestValue
  /** The office's ratio or growth rate. */
  readonly value: number
}

function officeSays({ category }: OfficialVerdict, { words, phrases }: Reckoning): string {
  return words.officeSays(String(phrases.official[String(category)]))
}

function cagrLines(course: Course, goal: PointValue | null, reckoning: Reckoning): Lines {
  const { target, words } = reckoning
  const { baseline, latest, official } = course
  const base = { ...baseline, value: notZero(baseline.value) }
  const wished = (target.direction === 'down') === base.value < 0 ? 1 : -1
  const soFar = { from: base, to: latest, sign: wished } as const
  const says = officeSays(official, reckoning)
  if (!goal)
    return [
      growthLine('growthSoFar', soFar, { reckoning, says }),
      ...scoreLines(growthScore(course, reckoning), course, reckoning),
    ]
  const aim = { ...goal, value: notZero(goal.value) }
  const sign = aim.value / base.value < 1 ? -1 : 1
  const first = growthLine('growthSoFar', soFar, { reckoning })
  const second = growthLine('growthNeeded', { from: base, to: aim, sign }, { reckoning })
  const result = ratioText(course.value, reckoning.thresholds, reckoning.language)
  const ratio = { numerator: first.result, denominator: second.result, result }
  return [
    first,
    second,
    lineOf({ id: 'growthRatio', ...ratio, explanation: says }, words),
    ...scoreLines(ratioScoreLine(course.value), course, reckoning),
  ]
}

function growthScore({ value, baseline }: Course, { target }: Reckoning): ScoreLine {
  return growthScoreLine(value, limitFactor(baseline.value, target.limit))
}

interface Growth {
  readonly from: PointValue
  readonly to: PointValue
  readonly sign: 1 | -1
}

function growthLine(
  id: LineId,
  { from, to, sign }: Growth,
  { reckoning, says }: { reckoning: Reckoning; says?: string },
): CalculationLine {
  const { language, words, verdict } = reckoning
  const years = to.period.years - from.period.years
  const growth = 100 * sign * growthRate(from.value, to.value, years)
  const length = lengthText(from.period, to.period, language)
  const factor = growthFactor([from.value, to.value], `1 / ${length}`, language)
  const numerator = `${sign < 0 ? '−' : ''}100 × (${factor} − 1)`
  const replaced =
    verdict.baseline?.value === 0 || (id === 'growthNeeded' && verdict.goal?.value === 0)
  const explanation = [...(replaced ? [words.zeroReplaced] : []), says ?? ''].join(' ').trim()
  return lineOf({ id, numerator, result: rounded(growth, language), explanation }, words)
}

/** The score as the office reads it off a straight line; none where the goal is simply met. */
function scoreLines(
  { factor, constant }: ScoreLine,
  { official, value }: Course,
  { language, words }: Reckoning,
): Lines {
  const { score, category } = official
  if (score === null || category === 'target_achieved') return []
  const sign = constant < 0 ? '−' : '+'
  const product = `${exact(factor, language)} × ${rounded(value, language)}`
  const numerator = `${product} ${sign} ${exact(Math.abs(constant), language)}`
  return [lineOf({ id: 'score', numerator, result: rounded(score, language) }, words)]
}

function unLines(
  { official, baseline, latest, value }: Course,
  goal: PointValue,
  reckoning: Reckoning,
): Lines {
  const { language, words, thresholds } = reckoning
  const left = Math.max(goal.period.years - latest.period.years, 0)
  const passed = lengthText(baseline.period, latest.period, language)
  const exponent = `${rounded(left, language)} / ${passed}`
  const growth = growthFactor([baseline.value, latest.value], exponent, language)
  const way = goal.value - baseline.value
  const expected = roundedFor(baseline.value + value * way, way, language)
  const from = exact(baseline.value, language)
  return [
    lineOf(
      {
        id: 'expected',
        numerator: `${exact(latest.value, language)} × ${growth}`,
        result: expected,
      },
      words,
    ),
    lineOf(
      {
        id: 'expectedShare',
        numerator: `${expected} − ${from}`,
        denominator: difference(baseline.value, goal.value, language),
        result: ratioText(value, thresholds, language),
        explanation: officeSays(official, reckoning),
      },
      words,
    ),
  ]
}

function trendLines(official: OfficialVerdict, reckoning: Reckoning): Lines {
  const { series, language, words } = reckoning
  const recent = series.flatMap(usablePoint).slice(-6)
  const [first, last] = [recent[0], recent.at(-1)]
  if (!first || !last || recent.length < 4) return []
  const slope = (last.value - first.value) / (last.period.years - first.period.years)
  const trend = { official, first, last, slope }
  const rest = missedLines(trend, reckoning)
  const line = lineOf(
    {
      id: 'slope',
      numerator: difference(first.value, last.value, language),
      denominator: yearsBetween(first.period, last.period, language),
      result: rounded(slope, language),
      ...(rest.length === 0 && { explanation: officeSays(official, reckoning) }),
    },
    words,
  )
  return [line, ...rest]
}

function usablePoint({ period, observation }: Reckoning['series'][number]): readonly PointValue[] {
  const { value } = observation
  return value === null || !isUsable(observation) ? [] : [{ period, value }]
}

interface Trend {
  readonly official: OfficialVerdict
  readonly first: PointValue
  readonly last: PointValue
  readonly slope: number
}

function missedLines({ official, first, last, slope }: Trend, reckoning: Reckoning): Lines {
  const { verdict, language, words, thresholds } = reckoning
  const { goal } = verdict
  if (official.value === null || !goal?.period) return []
  const left = Math.max(goal.period.years - last.period.years, 0)
  const change = difference(first.value, last.value, language)
  const length = lengthText(first.period, last.period, language)
  const now = exact(last.value, language)
  const numerator = `${now} + (${change}) / ${length} × ${rounded(left, language)}`
  const expected = roundedFor(last.value + slope * left, goal.value - last.value, language)
  const missed = rounded(1 - official.value, language)
  const distance = {
    numerator: `${exact(goal.value, language)} − ${expected}`,
    denominator: difference(last.value, goal.value, language),
  }
  const result = ratioText(official.value, thresholds, language)
  const explanation = officeSays(official, reckoning)
  return [
    lineOf({ id: 'expected', numerator, result: expected }, words),
    lineOf({ id: 'missed', ...distance, result: missed }, words),
    lineOf({ id: 'covered', numerator: `1 − ${missed}`, result, explanation }, words),
  ]
}
