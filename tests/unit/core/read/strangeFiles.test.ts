import { describe, expect, test } from 'vitest'
import { detectedCsv } from '@/core/read/csvSettings'
import {
  csvProblems,
  folderProblems,
  readCsv,
  readFolder,
  valuesOf,
} from '../../../helpers/reading'

describe('a stray quotation mark in the first cell of a line', () => {
  test('costs that row, and is reported', () => {
    const { diagnostics, observations, rows, rejected } = readCsv('period,value\n"2021,5\n2022,6\n')
    expect(diagnostics).toMatchObject([{ code: 'csv/quote', line: 2 }])
    expect(observations).toMatchObject([{ value: 6, line: 3 }])
    expect([rows, rejected]).toEqual([2, 1])
  })

  test('is reported in a last line without a line break, and after empty cells', () => {
    expect(csvProblems('period,value\n2021,5\n"2022')).toEqual(['3: csv/quote'])
    expect(csvProblems('period,value,note\n2021,5,\n,,"open\n')).toEqual(['3: csv/quote'])
  })

  test('costs the file where it is the header', () => {
    const { diagnostics, rows, rejected } = readCsv('"period,value\n2021,5\n')
    expect(diagnostics).toMatchObject([{ code: 'csv/quote', line: 1 }])
    expect([rows, rejected]).toEqual([1, 1])
  })
})

test('a file of nothing but separators is empty', () => {
  expect(csvProblems(';;;\n;;;\n')).toEqual(['1: file/empty'])
  expect(csvProblems('""\n')).toEqual(['1: file/empty'])
  expect(csvProblems('sep=;\n;;;\n')).toEqual(['1: file/empty'])
})

describe('a decimal sign that the indicator declares settles what a number means', () => {
  const comma = { csv: { ...detectedCsv, decimal: ',' } } as const
  const point = { csv: { ...detectedCsv, decimal: '.' } } as const

  test('the other sign then separates thousands', () => {
    expect(valuesOf('period;value\n2021;1.234\n2022;5,5\n', comma)).toEqual([1234, 5.5])
    expect(valuesOf('period,value\n2021,"1,234"\n2022,5.5\n', point)).toEqual([1234, 5.5])
  })

  test('and is an error where no thousands end', () => {
    expect(csvProblems('period;value\n2021;12.5\n', comma)).toEqual(['2:value value/not-a-number'])
    expect(csvProblems('period;value\n2021;12,5\n', point)).toEqual(['2:value value/not-a-number'])
  })
})

describe('the names of files', () => {
  test('what systems and office programs leave beside files is no part of the monitor', () => {
    const left = { 'indicators/._x.csv': 'x', 'plans/._p.yaml': 'x', 'indicators/~$x.csv': 'x' }
    expect(folderProblems(left)).toEqual([])
  })

  test.each([
    ['indicators/y.CSV', 'indicators/y.csv'],
    ['Plans/q.yaml', 'plans/q.yaml'],
    ['Events.YML', 'events.yaml'],
  ])('%s is not read, which is reported', (name, right) => {
    const { diagnostics } = readFolder({ [name]: 'title: T\n' })
    expect(diagnostics).toMatchObject([{ code: 'file/missing', file: name, line: 1 }])
    expect(diagnostics[0]?.hint).toBe(`give it the name ${right}`)
  })
})
