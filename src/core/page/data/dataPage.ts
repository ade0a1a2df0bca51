import { formatDate, formatNumber, unitText } from '../../format'
import { targetVerdictJson } from '../../json/verdictJson'
import { knownLicence } from '../../licence'
import type { Indicator, Monitor, Source } from '../../model'
import { normalisedCsv } from '../../write/csv'
import { searchable } from '../filterOverview'
import type { Said } from '../indicatorContext'
import { pageSaid, pageText, type PageContext } from '../pageContext'
import { columnsOf, type DataColumn } from './dataColumns'
import { datasetFiles } from './datasetFiles'
import { dataWords } from './dataWords'
import { endpointsOf, siteFilesOf, type DataFile } from './siteFileList'
import { spanText } from './spanText'

/** An indicator's row in the list of downloads. */
export interface DataRow {
  readonly id: string
  readonly title: Said
  readonly area: string
  readonly areaTitle: string
  /** «mrd. kr · 11 tall · 2018–2024». */
  readonly about: string
  readonly observations: number
  /** ISO date of the newest publication, for sorting; empty where no row is dated. */
  readonly newest: string
  readonly newestText: string
  /** Ids of the sources that its figures name, the most used first. */
  readonly sources: readonly string[]
  /** Folded words that the search looks in. */
  readonly search: string
}

export interface DataSource {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url: string | null
  readonly published: string
  readonly licence: LicenceLine | null
}

export interface LicenceLine {
  readonly title: string
  readonly url: string | null
}

/** Every download, in one language, ready to print. */
export interface DataPageModel {
  readonly rows: readonly DataRow[]
  readonly areas: readonly { readonly id: string; readonly title: string }[]
  /** What each indicator is published as; `{id}` stands for the indicator's. */
  readonly formats: readonly DataFile[]
  readonly files: readonly DataFile[]
  readonly endpoints: readonly DataFile[]
  readonly columns: readonly DataColumn[]
  readonly licence: LicenceLine | null
  readonly sources: readonly DataSource[]
  /** Null in a monitor without figures. */
  readonly example: DataExample | null
}

/** Real answers of the API, cut to a few lines. */
export interface DataExample {
  readonly id: string
  readonly title: string
  /** The header and the last rows of its CSV. */
  readonly csv: string
  /** The first judged target of `verdicts.json`; empty where there is none. */
  readonly verdict: string
}

/** The page of every download and of the API. */
export function dataPage(context: PageContext): DataPageModel {
  const { monitor, language } = context
  const { settings, indicators, sources } = monitor
  const used = new Set(indicators.flatMap(sourcesOf))
  return {
    rows: byArea(monitor).map((indicator) => dataRow(indicator, context)),
    areas: settings.areas
      .filter(({ id }) => indicators.some(({ area }) => area === id))
      .map(({ id, title }) => ({ id, title: pageText(title, context) })),
    formats: datasetFiles.map(({ path, title, description }) => ({
      path: path('{id}'),
      title: pageText(title, context),
      text: pageText(description, context),
    })),
    files: siteFilesOf(context),
    endpoints: endpointsOf(language),
    columns: columnsOf(language),
    licence: licenceLine(settings.licence),
    sources: Object.values(sources)
      .filter(({ id }) => used.has(id))
      .map((source) => dataSource(source, context)),
    example: exampleOf(context),
  }
}

/** The indicators in the order of the monitor's areas. */
function byArea({ settings, indicators }: Monitor): readonly Indicator[] {
  const order = new Map(settings.areas.map(({ id }, index) => [id, index]))
  const placeOf = ({ area }: Indicator): number => order.get(area) ?? order.size
  return indicators.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function dataRow(indicator: Indicator, context: PageContext): DataRow {
  const { id, area, unit, observations, tags } = indicator
  const { language, monitor } = context
  const title = pageSaid(indicator.title, context)
  const areaTitle = areaTitleOf(area, monitor, context)
  const dated = observations.filter(({ published }) => published !== null)
  const newest = dated.toSorted((a, b) => a.knownFrom.localeCompare(b.knownFrom)).at(-1)
  const about = [
    unitText(unit, language),
    dataWords[language].figures(
      formatNumber(observations.length, { language, decimals: 0 }),
      observations.length === 1,
    ),
    spanText(observations, language),
  ]
  return {
    ...{ id, title, area, areaTitle },
    about: about.filter(Boolean).join(' · '),
    observations: observations.length,
    newest: newest?.knownFrom ?? '',
    newestText: newest?.published ? formatDate(newest.published, language) : '',
    sources: sourcesOf(indicator),
    search: searchable([title.text, areaTitle, id, ...tags].join(' ')),
  }
}

function areaTitleOf(id: string, { settings }: Monitor, context: PageContext): string {
  const area = settings.areas.find((each) => each.id === id)
  return area ? pageText(area.title, context) : ''
}

function sourcesOf({ observations }: Indicator): readonly string[] {
  const counts = new Map<string, number>()
  for (const { source } of observations) {
    if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id)
}

function dataSource(source: Source, context: PageContext): DataSource {
  const { id, title, publisher, url, published, licence } = source
  return {
    ...{ id, url },
    title: pageText(title, context),
    publisher: pageText(publisher, context),
    published: published === null ? '' : formatDate(published, context.language),
    licence: licenceLine(licence),
  }
}

function licenceLine(text: string | null): LicenceLine | null {
  if (text === null || text === 'unknown') return null
  const known = knownLicence(text)
  return known ? { title: known.id, url: known.url } : { title: text, url: null }
}

const exampleRows = 3

/** The indicator of the first target that has a verdict, else the first one with figures. */
function exampleOf(context: PageContext): DataExample | null {
  const { monitor, targets } = context
  const judged = targets.find(({ verdict }) => verdict.ratio !== null)
  const indicator =
    monitor.indicators.find(({ id }) => id === judged?.target.indicator) ??
    monitor.indicators.find(({ observations }) => observations.length > 0)
  if (!indicator) return null
  const { id, observations } = indicator
  const last = { ...indicator, observations: observations.slice(-exampleRows) }
  return {
    id,
    title: pageText(indicator.title, context),
    csv: normalisedCsv(last).trimEnd().replaceAll('\r\n', '\n'),
    verdict: judged ? JSON.stringify(excerpt(targetVerdictJson(judged)), null, 2) : '',
  }
}

function excerpt(verdict: ReturnType<typeof targetVerdictJson>): unknown {
  const { plan, target, indicator, method, status, ratio, baseline, latest, goal } = verdict
  return { plan, target, indicator, method, status, ratio, baseline, latest, goal }
}
