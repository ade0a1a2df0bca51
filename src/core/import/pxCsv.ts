import { cellAt, csvRecords } from './csvRecords'
import { figureOf, numberReader, wordsOf } from './figure'
import { atLeastOne, groupMeasures, measureTitle } from './groupMeasures'
import type { Figure, ImportNote, RawDimension, RawRow, RawTable, ReadRaw } from './model'
import { pxColumns, type Cells, type ValueColumn } from './pxColumns'
import { tell } from './settle'
import { slug, sourceKey } from './slug'
import { unitInName, unitOf } from './unit'

/** A table that PxWeb saved as CSV: with or without its title, periods as columns or as rows, labels or codes. */
export function readPxCsv(text: string, url: string | null): ReadRaw {
  const { delimiter, records } = csvRecords(text)
  const start = Math.max(0, records.findIndex(isWide))
  const above = records
    .slice(0, start)
    .map((record) => record.join(' ').trim())
    .join(' ')
  const [header = [], ...rest] = records.slice(start)
  const rows = rest.filter(isWide)
  const footnotes = rest.filter((record) => !isWide(record)).map((record) => record.join('').trim())
  const cells: Cells = { header: header.map((name) => name.trim()), rows }
  const reader = numberReader(rows.flat(), { delimiter, decimal: null })
  const columns = pxColumns(cells, (cell) => figureOf(cell, reader) !== null)
  if (columns.status === 'failed') return { ...columns, value: cells.header.join(', ') }
  const title = above || titleOf(columns.values)
  const words: string[] = []
  const figure = (cell: string): Figure => {
    const found = figureOf(cell, reader)
    if (!found) words.push(cell.trim())
    return found ?? wordsOf(cell)
  }
  const tables = tablesOf({ ...cells, ...columns, figure, title, footnotes })
  const notes: ImportNote[] = []
  if (tables.length > 1)
    tell(
      notes,
      'tables-split',
      tables.map((table) => table.title),
    )
  tell(notes, 'figures-as-words', words)
  if (footnotes.length > 0) notes.push({ code: 'notes-kept', value: '', count: footnotes.length })
  const name = title || cells.header.join(', ')
  notes.push({ code: 'licence-unknown', value: name, count: 1 })
  const number = numbered.exec(title)?.[1]
  const key = sourceKey(`pxweb-${number ?? name}`)
  const source = {
    key,
    title: name,
    publisher: '',
    url: url ?? '',
    published: null,
    licence: 'unknown',
  }
  return {
    status: 'read',
    raw: { language: null, tables: atLeastOne(tables), sources: [source], targets: [], notes },
  }
}

/** The number that begins a table's title. */
const numbered = /^(\d{3,6}):\s*/

/** A table without a title line has its title above its only column of figures. */
function titleOf(values: readonly ValueColumn[]): string {
  const [measure = '', ...more] = new Set(values.map((each) => each.measure))
  return more.length === 0 && numbered.test(measure) ? measure : ''
}

/** True for a row of several cells; titles and footnotes have one. */
function isWide(record: readonly string[]): boolean {
  return record.length > 1 && record.some((cell, index) => index > 0 && cell.trim() !== '')
}

interface Parts extends Cells {
  readonly dimensions: readonly number[]
  readonly values: readonly ValueColumn[]
  readonly figure: (cell: string) => Figure
  readonly title: string
  readonly footnotes: readonly string[]
}

const metrics = /^(?:statistikkvariabel|contents?|contentscode|innhold)$/i

/** One table for all that is measured in the same unit. */
function tablesOf(parts: Parts): readonly RawTable[] {
  const { header, rows, dimensions, values } = parts
  const metric = dimensions.find((index) => metrics.test(cellAt(header, index))) ?? null
  const measures = metric === null ? values.map(({ measure }) => measure) : cellsIn(rows, metric)
  const named = [...new Set(measures)].map((code) => ({ code, unit: unitInName(code) }))
  return groupMeasures(named).map((group, index) => {
    const codes = group.map(({ code }) => code)
    return tableOf(parts, metric, { codes, unit: group[0].unit, index })
  })
}

interface Group {
  readonly codes: readonly string[]
  readonly unit: string
  readonly index: number
}

function tableOf(parts: Parts, metric: number | null, { codes, unit, index }: Group): RawTable {
  const { header, rows, title, footnotes } = parts
  const dimensions = parts.dimensions.filter((each) => each !== metric)
  const short = title.replace(numbered, '').replace(/,\s*(?:etter|by)\s.*$/i, '')
  const [only = '', ...more] = codes
  const several = more.length > 0
  const name = measureTitle(short, several || only === title ? '' : only) || header.join(', ')
  const own = dimensions.map((each) => dimensionOf(cellAt(header, each), cellsIn(rows, each)))
  return {
    title: name,
    suffix: index === 0 ? '' : slug(only),
    definition: [title, ...footnotes].filter((line) => line !== name),
    unit: unitOf(unit),
    decimals: null,
    tags: [],
    dimensions: several ? [...own, measureDimension(codes)] : own,
    rows: rows.flatMap((row) => rowsOf(row, { ...parts, dimensions }, { metric, codes })),
    breaks: [],
  }
}

function rowsOf(
  row: readonly string[],
  { dimensions, values, figure }: Parts,
  { metric, codes }: { readonly metric: number | null; readonly codes: readonly string[] },
): readonly RawRow[] {
  const own = dimensions.map((index) => cellAt(row, index))
  return values.flatMap(({ index, period, measure }) => {
    const code = metric === null ? measure : cellAt(row, metric)
    if (!codes.includes(code)) return []
    const at = typeof period === 'string' ? period : cellAt(row, period)
    const places = codes.length > 1 ? [...own, code] : own
    return [{ period: at, codes: places, figure: figure(cellAt(row, index)) }]
  })
}

function cellsIn(rows: Cells['rows'], index: number): readonly string[] {
  return [...new Set(rows.map((row) => cellAt(row, index)))]
}

function measureDimension(codes: readonly string[]): RawDimension {
  const values = codes.map((code) => ({ code, title: code }))
  return { code: 'measure', title: 'measure', kind: 'definition', values, headline: null }
}

const regions = /^(?:region|fylke|kommune|county|municipality|landsdel|geo|område)/i

function dimensionOf(name: string, codes: readonly string[]): RawDimension {
  const values = codes.map((code) => ({ code, title: code || '–' }))
  const kind = regions.test(name) ? 'region' : 'category'
  return { code: name || 'd', title: name || 'd', kind, values, headline: null }
}
