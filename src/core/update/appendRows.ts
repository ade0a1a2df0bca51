import type { IndicatorMeta, Language, Observation, Source } from '../model'
import { encodingOf, rawText, type Encoding } from '../read/bytes'
import type { ColumnName, Columns } from '../read/header'
import { readTable, type CsvForm, type ReadTable } from '../read/observations'
import type { ObservationContext } from '../read/rowState'
import { encodeText } from '../write/encode'
import { neededColumns, type RowToWrite } from './neededColumns'
import { lineBreakOf, padRows } from './padRows'
import { rawRows } from './rawRows'
import { rowText, type Style, type Written } from './rowText'

/** The file that rows go into, as it is. */
export interface Existing {
  readonly bytes: Uint8Array
  readonly read: ReadTable
  readonly form: CsvForm
  readonly meta: IndicatorMeta
  readonly context: ObservationContext
}

export interface AppendSetting {
  readonly sources: Readonly<Record<string, Pick<Source, 'published'>>>
  readonly defaultLanguage: Language
}

export interface RowFrom {
  readonly row: RowToWrite
  readonly written: Written
}

export interface Appended {
  readonly bytes: Uint8Array
  /** The rows as they stand in the file. */
  readonly texts: readonly string[]
  readonly newColumns: readonly ColumnName[]
}

/**
 * A file with rows added at its end, in its own encoding, delimiter, decimal sign and line breaks; the bytes
 * before them are the old ones unless a column is new. Null where the rows would not be read back as they
 * are, or would change how the old ones are read.
 */
export function appendRows(
  existing: Existing,
  rows: readonly RowFrom[],
  { sources, defaultLanguage }: AppendSetting,
): Appended | null {
  if (rows.length === 0) return { bytes: existing.bytes, texts: [], newColumns: [] }
  const { form, read } = existing
  const newColumns = neededColumns(
    rows.map(({ row }) => row),
    { columns: form.columns, sources, defaultLanguage },
  )
  if (newColumns.length > 0 && read.diagnostics.some(({ code }) => misshapen.has(code))) return null
  for (const decimal of decimalsFor(form)) {
    const style = {
      columns: withColumns(form.columns, newColumns),
      delimiter: form.csv.delimiter,
      decimal,
      sample: sampleOf(existing),
      defaultLanguage,
    }
    const appended = write(existing, rows, { style, newColumns })
    if (appended && isSound(appended.bytes, existing, rows)) return appended
  }
  return null
}

/** Rows of another width than the header would take part in new columns. */
const misshapen: ReadonlySet<string> = new Set([
  'csv/quote',
  'csv/too-few-fields',
  'csv/too-many-fields',
])

/** The decimal signs to try: the file's own, and where it has shown none the one that goes with its delimiter. */
function decimalsFor({ notation, csv }: CsvForm): readonly ('.' | ',')[] {
  if (notation === 'comma') return [',']
  return csv.delimiter === ',' ? ['.'] : [',', '.']
}

function withColumns(columns: Columns, names: readonly ColumnName[]): Columns {
  const { header, width, at } = columns
  const added = names.map((name, index) => [name, width + index] as const)
  return {
    header: names.length === 0 ? header : [...header.slice(0, width), ...names],
    width: width + names.length,
    at: { ...at, ...Object.fromEntries(added) },
    dimensions: new Map([...columns.dimensions, ...added]),
  }
}

function sampleOf({ read, form }: Existing): readonly string[] | undefined {
  const first = read.observations[0]
  return first && rawRows(form).get(first.line)
}

function write(
  { bytes, meta, form }: Existing,
  rows: readonly RowFrom[],
  { style, newColumns }: { style: Style; newColumns: readonly ColumnName[] },
): Appended | null {
  const encoding = encodingOf(bytes, meta.csv.encoding)
  const old = rawText(bytes, encoding)
  const lineBreak = lineBreakOf(old)
  const texts = rows.map(({ row, written }) => rowText(row, written, style))
  const base = newColumns.length > 0 ? padRows(old, form, newColumns) : old
  const gap = /[\r\n]$/.test(base) ? '' : lineBreak
  const added = encodeText(gap + texts.map((text) => text + lineBreak).join(''), encoding)
  const before = newColumns.length > 0 ? encodeText(base, encoding) : bytes
  return added && before && { bytes: joined(before, added), texts, newColumns }
}

function joined(before: Uint8Array, added: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(before.length + added.length)
  bytes.set(before)
  bytes.set(added, before.length)
  return bytes
}

/** True where reading the file again gives the old rows and the new ones, and nothing else. */
function isSound(
  bytes: Uint8Array,
  { meta, context, read }: Existing,
  rows: readonly RowFrom[],
): boolean {
  const { observations } = readTable(bytes, meta, context)
  const wanted = [
    ...read.observations,
    ...rows.map(({ row }) => ({
      ...row.observation,
      published: row.published,
      source: row.source,
    })),
  ]
  return (
    observations.length === wanted.length &&
    observations.every((each, index) => substance(each) === substance(wanted[index]))
  )
}

function substance(observation: Observation | undefined): string {
  return JSON.stringify({
    ...observation,
    period: observation?.period.text,
    knownFrom: '',
    line: 0,
  })
}

/** Whether a row can be written in an encoding; the first sign that cannot, else null. */
export function signOutside(text: string, encoding: Encoding): string | null {
  return Array.from(text).find((sign) => encodeText(sign, encoding) === null) ?? null
}
