import type { ChartSection } from '../page/indicatorPage'
import { selectSeries } from '../series'
import { plannedValue } from '../verdict/plannedPath'
import { plannedText } from '../page/tableRow'
import {
  said,
  selectionTitles,
  targetsShown,
  type IndicatorContext,
} from '../page/indicatorContext'
import { contextSelections } from '../page/chartSeries'
import { periodEntries } from '../page/periodEntries'
import type { Selection } from '../model'
import { observedRow } from './observedRow'
import { takeAwayWords } from './takeAwayWords'
import type { TakenRow, TakenSource, TakenView } from './takenRow'

/** What the chart of an indicator's page shows, to take away: the series, its plan, and those in grey. */
export function indicatorTaken(
  { title, subtitle, notes }: Pick<ChartSection, 'title' | 'subtitle' | 'notes'>,
  context: IndicatorContext,
): TakenView {
  const { where, language } = context
  const series = [where, ...contextSelections(context)].map((each) => seriesRows(each, context))
  const words = takeAwayWords[language]
  return {
    ...{ title, subtitle, notes: notes.map(({ text }) => text) },
    sources: sourcesOf(
      series.flatMap((rows) => rows.toReversed()),
      context,
    ),
    table: {
      title: words.overview,
      dimensions: [{ id: 'series', title: words.series }],
      rows: series.flat(),
    },
  }
}

function seriesRows(where: Selection, context: IndicatorContext): readonly TakenRow[] {
  const { indicator, clock } = context
  const isShown = where === context.where
  const series = selectSeries(indicator.observations, where, clock.knownOn)
  const titles = selectionTitles(where, context).join(', ')
  const place = [
    {
      id: Object.values(where).join('.') || indicator.id,
      title: titles || said(indicator.title, context).text,
    },
  ]
  return periodEntries(series, indicator.frequency).map((entry) => ({
    ...observedRow(entry, place, context),
    planned: isShown ? planned(entry.period, context) : null,
  }))
}

function planned(
  period: Parameters<typeof plannedValue>[2],
  context: IndicatorContext,
): TakenRow['planned'] {
  const [judged] = targetsShown(context)
  const value = judged ? plannedValue(judged.target, judged.verdict, period) : null
  return value === null ? null : { value, text: plannedText(value, context) }
}

/** The sources of some rows, in the order that the rows name them. */
function sourcesOf(rows: readonly TakenRow[], context: IndicatorContext): readonly TakenSource[] {
  const { sources } = context.bundle
  const named = [...new Set(rows.map(({ source }) => source))]
  return named.flatMap((title) =>
    Object.values(sources)
      .filter((source) => said(source.title, context).text === title)
      .slice(0, 1)
      .map(({ publisher, url, published, licence }) => ({
        ...{ title, url, published, licence },
        publisher: said(publisher, context).text,
      })),
  )
}
