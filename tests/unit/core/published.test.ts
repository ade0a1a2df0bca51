import { describe, expect, test } from 'vitest'
import { isPartialDate, lastDayOf } from '@/core/published'
import { readCsv } from '../../helpers/reading'

describe('isPartialDate', () => {
  test.each(['2025', '2025-11', '2025-11-07', '2024-02-29', '2000-02-29'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true)
  })

  test.each([
    '2021-02-30',
    '2023-02-29',
    '1900-02-29',
    '2021-13',
    '2021-00',
    '2021-04-31',
    '2021-04-00',
    '2021-4',
    '21',
    '07.11.2025',
    '2025-11-07T00:00',
    '',
    'i fjor',
  ])('%s is none', (text) => {
    expect(isPartialDate(text)).toBe(false)
  })
})

test('a partial date means its last day', () => {
  expect(lastDayOf('2024')).toBe('2024-12-31')
  expect(lastDayOf('2024-02')).toBe('2024-02-29')
  expect(lastDayOf('2024-02-01')).toBe('2024-02-01')
})

describe('the day from which a figure counts as known', () => {
  const known = (written: string, more: string): string | undefined =>
    readCsv(`period,value,published\n${written},1,${more}\n`).observations[0]?.knownFrom

  test('is the last day that published can mean', () => {
    expect(known('2024', '2025-11')).toBe('2025-11-30')
  })

  test.each([
    ['2021', '2021-12-31'],
    ['2020/2021', '2021-12-31'],
    ['2021-H1', '2021-06-30'],
    ['2021-Q1', '2021-03-31'],
    ['2021-02', '2021-02-28'],
  ])('is without published the day that %s ends', (text, day) => {
    expect(known(text, '')).toBe(day)
  })
})
