import { fc, test as property } from '@fast-check/vitest'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { firstRecord, isBlankRecord, splitCsv } from '@/core/read/csv'

interface Split {
  readonly record: readonly string[]
  readonly line: number
  readonly quote: number | null
}

function split(text: string, delimiter = ','): readonly Split[] {
  const records: Split[] = []
  splitCsv({ text, delimiter, offset: 0, line: 1 }, (record, { line, quote }) => {
    records.push({ record, line, quote })
    return true
  })
  return records
}

const lines = (text: string): readonly number[] => split(text).map(({ line }) => line)
const quotes = (text: string): readonly (number | null)[] => split(text).map(({ quote }) => quote)

describe('a record stands at the line where it starts', () => {
  test('without quotation marks every line is a record', () => {
    expect(lines('a,b\n1,2\n\n3,4\n')).toEqual([1, 2, 3, 4])
  })

  test('a quoted field may hold line breaks', () => {
    expect(lines('a,b\n1,"x\ny\n\nz"\n2,"v\nw"\n3,4')).toEqual([1, 2, 6, 8])
  })

  test('over many pieces', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `${String(index)},"a\nb"`)
    expect(lines(rows.join('\n'))).toEqual(rows.map((_, index) => index * 2 + 1))
  })

  test('a quoted field longer than a piece', () => {
    const long = 'x\n'.repeat(3000)
    expect(lines(`a,"${long}"\nb,c\n`)).toEqual([1, 3002])
  })
})

describe('quotation marks', () => {
  test('are taken away, doubled ones become one', () => {
    expect(split('"a ""b""","c,d"')[0]?.record).toEqual(['a "b"', 'c,d'])
  })

  test('in the middle of a field without them are text', () => {
    expect(split('a,12" skjerm,b\nc,d,e')).toEqual([
      { record: ['a', '12" skjerm', 'b'], line: 1, quote: null },
      { record: ['c', 'd', 'e'], line: 2, quote: null },
    ])
  })

  test('one that is never closed costs its own line only', () => {
    const records = split('a,b\n1,"x\n2,y\n3,"z"\n')
    expect(records.map(({ line, quote }) => [line, quote])).toEqual([
      [1, null],
      [2, 2],
      [3, null],
      [4, null],
    ])
    expect(records.at(-1)?.record).toEqual(['3', 'z'])
  })

  test('one that is never closed is told at the line where it opens, not where the record starts', () => {
    expect(quotes('a,b,c\n1,"x\ny","z\n2,b,c\n')).toEqual([null, 3, null])
  })

  test('text after a closing one costs its line', () => {
    expect(quotes('a,b\n1,"x"y\n2,z\n')).toEqual([null, 2, null])
  })

  test('one in the last line', () => {
    expect(quotes('a,b\n1,"x')).toEqual([null, 2])
  })

  test('a stray one in every line costs every line, and no more time than reading them', () => {
    const found = split('a,"b\n'.repeat(20_000))
    expect(found.map(({ quote }) => quote)).toEqual(found.map(({ line }) => line))
    expect(found).toHaveLength(20_000)
  })

  test('reading goes on in pieces behind a stray one', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `${String(index)},"a, b"`)
    const found = split(['x,y', '1,"a"b', ...rows].join('\n'))
    expect(found.at(-1)).toEqual({ record: ['1999', 'a, b'], line: 2002, quote: null })
  })
})

test('reading stops when asked to', () => {
  const seen: string[] = []
  for (const text of ['a\nb\nc\n', '"a"\n"b\n"c"\n']) {
    splitCsv({ text, delimiter: ',', offset: 0, line: 1 }, (record) => {
      seen.push(record[0] ?? '')
      return false
    })
  }
  expect(seen).toEqual(['a', 'a'])
})

test('a record of blanks is blank', () => {
  expect(isBlankRecord(['', ' ', '\t'])).toBe(true)
  expect(isBlankRecord(['', '0'])).toBe(false)
})

describe('firstRecord', () => {
  const first = (text: string) => firstRecord({ text, delimiter: ',', offset: 0, line: 1 })

  test('is the first that is not blank, with what follows it', () => {
    expect(first('\n,,\na,"b\nc"\nd,e\n')).toMatchObject({
      record: ['a', 'b\nc'],
      line: 3,
      quote: null,
      rest: { offset: 12, line: 5 },
    })
  })

  test('is not there where all is blank', () => {
    expect(first('\n,,\n')).toBeNull()
  })
})

const field = fc.string({ unit: fc.constantFrom('a', 'æ', ' ', ',', ';', '"', '\n', '1', '.') })
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1 }),
  )

property.prop([table, fc.constantFrom(',', ';', '\t')])(
  'what was written as CSV splits into the same table',
  (rows, delimiter) => {
    const text = Papa.unparse(rows, { delimiter, newline: '\n', quotes: true })
    expect(split(text, delimiter).map(({ record }) => record)).toEqual(rows)
  },
)

property.prop([fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ') })])(
  'every record of any text stands inside it, in order',
  (text) => {
    const last = text.split('\n').length
    const found = lines(text)
    expect(found.every((line) => line >= 1 && line <= last)).toBe(true)
    expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b))
    expect(quotes(text).every((line) => line === null || (line >= 1 && line <= last))).toBe(true)
  },
)
