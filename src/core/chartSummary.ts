import { amountText, figureStyle, type FigureStyle } from './figureText'
import { formatPeriod } from './format'
import { goalText } from './goalText'
import type { Indicator, Language, Target } from './model'
import type { Phrases } from './phrases/phrases'
import { phrasesIn } from './phrases/phrasesIn'
import { isUsable } from './series'
import { figureAt } from './story'
import { isZero } from './verdict/compare'
import type { LatestValue, Series, Verdict } from './verdict/model'
import { plannedValue } from './verdict/plannedPath'

export interface ChartSummaryInput {
  readonly indicator: Indicator
  readonly series: Series
  /** Left out where the chart shows no target. */
  readonly judged: { readonly target: Target; readonly verdict: Verdict } | null
  readonly language: Language
}

/**
 * What a chart shows, in sentences: the first and the latest figure, the goal, the distance from
 * the planned path, and for how many periods figures are missing. Forecasts are not figures.
 */
export function chartSummary({ indicator, series, judged, language }: ChartSummaryInput): string {
  const phrases = phrasesIn(language)
  const style = figureStyle(indicator, language)
  const figures = series.flatMap(figureOf)
  const [first, latest] = [figures[0], figures.at(-1)]
  const figuresTold =
    first && latest
      ? [
          first === latest ? null : phrases.firstIs(figureAt(first, style)),
          phrases.latestIs(figureAt(latest, style)),
        ]
      : [phrases.noFigures]
  const told = [
    ...figuresTold,
    ...(judged ? goalSentences(judged, phrases, style) : []),
    missingSentence(series, phrases),
  ]
  return told.filter((sentence) => sentence !== null).join(' ')
}

function figureOf({ period, observation }: Series[number]): readonly LatestValue[] {
  const { value, status, qualifier } = observation
  return value === null || !isUsable(observation) ? [] : [{ period, value, status, qualifier }]
}

function goalSentences(
  { target, verdict }: NonNullable<ChartSummaryInput['judged']>,
  phrases: Phrases,
  style: FigureStyle,
): readonly (string | null)[] {
  const goal = goalText(target, verdict.goal, style)
  const due = target.due && formatPeriod(target.due, style.language)
  const { latest } = verdict
  return [
    goal && phrases.goalIs(due ? phrases.at(goal, due) : goal),
    latest && pathSentence(latest, plannedValue(target, verdict, latest.period), style),
  ]
}

function pathSentence(
  latest: LatestValue,
  planned: number | null,
  style: FigureStyle,
): string | null {
  if (planned === null) return null
  const phrases = phrasesIn(style.language)
  const gap = latest.value - planned
  if (isZero(gap)) return phrases.onPath
  return (gap > 0 ? phrases.abovePath : phrases.belowPath)(amountText(gap, style))
}

function missingSentence(series: Series, phrases: Phrases): string | null {
  const measured = series.filter(({ observation }) => observation.status !== 'forecast')
  const missing = measured.filter(({ observation }) => observation.value === null).length
  return missing === 0 ? null : phrases.missingPeriods(missing, measured.length)
}
