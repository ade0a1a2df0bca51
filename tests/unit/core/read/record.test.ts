import { fc, test as property } from '@fast-check/vitest'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readRecord } from '@/core/read/record'

const read = (text: string, delimiter = ',') => readRecord({ text, delimiter, offset: 0, line: 1 })

test('a record ends with its line', () => {
  const { record, quote, next } = read('a,"b ""c""" ,\nd')
  expect(record).toEqual(['a', 'b "c"', ''])
  expect(quote).toBeNull()
  expect(next).toMatchObject({ offset: 14, line: 2 })
})

test('a record may end with the text', () => {
  expect(read('a,').record).toEqual(['a', ''])
  expect(read('a,"b"').record).toEqual(['a', 'b'])
  expect(read('a,"b"').next.offset).toBe(5)
})

test('a stray quotation mark ends the record with the line it opens in', () => {
  expect(read('a,"b\nc"d,e\nf')).toMatchObject({ record: ['a'], quote: 1, next: { line: 2 } })
  expect(read('"a\nb","c\nd\n')).toMatchObject({ record: ['a\nb'], quote: 2, next: { line: 3 } })
  expect(read('a,"b""')).toMatchObject({ record: ['a'], quote: 1, next: { offset: 6 } })
})

const field = fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n') })

property.prop([fc.array(field, { minLength: 1 }), fc.constantFrom(',', ';')])(
  'a record that PapaParse understands is read alike',
  (fields, delimiter) => {
    const text = Papa.unparse([fields], { delimiter, newline: '\n' })
    expect(read(text, delimiter).record).toEqual(fields)
  },
)
