import type { DataTheme, Frequency, Indicator, Monitor, Period } from '@/core/model'
import { partsPerYear, periodEnd, yearAndPart } from '@/core/period'
import { filled, norway, type CommonParts } from './catalogueParts'
import { datasetFiles, type DatasetFile } from '@/core/page/data/datasetFiles'
import { date, euTerm, iri, langStrings, nodeOf, type Node } from './linkedData'
import { newestKnown } from './newestKnown'
import type { Site } from './siteAddress'
import { urn } from './urn'
import { webAddress } from './webAddress'

export interface DatasetSetting {
  readonly monitor: Monitor
  readonly site: Site
  /** Tells this monitor from others in ids. */
  readonly scope: string
  /** The address of a path of the site. */
  readonly address: (path: string) => string
  readonly common: CommonParts
  readonly themes: readonly DataTheme[]
  readonly today: string
}

const frequencies: Readonly<Record<Frequency, string>> = {
  annual: 'ANNUAL',
  biennial: 'BIENNIAL',
  half_yearly: 'ANNUAL_2',
  quarterly: 'QUARTERLY',
  monthly: 'MONTHLY',
  irregular: 'IRREG',
}

/** One indicator as a data set of the catalogue. */
export function catalogueDataset(indicator: Indicator, setting: DatasetSetting): Node {
  const { monitor, address, common, themes, today } = setting
  const { id, title, definition, question, frequency, tags } = indicator
  const self = datasetAddress(id, address)
  const { defaultLanguage } = monitor.settings
  const modified = newestKnown([indicator], today)
  return {
    '@id': self,
    ...nodeOf('dcat:Dataset', {
      // The licence is the distributions'.
      ...{ ...common, 'dct:license': null, 'dct:rights': null },
      'dct:identifier': datasetIdentifier(id, setting),
      'dct:title': langStrings(title),
      'dct:description': langStrings(filled(definition, question, title)),
      'dcat:theme': themes.map((theme) => euTerm('data-theme', theme)),
      'dcat:keyword': tags.map((tag) => ({ '@value': tag, '@language': defaultLanguage })),
      'dct:spatial': norway,
      'dct:temporal': temporal(indicator),
      'dct:accrualPeriodicity': euTerm('frequency', frequencies[frequency]),
      'dct:accessRights': euTerm('access-right', 'PUBLIC'),
      'dct:modified': modified === null ? null : date(modified),
      'dcat:landingPage': { '@id': address(`indicators/${id}`), '@type': 'foaf:Document' },
      'dct:provenance': provenance(indicator, monitor),
      'dcat:distribution': datasetFiles.map((file) => distribution(file, { ...setting, id, self })),
    }),
  }
}

function datasetAddress(id: string, address: DatasetSetting['address']): string {
  return `${address('catalog.jsonld')}#datasets/${id}`
}

/** What a data set is known by, wherever it is described. */
export function datasetIdentifier(
  id: string,
  { site, scope, address }: Pick<DatasetSetting, 'site' | 'scope' | 'address'>,
): string {
  return site.url === null ? urn(scope, 'dataset', id) : datasetAddress(id, address)
}

function temporal(indicator: Indicator): Node | null {
  const bounds = temporalBounds(indicator)
  if (bounds === null) return null
  const { start, end } = bounds
  return nodeOf('dct:PeriodOfTime', { 'dcat:startDate': date(start), 'dcat:endDate': date(end) })
}

/** The ISO days that an indicator's figures begin and end on; null where there are none. */
export function temporalBounds({
  observations,
}: Indicator): { readonly start: string; readonly end: string } | null {
  const periods = observations.flatMap(({ value, period }) => (value === null ? [] : [period]))
  const start = periods.map(periodStart).toSorted()[0]
  const end = periods.map(periodEnd).toSorted().at(-1)
  return start === undefined || end === undefined ? null : { start, end }
}

/** The ISO day a period starts on. */
function periodStart(period: Period): string {
  const { year, part } = yearAndPart(period)
  const month = (part - 1) * (12 / partsPerYear[period.kind]) + 1
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}

/** Where the figures come from: each source in words, with its address. */
function provenance({ observations }: Indicator, { settings, sources }: Monitor): readonly Node[] {
  const named = new Set(observations.map(({ source }) => source))
  return Object.values(sources)
    .filter(({ id }) => named.has(id))
    .map(({ id, title, publisher, url }) => {
      const page = webAddress(url)
      // Sources are named in their own language, whatever it is: no language is claimed.
      return nodeOf('dct:ProvenanceStatement', {
        'rdfs:label': title[settings.defaultLanguage] ?? id,
        'rdfs:comment': publisher[settings.defaultLanguage] ?? null,
        'rdfs:seeAlso': page && iri(page),
      })
    })
}

function distribution(
  { key, path, fileType, mediaType, title, description }: DatasetFile,
  { id, self, address, common }: DatasetSetting & { readonly id: string; readonly self: string },
): Node {
  return {
    '@id': `${self}/${key}`,
    ...nodeOf('dcat:Distribution', {
      'dct:title': langStrings(title),
      'dct:description': langStrings(description),
      'dcat:accessURL': iri(address(`indicators/${id}`)),
      'dcat:downloadURL': iri(address(path(id))),
      'dct:format': euTerm('file-type', fileType),
      'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaType}`),
      'dct:license': common['dct:license'],
      'dct:rights': common['dct:rights'] ?? null,
    }),
  }
}
