import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { csvProblems, dimension, readCsv, valuesOf, withoutLine } from '../../../helpers/reading'

describe('one length of period in a file', () => {
  test('rows of another length than most are left out', () => {
    const csv = 'period,value\n2021-Q1,1\n2021-Q2,2\n2021,3\n'
    const { diagnostics, rejected } = readCsv(csv)
    expect(diagnostics).toMatchObject([
      { code: 'period/mixed', line: 4, column: 'period', value: '2021' },
    ])
    expect(rejected).toBe(1)
    expect(valuesOf(csv)).toEqual([1, 2])
  })

  test('of equally many, those that fit the frequency stay', () => {
    const csv = 'period,value\n2021,1\n2021-Q1,2\n'
    expect(valuesOf(csv, { frequency: 'quarterly' })).toEqual([2])
    expect(valuesOf(csv, { frequency: 'annual' })).toEqual([1])
    expect(valuesOf(csv)).toEqual([1])
  })

  test('years and split years are two lengths', () => {
    expect(csvProblems('period,value\n2021,1\n2022,2\n2022/2023,3\n')).toEqual([
      '4:period period/mixed',
    ])
  })
})

describe('duplicates', () => {
  test('the later row is reported and left out', () => {
    const csv = 'period,value\n2021,1\n2022,2\n 2021,3\n2021,4\n'
    const { diagnostics } = readCsv(csv)
    expect(diagnostics).toMatchObject([
      { code: 'observation/duplicate', line: 4, column: null, value: null },
      { code: 'observation/duplicate', line: 5, column: null, value: null },
    ])
    expect(diagnostics[0]?.message).toContain('line 2')
    expect(valuesOf(csv)).toEqual([1, 2])
  })

  test('another published date is a revision', () => {
    expect(csvProblems('period,value,published\n2021,1,2022\n2021,2,2023\n2021,3,\n')).toEqual([])
  })

  test('the published date of a source counts as if it were written', () => {
    const header = 'period,value,published,source\n'
    expect(csvProblems(`${header}2021,1,,dated\n2021,2,2023,undated\n`)).toEqual([
      '3: observation/duplicate',
    ])
    expect(csvProblems(`${header}2021,1,,dated\n2021,2,,undated\n`)).toEqual([])
  })

  test('other values of a dimension are other figures', () => {
    const dimensions = [dimension('d', ['one', 'two']), dimension('e', ['three', 'four'])]
    const csv = 'period,d,e,value\n2021,one,three,1\n2021,one,four,1\n2021,two,three,1\n'
    expect(csvProblems(csv, { dimensions })).toEqual([])
    expect(csvProblems(`${csv}2021,ONE,FOUR,1\n`, { dimensions })).toEqual([
      '5: observation/duplicate',
    ])
  })

  test('of many dates of one figure only the same one is one', () => {
    const rows = ['2022', '2023', '2024', '2022', '2024'].map((date) => `2021,1,${date}`)
    expect(csvProblems(['period,value,published', ...rows].join('\n'))).toEqual([
      '5: observation/duplicate',
      '6: observation/duplicate',
    ])
  })
})

describe('gaps in a series', () => {
  const annual = { frequency: 'annual' } as const

  test('are told once for a series, where the first of them ends', () => {
    const csv = 'period,value\n2025,5\n2019,1\n2022,3\n2020,2\n'
    const { diagnostics } = readCsv(csv, annual)
    expect(diagnostics).toMatchObject([
      { code: 'series/gap', line: 4, column: 'period', value: '2022', severity: 'warning' },
    ])
    expect(diagnostics[0]?.message).toBe('the series skips 2021, 2023, 2024')
    expect(valuesOf(csv, annual)).toHaveLength(4)
  })

  test('are those of each series by itself', () => {
    const dimensions = [dimension('d', ['one', 'two'])]
    const csv = 'period,d,value\n2019,one,1\n2022,two,1\n2020,one,1\n2024,two,1\n2021,one,1\n'
    expect(csvProblems(csv, { ...annual, dimensions })).toEqual(['5:period series/gap'])
  })

  test.each([
    ['annual', '2020', '2022'],
    ['annual', '2020/2021', '2022/2023'],
    ['biennial', '2020', '2024'],
    ['half_yearly', '2020-H1', '2021-H1'],
    ['quarterly', '2020-Q4', '2021-Q2'],
    ['monthly', '2020-11', '2021-01'],
  ] as const)('by frequency: %s misses one between %s and %s', (frequency, from, to) => {
    expect(csvProblems(`period,value\n${from},1\n${to},1\n`, { frequency })).toEqual([
      '3:period series/gap',
    ])
  })

  test.each([
    ['annual', '2020', '2021'],
    ['biennial', '2020', '2022'],
    ['biennial', '2020', '2021'],
    ['quarterly', '2020-Q4', '2021-Q1'],
    ['monthly', '2020-12', '2021-01'],
    ['irregular', '2000', '2021'],
    ['annual', '2020-Q1', '2022-Q1'],
  ] as const)('%s has none between %s and %s', (frequency, from, to) => {
    expect(csvProblems(`period,value\n${from},1\n${to},1\n`, { frequency })).toEqual([])
  })

  test('a row that says the figure is missing fills one', () => {
    expect(csvProblems('period,value\n2020,1\n2021,..\n2022,1\n', annual)).toEqual([])
  })

  test('a row left out for an error is not missed as well', () => {
    expect(csvProblems('period,value\n2020,1\n2021,x\n2022,1\n20x3,1\n2024,1\n', annual)).toEqual([
      '3:value value/not-a-number',
      '5:period period/invalid',
    ])
    expect(csvProblems('period,value\n20x1,1\n2020,1\n2023,1\n', annual)).toEqual([
      '2:period period/invalid',
      '4:period series/gap',
    ])
  })

  test('may end at a row left out for an error', () => {
    expect(csvProblems('period,value\n2020,1\n2022,x\n', annual)).toEqual([
      '3:value value/not-a-number',
      '3:period series/gap',
    ])
  })

  test('before a forecast are none', () => {
    expect(csvProblems('period,value,status\n2020,1,\n2030,2,forecast\n', annual)).toEqual([])
  })

  test('of an empty file are none', () => {
    expect(csvProblems('period,value\n', annual)).toEqual([])
  })
})

