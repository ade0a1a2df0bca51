import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  changeUnitText,
  decimalsOf,
  formatDate,
  formatNumber,
  formatPeriod,
  formatShortDate,
  joined,
  qualifierText,
  telling,
  textIn,
  unitText,
} from '@/core/format'
import { languages, type Unit } from '@/core/model'
import { period } from '../../helpers/observations'

const percent: Unit = { code: 'percent', text: { nb: 'prosent', en: 'per cent' }, kind: 'percent' }

describe('formatNumber', () => {
  test.each([
    ['nb', 22506, 0, '22\u00A0506'],
    ['nn', 2079, 0, '2\u00A0079'],
    ['en', 1234567.891, 1, '1\u00A0234\u00A0567.9'],
    ['nb', 25.9, 1, '25,9'],
    ['nb', -5.4, 1, '−5,4'],
    ['en', -5.4, 1, '−5.4'],
    ['nb', -0.04, 1, '0,0'],
    ['nb', 4, 2, '4,00'],
  ] as const)('%s: %d with %d decimals is %s', (language, value, decimals, text) => {
    expect(formatNumber(value, { language, decimals })).toBe(text)
  })

  prop.prop([
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom(...languages),
  ])(
    'has only digits, one decimal sign, true minus and no-break spaces',
    (value, decimals, language) => {
      expect(formatNumber(value, { language, decimals })).toMatch(
        /^−?\d{1,3}(\u00A0\d{3})*([.,]\d+)?$/,
      )
    },
  )
})

test.each([
  [12, 0],
  [0.1 + 0.2, 1],
  [3.57, 2],
  [-1e-10, 10],
  [1e-12, 0],
  [1e21, 0],
])('decimalsOf(%d) is %d', (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals)
})

test.each([
  [4.0167, 0, 1],
  [4.0167, 2, 2],
  [0.0431, 1, 3],
  [12.3, 0, 0],
  [-0.5, 0, 2],
  [0, 1, 1],
  [1e-30, 0, 10],
])('telling(%d, %d) is %d', (value, least, decimals) => {
  expect(telling(value, least)).toBe(decimals)
})

describe('textIn', () => {
  test('is the language’s own, else a neighbour’s, else any, else empty', () => {
    const text = { nb: 'målet', en: 'the target' }
    expect(languages.map((language) => textIn(text, language))).toEqual([
      'målet',
      'målet',
      'the target',
    ])
    expect(textIn({ nn: 'målet' }, 'en')).toBe('målet')
    expect(textIn({ en: 'the target' }, 'nn')).toBe('the target')
    expect(textIn({}, 'nb')).toBe('')
  })
})

describe('units', () => {
  test('a difference of percentages is percentage points, of indices points', () => {
    expect(languages.map((language) => changeUnitText(percent, language))).toEqual([
      'prosentpoeng',
      'prosentpoeng',
      'percentage points',
    ])
    expect(changeUnitText({ ...percent, kind: 'index' }, 'nb')).toBe('poeng')
    expect(changeUnitText({ ...percent, kind: 'amount' }, 'nb')).toBe('prosent')
  })

  test('plain numbers need no word', () => {
    expect(unitText({ code: 'number', text: { nb: 'antall' }, kind: 'count' }, 'nb')).toBe('')
    expect(unitText(percent, 'en')).toBe('per cent')
  })

  test('joined keeps two texts on one line', () => {
    expect(joined('5', 'km')).toBe('5\u00A0km')
    expect(joined('5', '')).toBe('5')
    expect(joined('', 'km')).toBe('km')
  })

  test('qualifierText is empty for an exact figure', () => {
    expect(qualifierText('exact', 'nb')).toBe('')
    expect(qualifierText('nearly', 'nn')).toBe('nær')
    expect(qualifierText('over', 'en')).toBe('over')
  })
})

describe('dates', () => {
  test.each([
    ['2021-03-24', 'nb', '24. mars 2021'],
    ['2021-03-24', 'nn', '24. mars 2021'],
    ['2021-03-24', 'en', '24 March 2021'],
    ['2025-11-07', 'nb', '7. november 2025'],
    ['2025-11', 'nn', 'november 2025'],
    ['2025', 'en', '2025'],
    ['våren 2025', 'nb', 'våren 2025'],
    ['2025-13', 'nb', '2025-13'],
  ] as const)('formatDate(%s, %s) is %s', (date, language, text) => {
    expect(formatDate(date, language)).toBe(text)
  })

  test.each([
    ['2025-11-07', 'nb', '07.11.2025'],
    ['2025-11-07', 'en', '07/11/2025'],
    ['2025-11', 'nb', 'november 2025'],
  ] as const)('formatShortDate(%s, %s) is %s', (date, language, text) => {
    expect(formatShortDate(date, language)).toBe(text)
  })
})

test.each([
  ['2021', 'nb', '2021'],
  ['2020/2021', 'nn', '2020/2021'],
  ['2021-H1', 'nb', '1. halvår 2021'],
  ['2021-H2', 'en', 'H2 2021'],
  ['2021-Q3', 'nn', '3. kvartal 2021'],
  ['2021-Q3', 'en', 'Q3 2021'],
  ['2021-07', 'nb', 'juli 2021'],
  ['2021-12', 'en', 'December 2021'],
] as const)('formatPeriod(%s, %s) is %s', (text, language, words) => {
  expect(formatPeriod(period(text), language)).toBe(words)
})
