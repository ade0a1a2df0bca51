import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { csvProblems, dimension, plainMeta, readCsv, valuesOf } from '../../../helpers/reading'

test('a row is an observation with everything it says', () => {
  const { observations, diagnostics, rows, rejected } = readCsv(
    'period,d,value,low,high,qualifier,status,published,source,note_nb,note_en\n' +
      '2021K3,one,12.5,12,13,about,estimate,2025-11,dated,Om lag,Roughly\n',
    { dimensions: [dimension('d', ['one'])] },
  )
  expect(diagnostics).toEqual([])
  expect([rows, rejected]).toEqual([1, 0])
  expect(observations).toEqual([
    {
      period: { text: '2021-Q3', kind: 'quarter', years: 2021.5 },
      dimensions: { d: 'one' },
      value: 12.5,
      missing: null,
      low: 12,
      high: 13,
      qualifier: 'about',
      status: 'estimate',
      published: '2025-11',
      knownFrom: '2025-11-30',
      source: 'dated',
      note: { nb: 'Om lag', en: 'Roughly' },
      line: 2,
    },
  ])
})

test('what a row leaves out has its usual meaning', () => {
  const { observations } = readCsv('period,value\n2021,5\n')
  expect(observations[0]).toMatchObject({
    low: null,
    high: null,
    qualifier: 'exact',
    status: 'final',
    published: null,
    knownFrom: '2021-12-31',
    source: null,
    note: {},
  })
})

describe('headers and cells ignore case and surrounding blanks', () => {
  test.each(['year', 'År', ' AAR ', 'Periode', 'PERIOD', 'a\u030ar'])(
    '%j is the period',
    (name) => {
      expect(valuesOf(`${name},Verdi\n 2021 , 5 \n`)).toEqual([5])
    },
  )

  test('the other columns have Norwegian names too', () => {
    const { observations, diagnostics } = readCsv(
      'periode;verdi;Nedre;ØVRE;kilde;Merknad\n2021;5;4;6; DATED ;Ord\n',
      {},
      { defaultLanguage: 'nn' },
    )
    expect(diagnostics).toEqual([])
    expect(observations[0]).toMatchObject({ low: 4, high: 6, source: 'dated', note: { nn: 'Ord' } })
  })

  test('words and values of dimensions', () => {
    const { observations } = readCsv(
      'period, D ,value,status,qualifier\n2021-q1, ONE ,5, Estimate ,OVER\n2021-Q2,one,6, , \n',
      { dimensions: [dimension('d', ['one'])] },
    )
    expect(observations).toMatchObject([
      { dimensions: { d: 'one' }, status: 'estimate', qualifier: 'over' },
      { dimensions: { d: 'one' }, status: 'final', qualifier: 'exact' },
    ])
  })
})

describe('standard signs', () => {
  test('say why there is no number, and - is zero', () => {
    expect(valuesOf('period,value\n2015,\n2016,.\n2017,..\n2018,...\n2019,:\n2020,-\n')).toEqual([
      'missing',
      'not_applicable',
      'missing',
      'not_yet',
      'suppressed',
      0,
    ])
  })

  test('* after a number is preliminary, but no more final than an estimate', () => {
    const { observations } = readCsv(
      'period;value;high;status\n2020;5*;;\n2021;12,5 *;;final\n2022;5*;;estimate\n2023;5;6*;\n',
    )
    expect(observations.map(({ status }) => status)).toEqual([
      'preliminary',
      'preliminary',
      'estimate',
      'preliminary',
    ])
    expect(observations.map(({ value }) => value)).toEqual([5, 12.5, 5, 5])
  })

  test('* after nothing is no number', () => {
    expect(csvProblems('period,value\n2020,*\n2021,..*\n')).toEqual([
      '2:value value/not-a-number',
      '3:value value/not-a-number',
    ])
  })

  test('words without a number are missing for their own reason', () => {
    const csv = 'period,value,qualifier\n2020,,words\n2021,5,words\n2022,:,words\n'
    expect(valuesOf(csv)).toEqual(['words', 5, 'suppressed'])
  })

  test('an interval may have a sign too', () => {
    const { observations } = readCsv('period,value,low,high\n2020,5,..,:\n')
    expect(observations).toMatchObject([{ low: null, high: null }])
  })
})