describe('parts and totals', () => {
  const summed = dimension('d', ['all-of-it', 'a', 'b'], { additive: true, total: 'all-of-it' })
  const problems = (rows: readonly string[], dimensions = [summed]): readonly string[] =>
    csvProblems(['period,d,value,published', ...rows].join('\n'), { dimensions })

  test('a total that differs from the sum of all its parts is told, where the total stands', () => {
    const rows = ['2020,a,10,', '2020,all-of-it,31.5,', '2020,b,20,']
    expect(problems(rows)).toEqual(['3:value sum/mismatch'])
    const { diagnostics } = readCsv(['period,d,value,published', ...rows].join('\n'), {
      dimensions: [summed],
    })
    expect(diagnostics).toMatchObject([{ value: '31.5', severity: 'warning' }])
    expect(diagnostics[0]?.message).toBe('the parts of "d" sum to 30, but the total is 31.5')
  })

  test('half of the last decimal for each part is rounding', () => {
    expect(problems(['2020,a,33.3,', '2020,b,33.3,', '2020,all-of-it,66.7,'])).toEqual([])
    expect(problems(['2020,a,33.3,', '2020,b,33.3,', '2020,all-of-it,66.8,'])).toEqual([
      '4:value sum/mismatch',
    ])
    expect(problems(['2020,a,33,', '2020,b,33,', '2020,all-of-it,67,'])).toEqual([])
    expect(problems(['2020,a,33,', '2020,b,33,', '2020,all-of-it,68,'])).toEqual([
      '4:value sum/mismatch',
    ])
    expect(problems(['2020,a,0.1,', '2020,b,0.2,', '2020,all-of-it,0.3,'])).toEqual([])
  })

  test('no part, a part without a figure, or no total: nothing is compared', () => {
    expect(problems(['2020,a,10,', '2020,all-of-it,99,'])).toEqual([])
    expect(problems(['2020,a,10,', '2020,b,:,', '2020,all-of-it,99,'])).toEqual([])
    expect(problems(['2020,a,10,', '2020,b,20,'])).toEqual([])
    const lonely = dimension('d', ['all-of-it'], { additive: true, total: 'all-of-it' })
    expect(problems(['2020,all-of-it,99,'], [lonely])).toEqual([])
  })

  test('without additive or total nothing is compared', () => {
    const rows = ['2020,a,10,', '2020,b,20,', '2020,all-of-it,99,']
    expect(problems(rows, [{ ...summed, additive: false }])).toEqual([])
    expect(problems(rows, [{ ...summed, total: null }])).toEqual([])
  })

  test('the newest figures count, in whatever order they stand', () => {
    const old = ['2020,a,10,2021', '2020,b,20,2021', '2020,all-of-it,99,2021']
    expect(problems([...old, '2020,all-of-it,30,2022'])).toEqual([])
    expect(problems(['2020,all-of-it,30,2022', ...old])).toEqual([])
  })

  test('each period and each value of another dimension has its own total', () => {
    const dimensions = [summed, dimension('e', ['x', 'y'])]
    const rows = ['a,x,1', 'b,x,2', 'all-of-it,x,3', 'a,y,1', 'b,y,2', 'all-of-it,y,9']
    const csv = ['period,d,e,value', ...rows.map((row) => `2020,${row}`), '2021,all-of-it,x,50']
    expect(csvProblems(csv.join('\n'), { dimensions })).toEqual(['7:value sum/mismatch'])
  })

  test('more decimals than twelve are noise', () => {
    const rows = ['2020,a,0.3333333333333333,', '2020,b,0.6666666666666666,', '2020,all-of-it,1,']
    expect(problems(rows)).toEqual([])
  })
})

const rows = fc.uniqueArray(
  fc.record({
    period: fc.integer({ min: 2000, max: 2010 }),
    d: fc.constantFrom('a', 'b'),
    value: fc.integer(),
  }),
  { selector: ({ period, d }) => `${String(period)}${d}`, minLength: 1 },
)

property.prop([
  rows.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  ),
])('the order of rows does not change the set of observations', ([one, other]) => {
  const read = (list: typeof one) =>
    readCsv(
      [
        'period,d,value',
        ...list.map(({ period, d, value }) => `${String(period)},${d},${String(value)}`),
      ].join('\n'),
      { dimensions: [dimension('d', ['a', 'b'])] },
    ).observations.map(withoutLine)
  expect(new Set(read(one).map((each) => JSON.stringify(each)))).toEqual(
    new Set(read(other).map((each) => JSON.stringify(each))),
  )
})
