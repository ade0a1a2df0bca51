import type { Indicator, Monitor } from '../model'
import { formatPeriod, unitText } from '../format'
import { figureView, latestUsable } from './figureView'
import { selectSeries } from '../series'
import type { FigureText } from './overviewModel'
import { foreignLanguage, pageText, type PageContext } from './pageContext'
import type { Said } from './indicatorContext'

/** An indicator in the explorer's list. */
export interface ExploreEntry {
  readonly id: string
  readonly title: Said
  readonly figure: FigureText | null
  /** How it is counted and divided, and when: «mrd. kr · Serie · 2018–2024». */
  readonly about: string
  /** Lower-case words that the search looks in. */
  readonly search: string
}

/** The explorer before anything is chosen: every indicator by area. */
export interface ExplorePageModel {
  readonly areas: readonly {
    readonly id: string
    readonly title: Said
    readonly indicators: readonly ExploreEntry[]
  }[]
  /** The indicator that figures per inhabitant are divided by; null where the folder has none. */
  readonly population: string | null
}

/** The concept that makes an indicator the population series: people, counted. */
export const populationConcept = 'population'

/** The indicator that figures per inhabitant are divided by. */
export function populationIn({ indicators }: Monitor): Indicator | undefined {
  return indicators.find(
    ({ concept, unit }) => concept === populationConcept && unit.kind === 'count',
  )
}

/** Every indicator, in the order of the areas; areas without one are left out. */
export function explorePage(context: PageContext): ExplorePageModel {
  const { monitor } = context
  return {
    population: populationIn(monitor)?.id ?? null,
    areas: monitor.settings.areas.flatMap(({ id, title }) => {
      const indicators = monitor.indicators.filter(({ area }) => area === id)
      if (indicators.length === 0) return []
      return [
        {
          ...{ id, title: said(title, context) },
          indicators: indicators.map((indicator) => entryOf(indicator, context)),
        },
      ]
    }),
  }
}

function entryOf(indicator: Indicator, context: PageContext): ExploreEntry {
  const { observations, headline } = indicator
  const latest = latestUsable(selectSeries(observations, headline, context.clock.knownOn))
  const title = said(indicator.title, context)
  const words = [title.text, ...indicator.tags, indicator.id]
  return {
    ...{ id: indicator.id, title, about: aboutText(indicator, context) },
    figure: figureView(latest, indicator, context),
    search: words.join(' ').toLowerCase(),
  }
}

function aboutText({ unit, dimensions, observations }: Indicator, context: PageContext): string {
  const divided = dimensions.filter(({ values }) => values.length > 1)
  const periods = observations.map(({ period }) => period).toSorted((a, b) => a.years - b.years)
  const [first, last] = [periods[0], periods.at(-1)].map((period) =>
    period ? formatPeriod(period, context.language) : '',
  )
  return [
    unitText(unit, context.language),
    ...divided.map(({ title }) => pageText(title, context)),
    first === last ? first : `${String(first)}–${String(last)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

function said(text: Indicator['title'], context: PageContext): Said {
  return { text: pageText(text, context), lang: foreignLanguage(text, context) }
}
