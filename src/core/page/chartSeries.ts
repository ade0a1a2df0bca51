import { figureStyle, figureText } from '../figureText'
import { formatDate, formatPeriod } from '../format'
import type { Observation, Qualifier, Selection } from '../model'
import { phrasesIn } from '../phrases/phrasesIn'
import { breaksOf, sameSelection } from '../selection'
import { selectSeries } from '../series'
import type { Series } from '../verdict/model'
import { plannedValue } from '../verdict/plannedPath'
import { fromPlan } from './chartTarget'
import type { ChartMark, ChartModel, ChartPoint, ChartSeries } from './chartModel'
import { valueText } from './figureView'
import { said, targetsShown, type IndicatorContext } from './indicatorContext'

const bounds: Readonly<Partial<Record<Qualifier, 'above' | 'below'>>> = {
  over: 'above',
  under: 'below',
  nearly: 'below',
}

/** A selection's figures as a chart's series. */
export function chartSeries(
  series: Series,
  where: Selection,
  context: IndicatorContext,
): ChartSeries {
  return {
    id: Object.values(where).join('/'),
    title: seriesTitle(where, context),
    points: series.flatMap(({ observation }) => chartPoint(observation, where, context)),
    breaks: breaksOf(context.indicator, where).map(({ period }) => period.years),
  }
}

/** What sets a series apart from the others of a chart: its definition, else all its values. */
function seriesTitle(where: Selection, context: IndicatorContext): string {
  const { dimensions, title } = context.indicator
  const definitions = dimensions.filter(({ kind }) => kind === 'definition')
  const telling = definitions.length > 0 ? definitions : dimensions
  const values = telling.flatMap(({ id, values: all }) =>
    all.filter((value) => value.id === where[id]),
  )
  const titles = values.map((value) => said(value.title, context).text)
  return titles.join(', ') || said(title, context).text
}

/** The same figure by every other definition: never joined with the one shown. */
export function contextSeries(context: IndicatorContext): readonly ChartSeries[] {
  const { indicator, clock } = context
  return contextSelections(context)
    .map((other) =>
      chartSeries(selectSeries(indicator.observations, other, clock.knownOn), other, context),
    )
    .filter(({ points }) => points.length > 0)
}

/** What is shown, by every other definition. */
export function contextSelections({ indicator, where }: IndicatorContext): readonly Selection[] {
  return indicator.dimensions
    .filter(({ kind }) => kind === 'definition')
    .flatMap(({ id, values }) => values.map((value) => ({ ...where, [id]: value.id })))
    .filter((other) => !sameSelection(other, where))
}

/** Figures that a newer one replaced; forecasts that have come true or not are none. */
export function supersededPoints(context: IndicatorContext): ChartModel['superseded'] {
  const { series, language, words, indicator } = context
  return series.flatMap(({ observation, superseded }) =>
    superseded.flatMap((former) => {
      const { value, status, period } = former
      if (value === null || value === observation.value || status === 'forecast') return []
      const text = valueText(value, former, { indicator, language })
      const long = words.replacedOn(text, formatDate(observation.knownFrom, language))
      return [{ years: period.years, value, words: { long, short: [words.replaced(text)] } }]
    }),
  )
}

function chartPoint(
  observation: Observation,
  where: Selection,
  context: IndicatorContext,
): readonly ChartPoint[] {
  const { value, period, qualifier, status, low, high } = observation
  if (value === null) return []
  const { language, indicator } = context
  const mark = markOf(observation)
  return [
    {
      ...{ years: period.years, value, low, high, mark },
      period: formatPeriod(period, language),
      text: valueText(value, observation, { indicator, language }),
      markWord: mark === 'published' ? '' : phrasesIn(language).figure[status],
      bound: bounds[qualifier] ?? null,
      reading: reading({ ...observation, value }, where, context),
    },
  ]
}

function markOf({ status }: Observation): ChartMark {
  return status === 'preliminary' || status === 'forecast' ? status : 'published'
}

/** «2024: 25,9 mrd. kr (anslag)», then the plan and the distance to it where a target has one. */
function reading(
  observation: Observation & { readonly value: number },
  where: Selection,
  context: IndicatorContext,
): readonly string[] {
  const { language, indicator, words } = context
  const { value, period, qualifier, status } = observation
  const style = figureStyle(indicator, language)
  const standing = phrasesIn(language).figure[status]
  const figure = `${formatPeriod(period, language)}: ${figureText(value, style, qualifier)}`
  const first = standing === '' ? figure : `${figure} (${standing})`
  if (!sameSelection(where, context.where)) return [first]
  const plans = targetsShown(context)
    .slice(0, 1)
    .flatMap(({ target, verdict }) => {
      const planned = plannedValue(target, verdict, period)
      if (planned === null) return []
      return [words.planned(figureText(planned, style)), fromPlan(value - planned, context)]
    })
  return [first, ...plans]
}
