import type {
  Indicator,
  IndicatorMeta,
  Monitor,
  Observation,
  SeriesBreak,
  Source,
  Text,
} from '../model'
import { latestUsable } from '../page/figureView'
import { selectSeries } from '../series'
import type { Clock } from '../verdict/verdict'

/** What an indicator means, for programs: periods are texts, and how its file is read is left out. */
export interface IndicatorMetaJson extends Omit<IndicatorMeta, 'breaks' | 'csv'> {
  readonly breaks: readonly {
    readonly period: string
    readonly where: SeriesBreak['where']
    readonly text: Text
  }[]
}

/** One figure, for programs. */
export interface FigureJson extends Pick<
  Observation,
  'value' | 'low' | 'high' | 'qualifier' | 'status' | 'published' | 'source' | 'note'
> {
  readonly period: string
}

export interface IndicatorListing extends IndicatorMetaJson {
  /** How many rows its table has, revisions and missing figures included. */
  readonly observations: number
  /** The newest usable figure of the headline series. */
  readonly latest: FigureJson | null
  /** Every target on it, as `plan/target`. */
  readonly targets: readonly string[]
  readonly links: {
    readonly page: string
    readonly csv: string
    readonly excelCsv: string
    readonly json: string
  }
}

export interface IndicatorsJson {
  readonly today: string
  readonly indicators: readonly IndicatorListing[]
  /** Those that the newest figures name. */
  readonly sources: Readonly<Record<string, Source>>
}

export interface ListingSetting {
  readonly clock: Clock
  /** The address of a path of the site. */
  readonly addressOf: (path: string) => string
}

/** Every indicator with its newest headline figure, in the order of the files. */
export function indicatorsJson(monitor: Monitor, setting: ListingSetting): IndicatorsJson {
  const targets = targetsByIndicator(monitor)
  const indicators = monitor.indicators.map((indicator) =>
    listing(indicator, targets.get(indicator.id) ?? [], setting),
  )
  const named = new Set(indicators.map(({ latest }) => latest?.source))
  const sources = Object.entries(monitor.sources).filter(([id]) => named.has(id))
  return { today: setting.clock.today, indicators, sources: Object.fromEntries(sources) }
}

/** An indicator's metadata without its figures. */
export function indicatorMetaJson(indicator: Indicator): IndicatorMetaJson {
  return {
    id: indicator.id,
    title: indicator.title,
    question: indicator.question,
    area: indicator.area,
    unit: indicator.unit,
    decimals: indicator.decimals,
    range: indicator.range,
    concept: indicator.concept,
    definition: indicator.definition,
    counts: indicator.counts,
    countsNot: indicator.countsNot,
    frequency: indicator.frequency,
    updated: indicator.updated,
    nextRelease: indicator.nextRelease,
    tags: indicator.tags,
    related: indicator.related,
    dimensions: indicator.dimensions,
    headline: indicator.headline,
    breaks: indicator.breaks.map(({ period, where, text }) => ({
      period: period.text,
      where,
      text,
    })),
  }
}

function targetsByIndicator({ plans }: Monitor): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const plan of plans) {
    for (const { id, indicator } of plan.targets) {
      if (indicator === null) continue
      const keys = found.get(indicator) ?? []
      found.set(indicator, [...keys, `${plan.id}/${id}`])
    }
  }
  return found
}

function listing(
  indicator: Indicator,
  targets: readonly string[],
  { clock, addressOf }: ListingSetting,
): IndicatorListing {
  const { id, observations, headline } = indicator
  const latest = latestUsable(selectSeries(observations, headline, clock.knownOn))
  return {
    ...indicatorMetaJson(indicator),
    observations: observations.length,
    latest: latest && figureJson(latest),
    targets,
    links: {
      page: addressOf(`indicators/${id}`),
      csv: addressOf(`data/${id}.csv`),
      excelCsv: addressOf(`data/${id}.nb.csv`),
      json: addressOf(`api/v1/indicators/${id}.json`),
    },
  }
}

function figureJson(observation: Observation): FigureJson {
  const { period, value, low, high, qualifier, status, published, source, note } = observation
  return { period: period.text, value, low, high, qualifier, status, published, source, note }
}
