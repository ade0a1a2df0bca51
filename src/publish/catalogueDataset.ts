import type { DataTheme, Frequency, Indicator, Monitor, Period, Text } from '@/core/model'
import { partsPerYear, periodEnd, yearAndPart } from '@/core/period'
import { filled, norway, type CommonParts } from './catalogueParts'
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
  const { monitor, site, scope, address, common, themes, today } = setting
  const { id, title, definition, question, frequency, tags } = indicator
  const self = `${address('catalog.jsonld')}#datasets/${id}`
  const { defaultLanguage } = monitor.settings
  const modified = newestKnown([indicator], today)
  return {
    '@id': self,
    ...nodeOf('dcat:Dataset', {
      // The licence is the distributions'.
      ...{ ...common, 'dct:license': null, 'dct:rights': null },
      'dct:identifier': site.url === null ? urn(scope, 'dataset', id) : self,
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
      'dcat:distribution': files.map((file) => distribution(file, { ...setting, id, self })),
    }),
  }
}

function temporal({ observations }: Indicator): Node | null {
  const periods = observations.flatMap(({ value, period }) => (value === null ? [] : [period]))
  const start = periods.map(periodStart).toSorted()[0]
  const end = periods.map(periodEnd).toSorted().at(-1)
  if (start === undefined || end === undefined) return null
  return nodeOf('dct:PeriodOfTime', { 'dcat:startDate': date(start), 'dcat:endDate': date(end) })
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

interface PublishedFile {
  readonly key: string
  readonly path: (id: string) => string
  readonly fileType: 'CSV' | 'JSON'
  readonly mediaType: string
  readonly title: Text
  readonly description: Text
}

const files: readonly PublishedFile[] = [
  {
    key: 'csv',
    path: (id) => `data/${id}.csv`,
    fileType: 'CSV',
    mediaType: 'text/csv',
    title: { nb: 'CSV', nn: 'CSV', en: 'CSV' },
    description: {
      nb: 'En observasjon per rad. Komma, desimalpunktum, UTF-8.',
      nn: 'Éin observasjon per rad. Komma, desimalpunktum, UTF-8.',
      en: 'One observation a row. Comma, decimal point, UTF-8.',
    },
  },
  {
    key: 'excel-csv',
    path: (id) => `data/${id}.nb.csv`,
    fileType: 'CSV',
    mediaType: 'text/csv',
    title: { nb: 'CSV for norsk Excel', nn: 'CSV for norsk Excel', en: 'CSV for Norwegian Excel' },
    description: {
      nb: 'En observasjon per rad. Semikolon, desimalkomma, UTF-8 med BOM.',
      nn: 'Éin observasjon per rad. Semikolon, desimalkomma, UTF-8 med BOM.',
      en: 'One observation a row. Semicolon, decimal comma, UTF-8 with BOM.',
    },
  },
  {
    key: 'json',
    path: (id) => `api/v1/indicators/${id}.json`,
    fileType: 'JSON',
    mediaType: 'application/json',
    title: { nb: 'Metadata som JSON', nn: 'Metadata som JSON', en: 'Metadata as JSON' },
    description: {
      nb: 'Definisjon, mål, tiltak og kilder. Tallene står i CSV-filene.',
      nn: 'Definisjon, mål, tiltak og kjelder. Tala står i CSV-filene.',
      en: 'Definition, targets, measures and sources. The figures are in the CSV files.',
    },
  },
]

function distribution(
  { key, path, fileType, mediaType, title, description }: PublishedFile,
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
