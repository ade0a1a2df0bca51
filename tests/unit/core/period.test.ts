import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { PeriodKind } from '@/core/model'
import {
  asKind,
  lastDayOfMonth,
  parsePeriod,
  partsPerYear,
  periodEnd,
  periodOf,
  periodOfText,
  yearAndPart,
} from '@/core/period'
import { period } from '../../helpers/observations'

describe('parsePeriod reads every notation of the data folder', () => {
  test.each([
    ['2021', '2021', 'year', 2021],
    [' 2021 ', '2021', 'year', 2021],
    ['2021-H1', '2021-H1', 'half_year', 2021],
    ['2021h2', '2021-H2', 'half_year', 2021.5],
    ['2021-Q3', '2021-Q3', 'quarter', 2021.5],
    ['2021K3', '2021-Q3', 'quarter', 2021.5],
    ['2021-k4', '2021-Q4', 'quarter', 2021.75],
    ['2021-07', '2021-07', 'month', 2021.5],
    ['2021M07', '2021-07', 'month', 2021.5],
    ['2021-m12', '2021-12', 'month', 2021 + 11 / 12],
    ['2020/2021', '2020/2021', 'split_year', 2020],
  ] as const)('%s is %s', (written, text, kind, years) => {
    expect(parsePeriod(written)).toEqual({ text, kind, years })
  })

  test.each([
    '',
    '21',
    '20211',
    '2021-H3',
    '2021-Q5',
    '2021-Q0',
    '2021-13',
    '2021-00',
    '2021-7',
    '2021M7',
    '202107',
    '2021/2023',
    '2021/2020',
    '2020/21',
    // A window of years, not a split year: data-format.md.
    '2020-2021',
    '2020–2021',
    '2021-07-01',
    '2021.0',
    'i fjor',
  ])('%s is none', (written) => {
    expect(parsePeriod(written)).toBeNull()
  })
})

test('a period ends on its last day', () => {
  expect(periodEnd(period('2024'))).toBe('2024-12-31')
  expect(periodEnd(period('2020/2021'))).toBe('2021-12-31')
  expect(periodEnd(period('2024-H1'))).toBe('2024-06-30')
  expect(periodEnd(period('2024-Q4'))).toBe('2024-12-31')
  expect(periodEnd(period('2024-02'))).toBe('2024-02-29')
})

test('February has 29 days in leap years only', () => {
  expect(lastDayOfMonth(2000, 2)).toBe('2000-02-29')
  expect(lastDayOfMonth(1900, 2)).toBe('1900-02-28')
  expect(lastDayOfMonth(2023, 2)).toBe('2023-02-28')
})

test('a year stands for its last period in a series of shorter ones, any other period for itself', () => {
  expect(asKind(period('2030'), 'quarter')).toEqual(period('2030-Q4'))
  expect(asKind(period('2030'), 'month')).toEqual(period('2030-12'))
  expect(asKind(period('2030'), 'half_year')).toEqual(period('2030-H2'))
  expect(asKind(period('2030'), 'year')).toEqual(period('2030'))
  expect(asKind(period('2030'), 'split_year')).toEqual(period('2030'))
  expect(asKind(period('2030-Q1'), 'month')).toEqual(period('2030-Q1'))
})

const kinds: readonly PeriodKind[] = ['year', 'split_year', 'half_year', 'quarter', 'month']
const anyPeriod = fc
  .tuple(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 9998 }), fc.nat(11))
  .map(([kind, year, part]) => ({ kind, year, part: (part % partsPerYear[kind]) + 1 }))

property.prop([anyPeriod])(
  'a period is its notation read again, its year and its part',
  ({ kind, year, part }) => {
    const made = periodOf(kind, year, part)
    expect(parsePeriod(made.text)).toEqual(made)
    expect(periodOfText(made.text)).toEqual(made)
    expect(yearAndPart(made)).toEqual({ year, part })
  },
)