describe('published', () => {
  test("is the row's own, else its source's, else none", () => {
    const { observations } = readCsv(
      'period,value,published,source\n2020,1,2024,dated\n2020,2, ,dated\n2020,3,,undated\n2021,4,,\n',
    )
    expect(observations.map(({ published, knownFrom }) => [published, knownFrom])).toEqual([
      ['2024', '2024-12-31'],
      ['2023', '2023-12-31'],
      [null, '2020-12-31'],
      [null, '2021-12-31'],
    ])
  })

  test("is the source's where the file has no such column", () => {
    const { observations } = readCsv('period,value,source\n2020,1,dated\n')
    expect(observations).toMatchObject([{ published: '2023' }])
  })
})

describe('notes', () => {
  test('a plain note joins that of the default language', () => {
    const { observations } = readCsv('period,value,note,note_en,note_nb\n2020,1,b,a,c\n')
    expect(observations).toMatchObject([{ note: { en: 'a b', nb: 'c' } }])
  })

  test('that many rows share is kept once, however many different ones there are', () => {
    const rows = Array.from(
      { length: 10_010 },
      (_, at) =>
        `${String(1 + (at % 9000)).padStart(4, '0')},1,n${String(at)},${String(2000 + Math.floor(at / 9000))}`,
    )
    const { observations } = readCsv(
      ['period,value,note,published', ...rows, '9998,1,n0,', '9999,1,n10009,'].join('\n'),
    )
    expect(observations.map(({ note }) => note.en)).toEqual([
      ...rows.map((_, at) => `n${String(at)}`),
      'n0',
      'n10009',
    ])
    expect(observations.at(-2)?.note).toBe(observations[0]?.note)
  })

  test('an apostrophe before a formula is not part of the note', () => {
    const csv = "period,value,note\n2020,1,'=1+1\n2021,1,'twas\n2022,1,''-x\n"
    const notes = readCsv(csv).observations.map(({ note }) => note.en)
    expect(notes).toEqual(['=1+1', "'twas", "'-x"])
  })
})

describe('a row with an error is left out and counted, with all its errors', () => {
  test('one for each cell', () => {
    const csv =
      'period,d,value,low,qualifier,status,published,source\n' +
      '20x1,q,abc,1.2.3,circa,flash,2021-02-30,nobody\n2021,,5,,,,,\n2022,one,5,,,,,\n'
    const { rows, rejected, observations, diagnostics } = readCsv(csv, {
      dimensions: [dimension('d', ['one'])],
    })
    expect([rows, rejected, observations.length]).toEqual([3, 2, 1])
    expect(diagnostics.map(({ line, column, value, code }) => [line, column, value, code])).toEqual(
      [
        [2, 'period', '20x1', 'period/invalid'],
        [2, 'd', 'q', 'dimension/unknown-value'],
        [2, 'qualifier', 'circa', 'qualifier/unknown'],
        [2, 'status', 'flash', 'status/unknown'],
        [2, 'value', 'abc', 'value/not-a-number'],
        [2, 'low', '1.2.3', 'value/not-a-number'],
        [2, 'source', 'nobody', 'source/unknown'],
        [2, 'published', '2021-02-30', 'published/invalid'],
        [3, 'd', '', 'dimension/missing'],
      ],
    )
  })

  test('each of two dimensions', () => {
    const dimensions = [dimension('d', ['one']), dimension('e', ['two'])]
    expect(csvProblems('period,d,e,value\n2021,x,y,1\n', { dimensions })).toEqual([
      '2:d dimension/unknown-value',
      '2:e dimension/unknown-value',
    ])
  })

  test('column and value are as written', () => {
    const [first] = readCsv('Periode; Verdi \n2021; x \n').diagnostics
    expect(first).toMatchObject({ column: ' Verdi ', value: ' x ', line: 2 })
  })

  test.each([
    ['2020,5,6,7', '2:low interval/order'],
    ['2020,5,1,4', '2:high interval/order'],
    ['2020,,7,3', '2:low interval/order'],
  ])('an interval in the wrong order: %s', (row, problem) => {
    expect(csvProblems(`period,value,low,high\n${row}\n`)).toEqual([problem])
  })

  test.each(['5,5,5', '5,,', '5,1,', '5,,9', ',1,9', ',9,', ',,1'])(
    'low ≤ value ≤ high holds for %s',
    (row) => {
      expect(csvProblems(`period,value,low,high\n2020,${row}\n`)).toEqual([])
    },
  )

  test('a row without a period', () => {
    expect(csvProblems('period,value\n ,5\n')).toEqual(['2:period period/invalid'])
  })

  test('blanks are no source', () => {
    expect(readCsv('period,value,source\n2020,5, \n').observations).toMatchObject([
      { source: null },
    ])
  })

  test('sources are not checked where their list cannot be read', () => {
    const { observations, diagnostics } = readCsv(
      'period,value,source\n2020,5,anything\n',
      {},
      { sources: null },
    )
    expect(diagnostics).toEqual([])
    expect(observations).toMatchObject([{ source: 'anything', published: null }])
  })

  test.each(['constructor', '__proto__', 'toString'])('%s is no source', (source) => {
    expect(csvProblems(`period,value,source\n2020,5,${source}\n`)).toEqual([
      '2:source source/unknown',
    ])
  })
})

