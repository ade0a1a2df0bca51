import { decodeBytes, type Encoding } from '../read/bytes'
import { recordsIn } from './csvRecords'
import { listOf, recordOf, textOf, type Json } from './json'

export interface PackageRecords {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const encodings: ReadonlyMap<string, Encoding> = new Map([
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
])

/** The rows of a table, from its files or from the package itself; null where a file is no text. */
export function resourceRecords(
  resource: Json,
  files: readonly Uint8Array[],
  schema: Json,
): PackageRecords | null {
  const names = listOf(schema['fields']).map((field) => textOf(recordOf(field)['name']))
  const data = listOf(resource['data'])
  if (data.length > 0) return inlineRecords(data)
  const dialect = recordOf(resource['dialect'])
  const encoding = encodings.get(textOf(resource['encoding']).toLowerCase()) ?? null
  const tables = files.flatMap((bytes) => {
    const decoded = decodeBytes(bytes, encoding)
    return decoded.status === 'text' ? [recordsOf(decoded.text, resource, dialect)] : []
  })
  if (tables.length < files.length) return null
  const records = tables.flat()
  if (textOf(dialect['header']) === 'false') return { header: names, rows: records }
  const [header = [], ...rows] = records
  // Parts of one table may each have the header.
  const same = header.join('\n')
  return {
    header: header.map((name) => name.trim()),
    rows: rows.filter((row) => row.join('\n') !== same),
  }
}

function recordsOf(text: string, resource: Json, dialect: Json): readonly (readonly string[])[] {
  const isTabs = textOf(resource['format']) === 'tsv'
  const said = typeof dialect['delimiter'] === 'string' ? dialect['delimiter'] : ''
  const comment = textOf(dialect['commentChar'])
  const records = recordsIn(text, said === '' ? (isTabs ? '\t' : ',') : said)
  return comment === '' ? records : records.filter(([first = '']) => !first.startsWith(comment))
}

/** Rows written as lists below a header, or as mappings. */
function inlineRecords(data: readonly unknown[]): PackageRecords {
  const [first, ...rest] = data
  if (Array.isArray(first)) {
    return { header: first.map(textOf), rows: rest.map((row) => listOf(row).map(textOf)) }
  }
  const header = [...new Set(data.flatMap((row) => Object.keys(recordOf(row))))]
  return { header, rows: data.map((row) => header.map((name) => textOf(recordOf(row)[name]))) }
}
