import { describe, expect, test } from 'vitest'
import { readDialect } from '@/core/read/dialect'
import { csvProblems, readCsv, valuesOf } from '../../../helpers/reading'

const known = (name: string): boolean => ['period', 'value', 'note'].includes(name)
const delimiterOf = (text: string): string => readDialect(text, null, known).delimiter

describe('the delimiter is the sign that gives the header most known names', () => {
  test.each([
    ['period,value\n', ','],
    ['period;value\n', ';'],
    ['period\tvalue\n', '\t'],
    ['period;value;a,b\n2021;5;x,y\n', ';'],
    ['period,value,a;b;c;d\n', ','],
    ['"period";"value"\n', ';'],
    ['\n;;;\nperiod;value;;\n', ';'],
  ])('%j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter)
  })

  test('what is declared comes first', () => {
    expect(readDialect('period,value\n', ';', known)).toMatchObject({ delimiter: ';', doubt: null })
  })

  test('the line that Excel writes for itself says it too, and is no header', () => {
    expect(readDialect('sep=;\nperiod;value\n', null, known)).toEqual({
      delimiter: ';',
      offset: 6,
      line: 2,
      doubt: null,
    })
    expect(csvProblems('sep=;\nperiod;value\n2021;x\n')).toEqual(['3:value value/not-a-number'])
  })
})

describe('a delimiter that is a guess is told', () => {
  test('another sign than the three is used all the same', () => {
    expect(csvProblems('period|value\n2021|5\n')).toEqual(['1: csv/delimiter'])
    expect(valuesOf('period|value\n2021|5\n')).toEqual([5])
  })

  test('none is found', () => {
    expect(csvProblems('period value\n2021 5\n')).toContain('1: csv/delimiter')
  })

  test('two fit as well', () => {
    expect(csvProblems('period;value,note\n2021;5,x\n')).toContain('1: csv/delimiter')
  })

  test('the rows have another than the header', () => {
    const { diagnostics } = readCsv('period\tvalue\n2021;5\n')
    expect(diagnostics).toMatchObject([
      { code: 'csv/delimiter', line: 1, column: null },
      { code: 'csv/too-few-fields', line: 2 },
    ])
    expect(diagnostics[0]?.message).toContain('TAB')
  })

  test('a single column that is known is none', () => {
    expect(csvProblems('period\n2021\n')).toEqual(['1:value header/missing'])
  })
})
