import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { missingReason, noEvidence, notationOf, readNumber, type Notation } from '@/core/read/cells'

const number = (cell: string, notation: Notation = 'point', declared = false): unknown =>
  readNumber(cell, { notation, declared, evidence: noEvidence() })

describe('a decimal point', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['12.5', 12.5],
    ['-12.5', -12.5],
    ['\u221212.5', -12.5],
    ['+3.25', 3.25],
    ['.5', 0.5],
    ['-.5', -0.5],
    ['1.234', 1.234],
    ['0.123', 0.123],
    ['1 234', 1234],
    ['1 234 567.8', 1234567.8],
    ['1\u00a0234', 1234],
    ['1\u2009234', 1234],
    ['1\u202f234', 1234],
    ['-1 234', -1234],
    ['1,234', 1234],
    ['1,234,567', 1234567],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['-', 0],
    ['\u2212', 0],
    ['-0', 0],
    ['1e3', 1000],
    ['1.5E-2', 0.015],
    ['12345678901234567890', 12345678901234567890],
    ['0.1234567890123456789', 0.1234567890123456789],
  ])('%s is %d', (cell, value) => {
    expect(number(cell)).toBe(value)
  })
})

describe('a decimal comma', () => {
  test.each([
    ['12,5', 12.5],
    ['1,234', 1.234],
    ['-0,5', -0.5],
    [',5', 0.5],
    ['1 234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1.234.567,8', 1234567.8],
    ['1,5e3', 1500],
    ['12', 12],
  ])('%s is %d', (cell, value) => {
    expect(number(cell, 'comma')).toBe(value)
  })
})

describe('what is no number', () => {
  test.each([
    'abc',
    '12a',
    '5 %',
    '12 34',
    '1 234 56',
    '1.2.3',
    '1,2,3',
    '1.23.456',
    '5.',
    '--5',
    '5-',
    '+',
    'e5',
    '1e999',
    '0,123.5',
    '(5)',
    'NaN',
    'Infinity',
    '0x10',
    '\u20135',
  ])('%s', (cell) => {
    expect(number(cell)).toBe('value/not-a-number')
  })

  test('a decimal comma where the file is said to have points', () => {
    expect(number('12,5')).toBe('value/not-a-number')
  })
})

describe('what can be read in two ways', () => {
  test.each([
    ['1.234', 'comma'],
    ['12.5', 'comma'],
    ['1 234.5', 'comma'],
    ['1,234', 'unclear'],
    ['1.234', 'unclear'],
    ['-999,123', 'unclear'],
  ] as const)('%s in a file with %s', (cell, notation) => {
    expect(number(cell, notation)).toBe('value/ambiguous')
  })

  test('is not a figure that can only be one thing', () => {
    expect(number('12.5', 'unclear')).toBe(12.5)
    expect(number('0.123', 'unclear')).toBe(0.123)
  })
})

test('a declared decimal comma leaves a point only thousands to separate', () => {
  expect(number('1.234', 'comma', true)).toBe(1234)
  expect(number('12.5', 'comma', true)).toBe('value/not-a-number')
  expect(readNumber('1.234', { notation: 'comma', evidence: noEvidence() })).toBe('value/ambiguous')
})

describe('notationOf', () => {
  const of = (cells: readonly string[], delimiter: string): Notation => {
    const evidence = noEvidence()
    for (const cell of cells) readNumber(cell, { notation: 'point', evidence })
    return notationOf(evidence, delimiter)
  }

  test.each([
    [['12', '12.5'], ',', 'point'],
    [['1.234'], ';', 'point'],
    [['12,5'], ';', 'comma'],
    [['12,5'], ',', 'comma'],
    [['0,123'], ',', 'comma'],
    [['1234,567'], ',', 'comma'],
    [['1 234,567'], ',', 'comma'],
    [['1.234.567'], ';', 'comma'],
    [['1.234', '12,5'], ';', 'comma'],
    [['12.5', '12,5'], ';', 'comma'],
    [['1,234'], ',', 'unclear'],
    [['1,234'], ';', 'comma'],
    [['1,234'], '\t', 'comma'],
    [['1,234', '12.5'], ',', 'point'],
    [['1,234', '1,234,567'], ',', 'point'],
    [['1,234', '12,5'], ',', 'comma'],
    [[], ',', 'point'],
  ] as const)('%j in a file separated by %j: %s', (cells, delimiter, notation) => {
    expect(of(cells, delimiter)).toBe(notation)
  })
})

test("Statistics Norway's standard signs say why there is no number", () => {
  expect(['', '.', '..', '...', ':', '-', '5'].map(missingReason)).toEqual([
    'missing',
    'not_applicable',
    'missing',
    'not_yet',
    'suppressed',
    null,
    null,
  ])
})

const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)

property.prop([double])('a number written by the program reads as itself', (value) => {
  // As a file of points and as one of commas; 0.001-like forms aside, no other sign is in it.
  const written = String(value)
  expect(number(written)).toBe(value === 0 ? 0 : value)
  expect(number(written.replace('.', ','), 'comma')).toBe(value === 0 ? 0 : value)
})

property.prop([fc.string()])('no text makes it throw or return NaN', (cell) => {
  for (const notation of ['point', 'comma', 'unclear'] as const) {
    expect(number(cell.trim(), notation)).not.toBeNaN()
  }
})
