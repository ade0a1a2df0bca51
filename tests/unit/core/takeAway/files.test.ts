import { test as property } from '@fast-check/vitest'
import { fc } from '@fast-check/vitest'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { excelCsv, programCsv } from '@/core/takeAway/csvFile'
import { fileTable } from '@/core/takeAway/fileTable'
import { jsonFile } from '@/core/takeAway/jsonFile'
import type { TakenTable } from '@/core/takeAway/takenRow'
import { aboutOf, arbitraryRow, takenExplore, takenPage } from '../../../helpers/taken'
import { splitCsv } from '../../../helpers/splitCsv'

const exports = takenPage()
const programs = { reader: 'programs', language: 'nb' } as const
const people = { reader: 'people', language: 'nb' } as const

/** Rows of a text as records, by the names in its first line. */
function records(rows: readonly (readonly string[])[]): readonly Record<string, string>[] {
  const [header = [], ...body] = rows
  return body.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])))
}

describe('CSV for programs', () => {
  const rows = records(splitCsv(programCsv(fileTable(exports.table, programs))))

  it('has every column, whatever the figures', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(
      'period series unit value low high qualifier status missing planned superseded published source note'.split(
        ' ',
      ),
    )
  })
  it('keeps word, interval, standing, plan, source and note of a figure', () => {
    expect(rows[0]).toEqual({
      ...{ period: '2021', series: 'revised.all', unit: 'mrd. kr', value: '22', low: '21' },
      ...{ high: '23', qualifier: 'about', status: 'estimate', missing: '', planned: '22' },
      ...{ superseded: '', published: '2023-11-01', source: 'Gammel rapport' },
      note: 'Grunnlag for målet',
    })
  })
  it('says of a hole why it is one, in a row of the file or in none', () => {
    const holes = rows.filter(({ missing }) => missing !== '')
    expect(holes.map(({ period, value, missing }) => [period, value, missing])).toEqual([
      ['2022', '..', 'missing'],
      ['2023', '..', 'missing'],
    ])
  })
  it('has the other definitions that the chart shows in grey, without the plan of the first', () => {
    const others = rows.filter(({ series }) => series === 'earlier.all')
    expect(others.map(({ period, value, planned }) => [period, value, planned])).toEqual([
      ['2019', '25', ''],
      ['2020', '27.2', ''],
    ])
  })
})

describe('CSV for Norwegian Excel', () => {
  const text = excelCsv(fileTable(exports.table, people))

  it('has a byte order mark, semicolons, decimal commas, titles and words', () => {
    expect(text.startsWith('\ufeffPeriode;Serie;Verdi;Enhet;')).toBe(true)
    expect(text).toContain('2021;Ny serie, Hele landet;22;mrd. kr;21;23;om lag;anslag;')
    expect(text).toContain(';25,9;')
  })
  it('leaves out columns that say nothing', () => {
    expect(text.split('\r\n')[0]).not.toContain('Erstattet')
  })
})

property.prop([fc.array(arbitraryRow, { minLength: 1, maxLength: 6 })])(
  'whatever the texts, both forms parse back to the very numbers, and Excel runs nothing',
  (rows) => {
    const table: TakenTable = { title: 'T', dimensions: [{ id: 'series', title: 'S' }], rows }
    const wanted = rows.map(({ value }) => (typeof value === 'string' ? null : value.value))
    const plain = Papa.parse<string[]>(programCsv(fileTable(table, programs)), {
      ...{ delimiter: ',', newline: '\r\n', skipEmptyLines: true },
    }).data
    const at = plain[0]?.indexOf('value') ?? -1
    expect(plain.slice(1).map((row) => Number(row[at]) + 0)).toEqual(
      wanted.map((n) => Number(n) + 0),
    )
    const notes = plain[0]?.indexOf('note') ?? -1
    expect(plain.slice(1).map((row) => row[notes])).toEqual(rows.map(({ note }) => note))

    const excel = Papa.parse<string[]>(excelCsv(fileTable(table, people)).slice(1), {
      ...{ delimiter: ';', newline: '\r\n', skipEmptyLines: true },
    }).data
    const valueAt = excel[0]?.indexOf('Verdi') ?? -1
    const numbers = excel.slice(1).map((row) => Number(row[valueAt]?.replace(',', '.')) + 0)
    expect(numbers).toEqual(wanted.map((n) => Number(n) + 0))
    for (const row of excel.slice(1))
      for (const [column, cell] of row.entries())
        if (column !== valueAt) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  },
)

describe('JSON', () => {
  const view = takenExplore('i=trials&series=country&d.country=north,south')
  const file = JSON.parse(jsonFile(aboutOf(view), [view.table])) as {
    edition: unknown
    address: string
    tables: { observations: Record<string, unknown>[] }[]
  }

  it('says what it is, from which edition and where it stands', () => {
    expect(file.edition).toEqual({ date: '2025-11-07', hash: 'abcd1234' })
    expect(file.address).toBe('https://monitor.example/indicators/exports?known=2026-01-01')
  })
  it('has numbers as numbers and holes as null, with their reason', () => {
    const of = (series: string, period: string): unknown =>
      file.tables[0]?.observations.find(
        (row) => row['series'] === series && row['period'] === period,
      )
    expect(of('trials.north', '2021')).toMatchObject({
      ...{ value: 120, text: 'om lag\u00a0120', low: 110, high: 130, qualifier: 'about' },
      ...{
        missing: null,
        planned: null,
        superseded: false,
        note: 'Rundt regnet',
        source: 'Kontoret',
      },
    })
    expect(of('trials.south', '2021')).toMatchObject({
      value: null,
      text: ':',
      missing: 'suppressed',
    })
    expect(of('trials.south', '2025')).toMatchObject({
      value: null,
      missing: 'missing',
      source: '',
    })
  })
  it('carries the plan of a page', () => {
    expect(jsonFile(aboutOf(exports), [exports.table])).toContain('"planned": 22')
  })
})
