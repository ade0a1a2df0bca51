import { describe, expect, test } from 'vitest'
import { columnName, isColumn } from '@/core/read/header'
import { csvProblems, dimension, readCsv, valuesOf } from '../../../helpers/reading'

test('columnName is the standard name, whatever case, blanks or language', () => {
  expect(columnName(' ÅR ')).toBe('period')
  expect(columnName('Verdi')).toBe('value')
  expect(columnName('note_NB')).toBe('note_nb')
  expect(columnName('region')).toBeNull()
})

test('isColumn is true for dimensions too', () => {
  expect(isColumn(' Region', [dimension('region', [])])).toBe(true)
  expect(isColumn('region', [])).toBe(false)
})

describe('header', () => {
  test('a missing column is told by its standard name', () => {
    expect(csvProblems('value\n5\n')).toEqual(['1:period header/missing'])
    expect(csvProblems('år\n2021\n')).toEqual(['1:value header/missing'])
  })

  test('a column there twice, under whatever names, leaves the file out', () => {
    const { rejected, diagnostics } = readCsv('period,value,Verdi\n2021,5,6\n')
    expect(rejected).toBe(1)
    expect(diagnostics).toMatchObject([
      { code: 'header/duplicate', line: 1, column: 'Verdi', value: 'Verdi' },
    ])
    const dimensions = [dimension('d', ['one'])]
    expect(csvProblems('period,d,D,value\n2021,one,one,6\n', { dimensions })).toEqual([
      '1:D header/duplicate',
    ])
  })

  test('a column that nobody knows is not read, with a warning', () => {
    const csv = '\nperiod,Kommentar,,value,Kommentar\n2021,x,y,5,z\n'
    expect(csvProblems(csv)).toEqual([
      '2:Kommentar header/unknown',
      '2: header/unknown',
      '2:Kommentar header/unknown',
    ])
    expect(valuesOf(csv)).toEqual([5])
  })
})
