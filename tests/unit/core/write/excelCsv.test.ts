import { fc, test as propertyTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { excelCsv } from '@/core/write/excelCsv'
import { normalisedCsv } from '@/core/write/csv'
import { folderOf } from '../../../helpers/folder'
import { readMonitor } from '@/core/read/monitor'
import type { Indicator, Observation } from '@/core/model'
import { indicator, observation } from '../../../helpers/observations'

const head = 'period;value;low;high;qualifier;status;published;source;note_nb;note_nn;note_en\r\n'

function written(...observations: readonly Observation[]): string {
  return excelCsv(indicator(observations))
}

function noteCell(note: string): string {
  const [, row = ''] = written(observation(2020, 1, { note: { nb: note } })).split(head)
  return row.replace('2020;1;;;exact;final;;;', '').replace(/;;\r\n$/, '')
}

describe('excelCsv', () => {
  test('opens with a byte order mark, separates by semicolons and ends lines with CR LF', () => {
    expect(written(observation(2020, 12))).toBe(`\ufeff${head}2020;12;;;exact;final;;;;;\r\n`)
  })

  test('writes a decimal comma, never a thousands separator, and a plain minus', () => {
    const row = written(observation(2020, -1234567.25, { low: -1234568, high: 0.5 }))
    expect(row).toContain('2020;-1234567,25;-1234568;0,5;')
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+47 22', "'+47 22"],
    ['-2 % fra i fjor', "'-2 % fra i fjor"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ["'=1", "''=1"],
    ['a=b', 'a=b'],
    ["'sitat'", "'sitat'"],
  ])('a note %j becomes %j, so that no spreadsheet takes it for a formula', (note, cell) => {
    expect(noteCell(note)).toBe(cell)
  })

  test('quotes a cell that holds a semicolon, a quote or a line break', () => {
    expect(noteCell('a;b "c"\nd')).toBe('"a;b ""c""\nd"')
  })

  test('a figure that is missing stands with its sign', () => {
    const missing = (reason: Observation['missing']): string =>
      written(observation(2020, null, { missing: reason })).split(';')[11] ?? ''
    expect(missing('suppressed')).toBe(':')
    expect(missing('not_applicable')).toBe('.')
  })
})

test('has a column for each dimension, empty where a row has no value of it', () => {
  const region = { title: {}, kind: 'region', additive: false, total: null, values: [] } as const
  const csv = excelCsv(
    indicator([observation(2020, 1, { dimensions: { a: 'north' } })], {
      dimensions: [
        { ...region, id: 'a' },
        { ...region, id: 'b' },
      ],
    }),
  )
  expect(csv).toContain('period;a;b;value;')
  expect(csv).toContain('2020;north;;1;')
})

const yaml = `
title: { nb: Eksport }
area: market
unit: { code: nok-bn }
frequency: annual
`

function reread(csv: string): Indicator {
  const { monitor } = readMonitor(
    folderOf({
      'monitor.yaml':
        'title: Prøve\nlanguages: [nb]\ndefault_language: nb\nareas: [{ id: market, title: Marked }]\n',
      'indicators/exports.yaml': yaml,
      'indicators/exports.csv': csv,
    }),
    { language: 'nb' },
  )
  const [read] = monitor?.indicators ?? []
  if (!read) throw new Error('nothing was read')
  return read
}

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
)

propertyTest.prop([fc.array(fc.record({ value: number, note: fc.string() }), { minLength: 1 })], {
  numRuns: 60,
})('reading the Excel table gives the same figures and notes as the plain one', (rows) => {
  const exports = indicator(
    rows.map(({ value, note }, index) => observation(1900 + index, value, { note: { nb: note } })),
  )
  const [plain, excel] = [normalisedCsv(exports), excelCsv(exports)].map((csv) =>
    reread(csv).observations.map(({ period, value, note }) => [period.text, value, note]),
  )
  expect(excel).toEqual(plain)
  expect(excel?.map(([, value]) => value)).toEqual(rows.map(({ value }) => value + 0))
})
