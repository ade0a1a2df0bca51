import { figureStyle, figureText } from '../figureText'
import { formatDate, formatPeriod, unitText } from '../format'
import type { Indicator, Language, Observation } from '../model'
import { phrasesIn } from '../phrases/phrasesIn'
import { isUsable } from '../series'
import type { Series } from '../verdict/model'
import type { FigureText, LinkedSource } from './overviewModel'
import { pageText, type PageContext } from './pageContext'

/** The newest usable figure of a series; null when there is none. */
export function latestUsable(series: Series): Observation | null {
  return series.findLast(({ observation }) => isUsable(observation))?.observation ?? null
}

/** A figure ready to print, with its word, unit, period, standing and source; null without a number. */
export function figureView(
  observation: Observation | null,
  indicator: Indicator,
  context: PageContext,
): FigureText | null {
  if (observation === null || observation.value === null) return null
  const { language } = context
  return {
    value: valueText(observation.value, observation, { indicator, language }),
    unit: unitText(indicator.unit, language),
    period: formatPeriod(observation.period, language),
    status: phrasesIn(language).figure[observation.status],
    source: linkedSource(observation.source, context),
  }
}

/** A value with its qualifier's word in front, without its unit: «om lag 22», «25,9». */
export function valueText(
  value: number,
  { qualifier }: Pick<Observation, 'qualifier'>,
  { indicator, language }: { indicator: Indicator; language: Language },
): string {
  return figureText(value, { ...figureStyle(indicator, language), unit: null }, qualifier)
}

/** A source as a page links it; null for an id that is not there. */
export function linkedSource(id: string | null, context: PageContext): LinkedSource | null {
  const source = context.monitor.sources[id ?? '']
  if (!source) return null
  return {
    title: pageText(source.title, context),
    publisher: pageText(source.publisher, context),
    url: source.url,
    published: source.published === null ? '' : formatDate(source.published, context.language),
  }
}