describe('a value outside the range is kept, with a warning', () => {
  test.each([
    [{ min: 0, max: 100 }, ['2:value value/out-of-range', '4:value value/out-of-range']],
    [{ min: 0, max: null }, ['2:value value/out-of-range']],
    [{ min: null, max: 100 }, ['4:value value/out-of-range']],
    [{ min: null, max: null }, []],
  ])('%j', (range, problems) => {
    const csv = 'period,value\n2020,-1\n2021,0\n2022,101\n2023,100\n2024,..\n'
    expect(csvProblems(csv, { range })).toEqual(problems)
    expect(valuesOf(csv, { range })).toEqual([-1, 0, 101, 100, 'missing'])
  })
})

describe('rows and columns', () => {
  test('blank lines and blank columns at the end are no error', () => {
    const csv = '\nperiod;value;;\n2021;5;;\n\n;;;\n2022;6\n2023;7;;;;\n \n'
    expect(csvProblems(csv)).toEqual([])
    expect(readCsv(csv).rows).toBe(3)
  })

  test('a row must have a field for every column', () => {
    expect(csvProblems('period,value,note\n2021,5\n2022,5,\n')).toEqual(['2: csv/too-few-fields'])
  })

  test('a field without a column is not dropped silently', () => {
    const { diagnostics } = readCsv('period,value,\n2021,5,,x\n')
    expect(diagnostics).toMatchObject([{ code: 'csv/too-many-fields', line: 2, value: 'x' }])
  })

  test('an unclosed quotation mark costs its row', () => {
    const csv = 'period,value,note\n2021,5,"abc\n2022,6,x\n2023,7,"ok"\n'
    expect(csvProblems(csv)).toEqual(['2: csv/quote'])
    expect(valuesOf(csv)).toEqual([6, 7])
  })

  test('a record after a quoted line break stands at the line an editor shows', () => {
    expect(csvProblems('period,value,note\r\n2021,5,"a\r\nb"\r\n2022,x,\r\n')).toEqual([
      '4:value value/not-a-number',
    ])
  })
})

describe('a file that cannot be read is left out, its rows counted', () => {
  test('without the column of a dimension', () => {
    const { rows, rejected, diagnostics } = readCsv('period,value\n2021,5\n\n2022,6\n', {
      dimensions: [dimension('d', ['one'])],
    })
    expect([rows, rejected]).toEqual([2, 2])
    expect(diagnostics).toMatchObject([{ code: 'header/missing', line: 1, column: 'd' }])
  })

  test('with a stray quotation mark in its header', () => {
    const { rows, rejected, diagnostics } = readCsv('period,"value\n2021,5\n')
    expect([rows, rejected]).toEqual([1, 1])
    expect(diagnostics).toMatchObject([{ code: 'csv/quote', line: 1 }])
  })

  test('of a wrong encoding', () => {
    const bytes = Uint8Array.from([0x70, 0, 0x71, 0])
    expect(readCsv(bytes)).toMatchObject({
      rows: 0,
      diagnostics: [{ code: 'encoding/unreadable', line: 1, column: null }],
    })
  })

  test('of separators alone', () => {
    expect(csvProblems(';;;\n;;;\n')).toEqual(['1: file/empty'])
  })

  test('with a header and no rows is read, and empty', () => {
    expect(readCsv('period,value\n')).toEqual({
      observations: [],
      diagnostics: [],
      rows: 0,
      rejected: 0,
    })
  })
})

