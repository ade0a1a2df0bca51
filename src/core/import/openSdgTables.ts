import { cellAt, type CsvRecords } from './csvRecords'
import { figureOf, numberReader, wordsOf } from './figure'
import { atLeastOne } from './groupMeasures'
import { textOf, type Json } from './json'
import type { Figure, ImportNote, RawDimension, RawRow, RawTable, ReadRaw } from './model'
import type { OpenSdgMeta } from './openSdgMeta'
import { tell } from './settle'
import { slug } from './slug'
import { unitOf } from './unit'

/** The code of a blank cell: Open SDG leaves a disaggregation blank where a figure covers all of it. */
export const blankCode = 'total'

/** Columns that say something of a figure and are no disaggregation. */
const comments = new Set(['COMMENT_OBS', 'COMMENT_TS'])
const statusColumns = new Set(['OBS_STATUS', 'Observation status'])
const ignored = new Set([
  'GeoCode',
  'Progress',
  'UNIT_MULT',
  'Unit multiplier',
  'UNIT_MEASURE',
  'Unit measure',
])

/** SDMX's codes of observation status that change what a figure is; A, normal, says nothing. */
const statuses: ReadonlyMap<string, Figure['status']> = new Map([
  ['P', 'preliminary'],
  ['E', 'estimate'],
  ['F', 'forecast'],
])

type Failure = Extract<ReadRaw, { readonly status: 'failed' }>

interface Reading {
  readonly header: readonly string[]
  readonly year: number
  readonly value: number
  readonly disaggregations: readonly number[]
  readonly regions: ReadonlySet<number>
  readonly meta: OpenSdgMeta
  readonly figure: (cell: string) => Figure
  /** Gathers status codes without a place of their own. */
  readonly odd: string[]
}

/** The figures of an Open SDG file as tables, one for each unit. */
export function openSdgTables(
  { delimiter, records }: CsvRecords,
  meta: OpenSdgMeta,
  fields: Json,
): { readonly tables: readonly [RawTable, ...RawTable[]]; readonly notes: ImportNote[] } | Failure {
  const [head = [], ...rows] = records
  const header = head.map((name) => name.trim())
  const year = header.findIndex((name) => name.toLowerCase() === 'year')
  const value = header.findLastIndex((name) => name.toLowerCase() === 'value')
  const names = header.join(', ')
  if (year < 0) return { status: 'failed', failure: 'no-time', value: names }
  if (value < 0) return { status: 'failed', failure: 'no-figures', value: names }
  const reader = numberReader(
    rows.map((row) => cellAt(row, value)),
    { delimiter, decimal: null },
  )
  const words: string[] = []
  const odd: string[] = []
  const disaggregations = header.flatMap((name, index) =>
    isDisaggregation(name, meta) && index !== year && index !== value ? [index] : [],
  )
  const figure = (cell: string): Figure => {
    const found = figureOf(cell, reader)
    if (!found) words.push(cell)
    return found ?? wordsOf(cell)
  }
  const regions = regionColumns(header, rows, disaggregations)
  const reading = { header, year, value, disaggregations, regions, meta, figure, odd }
  const units = unitsOf(header, rows)
  const tables = [...units].map(([unit, own], index) =>
    tableOf(reading, own, {
      unit: unit || meta.unit,
      suffix: index === 0 ? '' : slug(unit),
      fields,
    }),
  )
  const notes: ImportNote[] = []
  if (tables.length > 1) tell(notes, 'tables-split', units.keys())
  tell(notes, 'figures-as-words', words)
  tell(notes, 'statuses-as-notes', odd)
  tell(
    notes,
    'columns-left-out',
    header.filter(
      (name, index) => ignored.has(name) && rows.some((row) => cellAt(row, index) !== ''),
    ),
  )
  return { tables: atLeastOne(tables), notes }
}

function isDisaggregation(name: string, { attributes }: OpenSdgMeta): boolean {
  const others = [comments, statusColumns, ignored]
  return (
    name !== '' && name !== 'Units' && !attributes.has(name) && !others.some((set) => set.has(name))
  )
}

/** The rows by what their `Units` says, in the order of the file. */
function unitsOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = header.indexOf('Units')
  const units = new Map<string, (readonly string[])[]>()
  for (const row of rows) {
    const unit = index < 0 ? '' : cellAt(row, index)
    const known = units.get(unit)
    if (known) known.push(row)
    else units.set(unit, [row])
  }
  return units
}

/** The disaggregations whose every value goes with one geographic code. */
function regionColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  disaggregations: readonly number[],
): ReadonlySet<number> {
  const geo = header.indexOf('GeoCode')
  const coded = geo < 0 ? [] : rows.filter((row) => cellAt(row, geo) !== '')
  const isRegion = (index: number): boolean => {
    const pairs = new Set(
      coded.map((row) => JSON.stringify([cellAt(row, index), cellAt(row, geo)])),
    )
    const values = new Set(coded.map((row) => cellAt(row, index)))
    const codes = new Set(coded.map((row) => cellAt(row, geo)))
    return coded.length > 0 && pairs.size === values.size && pairs.size === codes.size
  }
  return new Set(disaggregations.filter(isRegion))
}

interface TableSetting {
  readonly unit: string
  readonly suffix: string
  readonly fields: Json
}

function tableOf(
  reading: Reading,
  rows: readonly (readonly string[])[],
  { unit, suffix, fields }: TableSetting,
): RawTable {
  const { header, regions, meta } = reading
  const isUsed = (index: number): boolean => rows.some((row) => cellAt(row, index) !== '')
  const disaggregations = reading.disaggregations.filter(isUsed)
  const title = meta.title || textOf(fields['indicator_number']) || header.join(', ')
  return {
    title: suffix === '' ? title : `${title} (${unit})`,
    suffix,
    definition: meta.definition,
    unit: unitOf(unit),
    decimals: meta.decimals,
    tags: meta.tags,
    dimensions: disaggregations.map((index) =>
      dimensionOf(
        cellAt(header, index),
        rows.map((row) => cellAt(row, index)),
        regions.has(index),
      ),
    ),
    rows: rows.map((row) => rowOf({ ...reading, disaggregations }, row)),
    breaks: meta.breaks,
  }
}

function dimensionOf(name: string, cells: readonly string[], isRegion: boolean): RawDimension {
  const codes = [...new Set(cells)].toSorted((a, b) => Number(b === '') - Number(a === ''))
  const values = codes.map((code) =>
    code === '' ? { code: blankCode, title: 'Total' } : { code, title: code },
  )
  const kind = name === 'Series' ? 'definition' : isRegion ? 'region' : 'category'
  return { code: name, title: name, kind, values, headline: codes.includes('') ? blankCode : null }
}

function rowOf(reading: Reading, row: readonly string[]): RawRow {
  const { header, year, value, disaggregations, meta, figure, odd } = reading
  const found = figure(cellAt(row, value))
  const said: string[] = [found.note]
  let status = found.status
  header.forEach((name, index) => {
    const cell = cellAt(row, index)
    const label = meta.attributes.get(name)
    if (cell === '') return
    if (statusColumns.has(name) && cell !== 'A') {
      const known = statuses.get(cell)
      status = known ?? status
      if (!known) odd.push(cell)
      if (!known) said.push(`${name}: ${cell}`)
    } else if (label !== undefined) said.push(`${label}: ${cell}`)
    else if (comments.has(name)) said.push(cell)
  })
  const note = said.filter((text) => text !== '').join('. ')
  return {
    period: cellAt(row, year),
    codes: disaggregations.map((index) => cellAt(row, index) || blankCode),
    figure: { ...found, status, note },
  }
}
