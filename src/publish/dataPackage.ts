import { createHash } from 'node:crypto'
import type { Indicator, Monitor, Source, Text } from '@/core/model'
import { editionDate } from '@/core/page/monitorInfo'
import { normalisedCsv } from '@/core/write/csv'
import { knownLicence } from '@/core/licence'
import type { Site } from './siteAddress'
import { tableSchema, type TableSchema } from './tableSchema'
import { isEmail, webAddress } from './webAddress'

export interface PackageSource {
  readonly title: string
  readonly path?: string
  readonly version?: string
  readonly publisher?: string
  readonly licence?: string
}

export interface PackageLicence {
  readonly name?: string
  readonly path?: string
  readonly title?: string
}

export interface DataResource {
  readonly name: string
  readonly type: 'table'
  readonly path: string
  readonly title: string
  readonly description?: string
  readonly format: 'csv'
  readonly mediatype: 'text/csv'
  readonly encoding: 'utf-8'
  readonly bytes: number
  readonly hash: string
  readonly dialect: Readonly<Record<string, unknown>>
  readonly sources: readonly PackageSource[]
  readonly schema: TableSchema
}

/** A descriptor of Data Package v2 (datapackage.org). */
export interface DataPackage {
  readonly $schema: string
  readonly name: string
  readonly title: string
  readonly description?: string
  readonly homepage?: string
  readonly version: string
  readonly keywords?: readonly string[]
  readonly contributors?: readonly Readonly<Record<string, unknown>>[]
  readonly licenses?: readonly PackageLicence[]
  readonly sources: readonly PackageSource[]
  readonly resources: readonly DataResource[]
}

export interface DataPackageSetting {
  /** The content hash of the data edition. */
  readonly hash: string
  readonly site: Site
}

/** All tables as a data package, in the monitor's default language; null without a table: a package needs one. */
export function dataPackage(
  monitor: Monitor,
  { hash, site }: DataPackageSetting,
): DataPackage | null {
  const { settings, indicators } = monitor
  if (indicators.length === 0) return null
  const say = sayIn(monitor)
  const tags = [...new Set(indicators.flatMap((indicator) => indicator.tags))].toSorted()
  const resources = indicators.map((indicator) => resource(indicator, monitor))
  const named = new Set(indicators.flatMap(sourceIds))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(say(settings.title)),
    title: say(settings.title),
    ...given('description', say(settings.description)),
    ...given('homepage', site.url),
    version: [editionDate(monitor), hash].filter(Boolean).join('-'),
    ...filled('keywords', tags),
    ...filled('contributors', contributors(monitor)),
    ...filled('licenses', licences(settings.licence)),
    sources: Object.values(monitor.sources)
      .filter(({ id }) => named.has(id))
      .map((source) => packageSource(source, say)),
    resources,
  }
}

/** A text in the monitor's default language. */
function sayIn({ settings }: Monitor): (text: Text) => string {
  return (text) => text[settings.defaultLanguage] ?? ''
}

/** `Helse & omsorg på nett` as `helse-omsorg-pa-nett`. */
function slug(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain === '' ? 'siktemal' : plain
}

function resource(indicator: Indicator, monitor: Monitor): DataResource {
  const say = sayIn(monitor)
  const bytes = Buffer.from(normalisedCsv(indicator))
  const named = new Set(sourceIds(indicator))
  return {
    name: indicator.id,
    type: 'table',
    path: `data/${indicator.id}.csv`,
    title: say(indicator.title),
    ...given('description', say(indicator.definition) || say(indicator.question)),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    sources: Object.values(monitor.sources)
      .filter(({ id }) => named.has(id))
      .map((source) => packageSource(source, say)),
    schema: tableSchema(indicator, say),
  }
}

function sourceIds({ observations }: Indicator): readonly string[] {
  return observations.flatMap(({ source }) => source ?? [])
}

function packageSource(source: Source, say: (text: Text) => string): PackageSource {
  return {
    title: say(source.title) || source.id,
    ...given('path', webAddress(source.url)),
    ...given('version', source.published),
    ...given('publisher', say(source.publisher)),
    ...given('licence', source.licence),
  }
}

function contributors(monitor: Monitor): readonly Readonly<Record<string, unknown>>[] {
  const say = sayIn(monitor)
  const { publisher, contact } = monitor.settings
  const path = given('path', webAddress(publisher.url))
  const email = given('email', isEmail(contact.email) ? contact.email : null)
  return [
    { ...given('title', say(publisher.name)), ...path, roles: ['publisher'] },
    { ...given('title', say(contact.name)), ...email, roles: ['contact'] },
  ].filter((contributor) => Object.keys(contributor).length > 1)
}

/** Only what has a name or an address is a licence to the format; other words stand in the zip's README. */
function licences(text: string | null): readonly PackageLicence[] {
  const licence = knownLicence(text)
  if (licence) return [{ name: licence.id, path: licence.url, title: licence.title }]
  const path = webAddress(text)
  if (path !== null) return [{ path }]
  return text !== null && /^[-a-zA-Z0-9._]+$/.test(text) ? [{ name: text }] : []
}

/** The key with its text; nothing where there is none. */
function given<Key extends string>(
  key: Key,
  text: string | null,
): { readonly [K in Key]?: string } {
  // TypeScript widens a computed key to `string`.
  return text === null || text === '' ? {} : ({ [key]: text } as { readonly [K in Key]: string })
}

function filled<Key extends string, Value>(
  key: Key,
  values: readonly Value[],
): { readonly [K in Key]?: readonly Value[] } {
  // TypeScript widens a computed key to `string`.
  return values.length === 0 ? {} : ({ [key]: values } as { readonly [K in Key]: readonly Value[] })
}
