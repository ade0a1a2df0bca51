import { atLeastOne } from './groupMeasures'
import { listOf, parseJson, recordOf, textOf, textsOf, type Json } from './json'
import type { Raw, RawSource, ReadRaw } from './model'
import { fieldsOf } from './packageFields'
import { resourceRecords } from './packageRecords'
import { packageTables, type PackageTables } from './packageTables'
import { tell } from './settle'
import { sourceKey } from './slug'

/** A table of a package, and the files it is in. */
export interface ChosenResource {
  readonly status: 'chosen'
  readonly descriptor: Json
  readonly resource: Json
  /** The table's own files, relative to the package; none where the rows stand in the package itself. */
  readonly paths: readonly string[]
  /** The file its schema is in; null where it stands in the package. */
  readonly schemaPath: string | null
}

type Failure = Extract<ReadRaw, { readonly status: 'failed' }>

/** The table of a package that is asked for, else its first; paths that lead out of the package are none. */
export function chooseResource(text: string, name: string | null): ChosenResource | Failure {
  const parsed = parseJson(text)
  if (parsed === undefined) return { status: 'failed', failure: 'not-json', value: '' }
  const descriptor = recordOf(parsed)
  const tables = listOf(descriptor['resources']).map(recordOf).filter(isTable)
  const resource = name === null ? tables[0] : tables.find((each) => textOf(each['name']) === name)
  const names = tables.map((each) => textOf(each['name'])).join(', ')
  if (!resource) return { status: 'failed', failure: 'no-resource', value: names }
  const paths = textsOf(resource['path'])
  const schema = resource['schema']
  const schemaPath = typeof schema === 'string' ? schema : null
  const unsafe = [...paths, ...(schemaPath === null ? [] : [schemaPath])].find(
    (path) => !isSafe(path),
  )
  if (unsafe !== undefined) return { status: 'failed', failure: 'resource-missing', value: unsafe }
  return { status: 'chosen', descriptor, resource, paths, schemaPath }
}

function isTable(resource: Json): boolean {
  const format = textOf(resource['format']).toLowerCase()
  const isText = ['csv', 'tsv', 'txt', ''].includes(format)
  const path = textsOf(resource['path'])[0] ?? ''
  return (
    listOf(resource['data']).length > 0 ||
    (isText && /(?:\.(?:csv|tsv|txt)(?:$|\?)|^https?:)/i.test(path))
  )
}

/** As the format asks: beside the package or below it, or on the web. */
function isSafe(path: string): boolean {
  return /^https?:\/\//i.test(path) || !/^[/\\~]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path)
}

/** Reads the chosen table; `files` are those it named, by path. */
export function readDataPackage(
  chosen: ChosenResource,
  files: ReadonlyMap<string, Uint8Array>,
): ReadRaw {
  const { descriptor, resource, schemaPath } = chosen
  const missing = [...chosen.paths, ...(schemaPath === null ? [] : [schemaPath])].find(
    (path) => !files.has(path),
  )
  if (missing !== undefined)
    return { status: 'failed', failure: 'resource-missing', value: missing }
  const schema =
    schemaPath === null ? recordOf(resource['schema']) : schemaIn(files.get(schemaPath))
  const records = resourceRecords(
    resource,
    // None is missing, as was just seen.
    chosen.paths.map((path) => files.get(path) as Uint8Array),
    schema,
  )
  if (records === null)
    return { status: 'failed', failure: 'not-text', value: chosen.paths.join(', ') }
  const fields = fieldsOf(schema, records)
  const read = packageTables({ descriptor, resource, fields, rows: records.rows })
  if ('failure' in read) return read
  return { status: 'read', raw: rawOf(chosen, read) }
}

function rawOf({ descriptor, resource }: ChosenResource, read: PackageTables): Raw {
  const tables = atLeastOne(read.tables)
  const named = [...read.sourceIds].map(unnamed)
  const said = sourcesOf(descriptor, resource, tables.map(({ title }) => title).join(', '))
  const sources = [...named, ...said]
  const others = listOf(descriptor['resources']).map(recordOf)
  const left = others.filter((each) => each !== resource)
  const unknown = sources.filter(({ licence }) => licence === 'unknown')
  // Rows that name no source have the first.
  const unused = named.length === 0 ? sources.slice(1) : []
  const notes = [...read.notes]
  const names = left.map((each) => textOf(each['name']) || textOf(each['path']))
  tell(notes, 'resources-left-out', names)
  tell(notes, 'licence-unknown', unknown.map(titleOf))
  tell(notes, 'first-source', unused.map(titleOf))
  tell(notes, 'fields-left-out', leftOut(descriptor, resource))
  return { language: null, tables, sources, targets: [], notes }
}

function titleOf({ title }: RawSource): string {
  return title
}

function schemaIn(bytes: Uint8Array | undefined): Json {
  return recordOf(parseJson(new TextDecoder().decode(bytes)))
}

function unnamed(title: string): RawSource {
  return {
    key: sourceKey(title),
    title,
    publisher: '',
    url: '',
    published: null,
    licence: 'unknown',
  }
}

/** The table's sources, else the package's; else the package itself. */
function sourcesOf(descriptor: Json, resource: Json, title: string): readonly RawSource[] {
  const own = listOf(resource['sources'])
  const said = (own.length > 0 ? own : listOf(descriptor['sources'])).map(recordOf)
  const created = textOf(descriptor['created']).slice(0, 10)
  const published = /^\d{4}-\d{2}-\d{2}$/.test(created) ? created : null
  const licence = licenceOf(resource) || licenceOf(descriptor) || 'unknown'
  const named = said.map((each) => ({
    ...unnamed(textOf(each['title']) || textOf(each['name']) || textOf(each['path'])),
    url: textOf(each['path']) || textOf(each['web']),
    published,
    licence,
  }))
  const home = {
    ...unnamed(textOf(descriptor['title']) || title),
    url: textOf(descriptor['homepage']),
  }
  return named.length > 0 ? named : [{ ...home, published, licence }]
}

function licenceOf(holder: Json): string {
  const first = recordOf(listOf(holder['licenses'])[0])
  return textOf(first['name']) || textOf(first['path'])
}

const known = new Set([
  ...[
    '$schema',
    'profile',
    'name',
    'title',
    'description',
    'resources',
    'sources',
    'licenses',
    'created',
  ],
  ...[
    'homepage',
    'path',
    'data',
    'schema',
    'dialect',
    'format',
    'mediatype',
    'encoding',
    'bytes',
    'hash',
    'type',
    'keywords',
  ],
])

function leftOut(descriptor: Json, resource: Json): readonly string[] {
  return [descriptor, resource].flatMap((holder) =>
    Object.keys(holder).filter((key) => !known.has(key)),
  )
}
