import { unitText } from '../format'
import { breaksOf } from '../selection'
import { chartSeries, contextSeries, supersededPoints } from './chartSeries'
import { chartTarget } from './chartTarget'
import type { ChartModel, ChartTarget } from './chartModel'
import { said, targetsShown, type IndicatorContext } from './indicatorContext'
import { periodStep } from './periodStep'

/** The main chart of an indicator: the series shown, other definitions in grey, and its targets. */
export function indicatorChart(context: IndicatorContext): ChartModel {
  const { indicator, language, series, where, words, bundle } = context
  const kind = series[0]?.period.kind ?? 'year'
  return {
    unit: unitText(indicator.unit, language),
    kind: indicator.unit.kind,
    step: periodStep(indicator.frequency, kind),
    main: [chartSeries(series, where, context)],
    context: contextSeries(context),
    superseded: supersededPoints(context),
    targets: distinct(targetsShown(context).map((target) => chartTarget(target, context))),
    breaks: breaksOf(indicator, where).map(({ period, text }) => ({
      years: period.years,
      title: words.breakTitle,
      text: said(text, context).text,
    })),
    events: bundle.events.map(({ date, text }) => ({
      years: yearsOfDate(date),
      text: `${monthOf(date, words.months)}: ${said(text, context).text}`,
    })),
    eventsTitle: words.events,
  }
}

/** Two plans may set the same goal: it is drawn once. A direction is drawn where no number was set at all. */
function distinct(targets: readonly ChartTarget[]): readonly ChartTarget[] {
  const numeric = targets.filter(({ goal }) => goal?.kind === 'value' || goal?.kind === 'range')
  const drawn = new Map<string, ChartTarget>()
  for (const target of numeric.length > 0 ? numeric : targets) {
    const looks = JSON.stringify([target.goal, target.due, target.path])
    if (!drawn.has(looks)) drawn.set(looks, target)
  }
  // Distance and pace are told of one target only: two would stand in each other's way.
  return [...drawn.values()].map((target, index) =>
    index === 0 ? target : { ...target, gap: null, projection: null, pathWords: '' },
  )
}

/** The place of an ISO day, month or year on a time axis; a month or year stands in its middle. */
export function yearsOfDate(date: string): number {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return Number(year) + 1 / 2
  const part = day === undefined ? 1 / 2 : (Number(day) - 1) / 31
  return Number(year) + (Number(month) - 1 + part) / 12
}

/** «Nov. 2025», or the year alone. */
function monthOf(date: string, months: readonly string[]): string {
  const [year = '', month] = date.split('-')
  return [months[Number(month) - 1], year].filter(Boolean).join(' ')
}
