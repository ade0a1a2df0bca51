import { phrasesIn } from '../phrases/phrasesIn'
import { breaksOf } from '../selection'
import type { ChartModel } from './chartModel'
import { said, type IndicatorContext, type Said } from './indicatorContext'
import type { IndicatorTable } from './indicatorTable'

const mostPeriods = 6

/** What stands under the chart: its breaks in full, holes, and the marks that occur in it. */
export function chartNotes(
  chart: ChartModel,
  table: IndicatorTable,
  context: IndicatorContext,
): readonly Said[] {
  // Without a figure there is no line anyway.
  const isDrawn = chart.main.some(({ points }) => points.length > 0)
  const own = [...(isDrawn ? holes(table, context) : []), ...marks(chart, context)]
  return [
    ...breaksOf(context.indicator, context.where).map(({ text }) => said(text, context)),
    ...own.map((text) => ({ text, lang: null })),
  ].filter(({ text }) => text !== '')
}

function holes({ rows }: IndicatorTable, { language, words }: IndicatorContext): readonly string[] {
  const periods = rows.filter(({ missing }) => missing !== '').map(({ period }) => period)
  if (periods.length === 0) return []
  const shown = periods.slice(0, mostPeriods)
  const last = shown.slice(-1).join('')
  const others = shown.slice(0, -1).join(', ')
  const all = others === '' ? last : `${others} ${phrasesIn(language).and} ${last}`
  return [words.gapsNote(periods.length > mostPeriods ? `${shown.join(', ')} …` : all)]
}

function marks(chart: ChartModel, { words }: IndicatorContext): readonly string[] {
  const points = [...chart.main, ...chart.context].flatMap((series) => series.points)
  const kinds = [...new Set(points.map(({ markWord }) => markWord).filter((word) => word !== ''))]
  return [
    ...(kinds.length > 0 ? [words.marks.open(kinds.join(', '))] : []),
    ...(chart.superseded.length > 0 ? [words.marks.struck] : []),
    ...(points.some(({ bound }) => bound !== null) ? [words.marks.caret] : []),
    ...(points.some(({ low, high }) => low !== null || high !== null)
      ? [words.marks.interval]
      : []),
  ]
}
