import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { filePart } from '@/core/own/fileLines'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const csv = bytes('year;value;note\r\n2019;1;"two\r\nlines"\r\n2020;2;\r\n2021;x;\r\n2022;4;\r\n')
const part = (from: number, count: number) => filePart(csv, { path: 'x.csv', from, count })

describe('a part of a CSV file', () => {
  test('has the header, and rows under the line that an editor shows', () => {
    expect(part(4, 2)).toEqual({
      header: ['year', 'value', 'note'],
      lines: [
        { line: 4, cells: ['2020', '2', ''] },
        { line: 5, cells: ['2021', 'x', ''] },
      ],
      before: true,
      after: true,
    })
  })

  test('begins with the row that holds the line', () => {
    expect(part(3, 1).lines).toEqual([{ line: 2, cells: ['2019', '1', 'two\nlines'] }])
    expect(part(1, 9)).toMatchObject({ before: false, after: false })
    expect(part(99, 3).lines).toEqual([{ line: 6, cells: ['2022', '4', ''] }])
  })

  test('is empty where there is no text', () => {
    expect(filePart(new Uint8Array(), { path: 'x.csv', from: 1, count: 5 })).toEqual({
      ...{ header: null, lines: [], before: false, after: false },
    })
  })

  property.prop([fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 20 })])(
    'always shows the line that is asked for',
    (from, count) => {
      const rows = Array.from({ length: 59 }, (_, index) => `${String(index)},1\n`)
      const { lines, before, after } = filePart(bytes(`period,value\n${rows.join('')}`), {
        ...{ path: 'x.csv', from, count },
      })
      expect(lines[0]?.line).toBe(from)
      expect(before).toBe(from > 2)
      expect(after).toBe((lines.at(-1)?.line ?? 0) < 60)
      expect(lines.length).toBeLessThanOrEqual(count)
    },
  )
})

describe('a part of any other file', () => {
  const yaml = bytes('a: 1\nb: 2\nc: 3\n')
  test('has lines of text', () => {
    expect(filePart(yaml, { path: 'x.yaml', from: 2, count: 1 })).toEqual({
      header: null,
      lines: [{ line: 2, cells: ['b: 2'] }],
      before: true,
      after: true,
    })
    expect(filePart(yaml, { path: 'x.yaml', from: 0, count: 9 })).toMatchObject({
      before: false,
      after: false,
    })
    expect(filePart(new Uint8Array(), { path: 'x.yaml', from: 1, count: 1 }).lines).toEqual([])
  })
})
