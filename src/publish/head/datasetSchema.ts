import type { Indicator, Monitor, Observation, Source } from '@/core/model'
import { datasetIdentifier, temporalBounds } from '../catalogueDataset'
import { datasetFiles } from '@/core/page/data/datasetFiles'
import { nodeOf, type Node } from '../linkedData'
import { newestKnown } from '../newestKnown'
import type { Site } from '../siteAddress'
import { webAddress } from '../webAddress'
import {
  licenceAddress,
  organisation,
  pageAddress,
  publisherNode,
  schemaContext,
  worded,
  type SchemaSetting,
} from './schemaOrg'

export interface DatasetSchemaSetting extends SchemaSetting {
  readonly monitor: Monitor
  readonly site: Site
  /** Tells this monitor from others in ids. */
  readonly scope: string
}

/** An indicator as a schema.org `Dataset`; what the data folder does not say is left out. */
export function datasetSchema(indicator: Indicator, setting: DatasetSchemaSetting): Node {
  const { settings, language, today } = setting
  const { id, title, definition, observations } = indicator
  const sources = sourcesOf(observations, setting.monitor)
  const page = pageAddress(`indicators/${id}`, setting)
  return {
    ...schemaContext,
    ...nodeOf('Dataset', {
      '@id': page,
      name: worded(title, setting),
      description: description(indicator, setting),
      identifier: datasetIdentifier(id, setting),
      url: page,
      inLanguage: language,
      creator: publisherNode(setting),
      publisher: publisherNode(setting),
      license: licenceAddress(settings),
      datePublished: firstPublished(observations),
      dateModified: newestKnown([indicator], today),
      temporalCoverage: temporalCoverage(indicator),
      spatialCoverage: places(indicator, setting),
      variableMeasured: variable(indicator, setting),
      measurementTechnique: worded(definition, setting),
      keywords: keywords(indicator, setting),
      isBasedOn: sources.map((source) => sourceNode(source, setting)),
      distribution: distributions(id, setting),
      includedInDataCatalog: nodeOf('DataCatalog', {
        '@id': pageAddress('', setting),
        name: worded(settings.title, setting),
        url: pageAddress('', setting),
      }),
    }),
  }
}

function sourcesOf(observations: readonly Observation[], { sources }: Monitor): readonly Source[] {
  const named = new Set(observations.map(({ source }) => source))
  return Object.values(sources).filter(({ id }) => named.has(id))
}

/** The first day or year that a source says it published one of the figures. */
function firstPublished(observations: readonly Observation[]): string | null {
  const dates = observations.flatMap(({ published }) => (published === null ? [] : [published]))
  return dates.toSorted()[0] ?? null
}

function temporalCoverage(indicator: Indicator): string | null {
  const bounds = temporalBounds(indicator)
  return bounds && `${bounds.start}/${bounds.end}`
}

/** Where a dimension is made of regions, those regions. */
function places({ dimensions }: Indicator, setting: SchemaSetting): readonly Node[] {
  return dimensions
    .filter(({ kind }) => kind === 'region')
    .flatMap(({ values, total }) => values.filter(({ id }) => id !== total))
    .map(({ title }) => nodeOf('Place', { name: worded(title, setting) }))
}

function variable({ title, unit }: Indicator, setting: SchemaSetting): Node {
  return nodeOf('PropertyValue', {
    name: worded(title, setting),
    unitText: worded(unit.text, setting),
  })
}

/** What is asked and what is counted; without either, what it is called. */
function description(indicator: Indicator, setting: SchemaSetting): string | null {
  const { question, definition, title } = indicator
  const texts = [question, definition].map((text) => worded(text, setting)).filter(Boolean)
  return texts.length === 0 ? worded(title, setting) : texts.join(' ')
}

function keywords({ tags, area }: Indicator, setting: SchemaSetting): readonly string[] {
  const areas = setting.settings.areas.filter(({ id }) => id === area)
  return [...tags, ...areas.flatMap(({ title }) => worded(title, setting) ?? [])]
}

function sourceNode({ title, publisher, url, published, licence }: Source, setting: SchemaSetting) {
  return nodeOf('CreativeWork', {
    name: worded(title, setting),
    url: webAddress(url),
    publisher: organisation(worded(publisher, setting), null),
    datePublished: published,
    license: webAddress(licence),
  })
}

function distributions(id: string, setting: SchemaSetting): readonly Node[] {
  return datasetFiles.map(({ path, mediaType, title, description }) =>
    nodeOf('DataDownload', {
      name: worded(title, setting),
      description: worded(description, setting),
      encodingFormat: mediaType,
      contentUrl: setting.address(path(id)),
    }),
  )
}