describe('what the indicator declares overrules what the file looks like', () => {
  const csv = (settings: Partial<typeof plainMeta.csv>) => ({
    csv: { ...plainMeta.csv, ...settings },
  })

  test('the decimal sign', () => {
    expect(valuesOf('period,value\n2021,"1,234"\n', csv({ decimal: ',' }))).toEqual([1.234])
    expect(valuesOf('period,value\n2021,"1,234"\n', csv({ decimal: '.' }))).toEqual([1234])
    expect(csvProblems('period;value\n2021;12,5\n', csv({ decimal: '.' }))).toEqual([
      '2:value value/not-a-number',
    ])
  })

  test('the delimiter', () => {
    expect(valuesOf('period|value\n2021|5\n', csv({ delimiter: ';' }))).toEqual([])
    expect(csvProblems('period;value\n2021;5\n', csv({ delimiter: ';' }))).toEqual([])
  })

  test('the encoding', () => {
    const bytes = Uint8Array.from('år,value\n2021,5\n', (char) => char.charCodeAt(0))
    expect(csvProblems(bytes)).toEqual(['1: encoding/fallback'])
    expect(csvProblems(bytes, csv({ encoding: 'windows-1252' }))).toEqual([])
    expect(csvProblems(bytes, csv({ encoding: 'utf-8' }))).toEqual(['1: encoding/unreadable'])
  })
})

describe('the notation of numbers is that of the whole file', () => {
  test('also where only its last row says so', () => {
    const rows = Array.from({ length: 8000 }, (_, index) => `${String(1000 + index)};10000000`)
    const csv = ['period;value', '0999;1.234', ...rows, '9999;12,5'].join('\n')
    expect(csvProblems(csv)).toEqual(['2:value value/ambiguous'])
    expect(valuesOf(csv).at(-1)).toBe(12.5)
  })

  test('"1,234" between commas says nothing, unless another figure does', () => {
    expect(csvProblems('period,value\n2021,"1,234"\n2022,7\n')).toEqual(['2:value value/ambiguous'])
    expect(valuesOf('period,value\n2021,"1,234"\n2022,"7,5"\n')).toEqual([1.234, 7.5])
    expect(valuesOf('period,value\n2021,"1,234"\n2022,7.5\n')).toEqual([1234, 7.5])
    expect(valuesOf('period;value\n2021;1,234\n2022;7\n')).toEqual([1.234, 7])
  })
})

const anyText = fc.string({
  unit: fc.constantFrom(
    'period',
    'value',
    '2021',
    '5',
    'æ',
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    ' ',
    '.',
    '*',
    '\u2212',
    'x',
  ),
  maxLength: 60,
})

property.prop([fc.oneof(fc.uint8Array({ maxLength: 200 }), anyText)], { numRuns: 200 })(
  'no bytes make it throw, every row is kept or rejected, every problem stands inside the file',
  (input) => {
    const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
    const { observations, diagnostics, rows, rejected } = readCsv(bytes)
    const lines = new TextDecoder('utf-16le').decode(bytes).length + bytes.length + 1
    expect(observations.length + rejected).toBe(rows)
    for (const { line } of diagnostics) {
      expect(line).toBeGreaterThanOrEqual(1)
      expect(line).toBeLessThanOrEqual(lines)
    }
  },
)

property.prop([anyText])('every problem of a text stands on one of its lines', (text) => {
  const lines = text.split(/\r\n?|\n/).length
  const { diagnostics } = readCsv(`period,value,note\n${text}`)
  expect(diagnostics.every(({ line }) => line >= 1 && line <= lines + 1)).toBe(true)
})
