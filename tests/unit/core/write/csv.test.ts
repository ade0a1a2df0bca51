import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Indicator, Observation } from '@/core/model'
import { excelCsv } from '@/core/write/excelCsv'
import { normalisedCsv } from '@/core/write/csv'
import { anyIndicator } from '../../../helpers/arbitraries'
import { dimension, plainMeta, readCsv, withoutLine } from '../../../helpers/reading'
import { observation } from '../../../helpers/observations'

const header = 'period,value,low,high,qualifier,status,published,source,note_nb,note_nn,note_en\r\n'

const written = (...observations: readonly Observation[]): string =>
  normalisedCsv({ ...plainMeta, observations })

describe('normalisedCsv', () => {
  test('has a line for each observation, in the order they come', () => {
    const row = observation('2021-Q3', 12.5, {
      low: 12,
      high: 13,
      qualifier: 'about',
      status: 'estimate',
      published: '2025-11',
      source: 's',
      note: { nb: 'Om lag', en: 'Roughly' },
    })
    expect(written(row, observation(2020, -0.5))).toBe(
      `${header}2021-Q3,12.5,12,13,about,estimate,2025-11,s,Om lag,,Roughly\r\n` +
        '2020,-0.5,,,exact,final,,,,,\r\n',
    )
  })

  test('has a column for each dimension after the period', () => {
    const indicator: Indicator = {
      ...plainMeta,
      dimensions: [dimension('d', ['one']), dimension('e', ['two'])],
      observations: [observation(2020, 1, { dimensions: { d: 'one', e: 'two' } })],
    }
    expect(normalisedCsv(indicator)).toContain('period,d,e,value,')
    expect(normalisedCsv(indicator)).toContain('2020,one,two,1,')
  })

  test('leaves out no column of an indicator without figures', () => {
    expect(written()).toBe(header)
  })

  test.each([
    ['not_applicable', '.'],
    ['missing', '..'],
    ['not_yet', '...'],
    ['suppressed', ':'],
    ['words', ''],
  ] as const)('a figure that is missing (%s) has its standard sign %j', (missing, sign) => {
    expect(written(observation(2020, null, { missing }))).toContain(`\n2020,${sign},,,exact,`)
  })

  test('quotes what RFC 4180 says must be', () => {
    const note = { nb: 'a,b', nn: 'a "b"', en: 'a\nb' }
    expect(written(observation(2020, 1, { note }))).toContain('"a,b","a ""b""","a\nb"\r\n')
  })

  test('writes a note as it is, and doubles only an apostrophe that the reader takes away', () => {
    const note = { nb: '=1+1', nn: "'=1", en: "'twas" }
    expect(written(observation(2020, 1, { note }))).toContain(",=1+1,''=1,'twas\r\n")
  })
})

const read = (csv: string, indicator: Indicator): readonly unknown[] => {
  const { observations, diagnostics } = readCsv(csv, indicator)
  expect(diagnostics).toEqual([])
  return observations.map(withoutLine)
}

property.prop([anyIndicator])('what is written reads as the same observations', (indicator) => {
  expect(read(normalisedCsv(indicator), indicator)).toEqual(indicator.observations.map(withoutZero))
})

property.prop([anyIndicator])('so does what is written for Excel', (indicator) => {
  expect(read(excelCsv(indicator), indicator)).toEqual(indicator.observations.map(withoutZero))
})

function withoutZero({ line, ...rest }: Observation): Omit<Observation, 'line'> {
  expect(line).toBe(0)
  return rest
}
