import type { Language } from '../model'
import { isPartialDate } from '../published'
import { listOf, numberOf, parseJson, recordOf, textOf, textsOf, type Json } from './json'
import { jsonStatDimensions, type StatDimension } from './jsonStatDimensions'
import { jsonStatTables } from './jsonStatTables'
import type { ImportNote, RawSource, ReadRaw } from './model'
import { tell } from './settle'
import { sourceKey } from './slug'

/** A dataset of JSON-stat 2 as PxWebApi gives it. */
export interface Dataset {
  readonly root: Json
  readonly dimensions: readonly StatDimension[]
  readonly time: StatDimension
  /** What is measured; null where the table does not say. */
  readonly metric: StatDimension | null
  /** The table's name without its number and without «by region and year». */
  readonly title: string
  readonly values: (index: number) => number | null
  readonly statuses: (index: number) => string
}

/** JSON-stat 2 from PxWebApi v1 or v2; `url` is where it came from, where that is known. */
export function readJsonStat(text: string, url: string | null): ReadRaw {
  const root = recordOf(parseJson(text))
  if (parseJson(text) === undefined) return { status: 'failed', failure: 'not-json', value: '' }
  if (Object.keys(recordOf(root['dataset'])).length > 0) {
    return { status: 'failed', failure: 'json-stat-1', value: '' }
  }
  const dimensions = jsonStatDimensions(root)
  if (dimensions.length === 0)
    return { status: 'failed', failure: 'not-json-stat', value: textOf(root['class']) }
  const time = dimensions.find(({ role }) => role === 'time')
  if (!time) {
    const value = dimensions.map(({ code }) => code).join(', ')
    return { status: 'failed', failure: 'no-time', value }
  }
  const dataset: Dataset = {
    root,
    dimensions,
    time,
    metric: dimensions.find(({ role }) => role === 'metric') ?? null,
    title: shortTitle(textOf(root['label'])),
    values: (index) => numberOf(cellOf(root['value'], index)),
    statuses: (index) => statusAt(root, index),
  }
  const { tables, notes } = jsonStatTables(dataset)
  const said: ImportNote[] = [...notes]
  tell(said, 'fields-left-out', leftOut(root))
  const sources = [sourceOf(root, url)]
  said.push({ code: 'licence-unknown', value: sources.map(({ title }) => title).join(), count: 1 })
  const raw = { language: languageOf(root), tables, sources, targets: [], notes: said }
  return { status: 'read', raw }
}

/** A cell of a list, or of a mapping that holds only some. */
function cellOf(cells: unknown, index: number): unknown {
  return Array.isArray(cells)
    ? (cells as readonly unknown[])[index]
    : recordOf(cells)[String(index)]
}

/** A cell's sign; words in place of its number are one too. */
function statusAt({ status, value }: Json, index: number): string {
  const cell = cellOf(value, index)
  const words = numberOf(cell) === null ? textOf(cell) : ''
  return typeof status === 'string' ? status : textOf(cellOf(status, index)) || words
}

function shortTitle(label: string): string {
  return label
    .replace(/^\d{3,6}:\s*/, '')
    .replace(/,\s*(?:etter|by|efter|etter)\s[^,]*(?:,.*)?$/i, '')
}

const languages: ReadonlyMap<string, Language> = new Map([
  ['no', 'nb'],
  ['nb', 'nb'],
  ['nn', 'nn'],
  ['en', 'en'],
])

function pxOf(root: Json): Json {
  return recordOf(recordOf(root['extension'])['px'])
}

/** What the table says of its language, else the word before its dimensions. */
function languageOf(root: Json): Language | null {
  const said = languages.get(textOf(pxOf(root)['language']))
  if (said !== undefined) return said
  const label = textOf(root['label'])
  if (/,\s*etter\s/i.test(label)) return 'nb'
  return /,\s*by\s/i.test(label) ? 'en' : null
}

function sourceOf(root: Json, url: string | null): RawSource {
  const label = textOf(root['label'])
  const publisher = textOf(root['source'])
  const number = textOf(pxOf(root)['tableid']) || (/^(\d{3,6}):/.exec(label)?.[1] ?? '')
  const isNorwegian = /statistisk sentralbyrå|statistics norway/i.test(publisher)
  const updated = textOf(root['updated']).slice(0, 10)
  const address = textOf(root['href']) || (url ?? '')
  return {
    key: sourceKey(`${isNorwegian ? 'ssb' : publisher}-${number || label}`),
    title: label,
    publisher,
    url: address || (isNorwegian && number ? `https://www.ssb.no/statbank/table/${number}` : ''),
    published: isPartialDate(updated) ? updated : null,
    licence: 'unknown',
  }
}

/** Fields of the data set that have no place in an indicator. */
function leftOut(root: Json): readonly string[] {
  const extension = recordOf(root['extension'])
  return [
    ...(listOf(extension['contact']).length > 0 ? ['contact'] : []),
    ...(Object.keys(recordOf(root['link'])).length > 0 ? ['link'] : []),
    ...(extension['discontinued'] === true ? ['discontinued'] : []),
    ...(pxOf(root)['aggregallowed'] === false ? ['aggregallowed: false'] : []),
    ...(textsOf(root['error']).length > 0 ? ['error'] : []),
  ]
}
