import { lineOf, type CalculationLine, type Reckoning } from './calculationLine'
import {
  difference,
  exact,
  growthFactor,
  lengthText,
  operand,
  rounded,
  yearNumber,
  yearsBetween,
} from './calculationText'
import type { LineId } from './phrases/calculationWords'
import { meets } from './verdict/goal'
import type { PointValue } from './verdict/model'

type Lines = readonly CalculationLine[]

/** What it takes a year, what was done a year, and where that leads (method.md §5). */
export function perYearLines(reckoning: Reckoning): Lines {
  const { verdict, goal } = reckoning
  const { baseline, latest, needPerYear: need, soFarPerYear: soFar } = verdict
  if (!latest) return []
  const aim = verdict.goal?.period && { period: verdict.goal.period, value: verdict.goal.value }
  const isMet = goal !== null && meets(goal, latest.value)
  const needed = aim && need !== null && !isMet
  const done = baseline && soFar !== null
  return [
    ...(needed ? [paceLine({ id: 'need', from: latest, to: aim, pace: need }, reckoning)] : []),
    ...(done
      ? [paceLine({ id: 'soFar', from: baseline, to: latest, pace: soFar }, reckoning)]
      : []),
    ...(done && aim ? projectionLine({ baseline, latest, aim }, reckoning) : []),
    ...(done && goal && !isMet ? [metInLine({ baseline, latest, soFar }, reckoning)] : []),
  ]
}

interface PaceText {
  readonly id: LineId
  readonly from: PointValue
  readonly to: PointValue
  readonly pace: number
}

function paceLine({ id, from, to, pace }: PaceText, reckoning: Reckoning): CalculationLine {
  const { language, words, verdict } = reckoning
  const result = rounded(pace, language)
  if (verdict.method !== 'geometric') {
    const numerator = difference(from.value, to.value, language)
    const denominator = yearsBetween(from.period, to.period, language)
    return lineOf({ id, numerator, denominator, result }, words)
  }
  const years = lengthText(from.period, to.period, language)
  const growth = growthFactor([from.value, to.value], `1 / ${years}`, language)
  const percent = `${result} ${reckoning.phrases.percent}`
  return lineOf({ id, numerator: `100 × (${growth} − 1)`, result: percent }, words)
}

interface Course {
  readonly baseline: PointValue
  readonly latest: PointValue
}

function projectionLine(
  { baseline, latest, aim }: Course & { aim: PointValue },
  { verdict, language, words }: Reckoning,
): Lines {
  const value = verdict.projection?.value ?? null
  if (value === null) return []
  const left = lengthText(latest.period, aim.period, language)
  const passed = lengthText(baseline.period, latest.period, language)
  const now = exact(latest.value, language)
  const numerator =
    verdict.method === 'geometric'
      ? `${now} × ${growthFactor([baseline.value, latest.value], `${left} / ${passed}`, language)}`
      : `${now} + (${difference(baseline.value, latest.value, language)}) / ${passed} × ${left}`
  return [lineOf({ id: 'projection', numerator, result: rounded(value, language) }, words)]
}

function metInLine(
  { baseline, latest, soFar }: Course & { soFar: number },
  { verdict, language, words }: Reckoning,
): CalculationLine {
  const year = verdict.projection?.metIn ?? null
  const pace = rounded(soFar, language)
  if (year === null || !verdict.goal)
    return lineOf({ id: 'metIn', numerator: pace, result: words.never }, words)
  const start = yearNumber(latest.period, language)
  const goal = verdict.goal.value
  const passed = lengthText(baseline.period, latest.period, language)
  const done = `(${difference(baseline.value, latest.value, language)})`
  const ln = (from: number, to: number): string =>
    `ln(${exact(to, language)} / ${operand(from, language)})`
  const numerator =
    verdict.method === 'geometric'
      ? `${start} + ${passed} × ${ln(latest.value, goal)} / ${ln(baseline.value, latest.value)}`
      : `${start} + ${passed} × (${difference(latest.value, goal, language)}) / ${done}`
  return lineOf({ id: 'metIn', numerator, result: words.inYear(String(year)) }, words)
}
