import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { intList, pairTable } from '@/core/read/pairs'

test('pairs are numbered from 0 as they are first seen', () => {
  const table = pairTable()
  expect([table.idOf(3, 4), table.idOf(4, 3), table.idOf(3, 4)]).toEqual([0, 1, 0])
  expect(table.size()).toBe(2)
})

property.prop([fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 500 }), fc.nat(100)])(
  'the numbers are those of a map, however many pairs were expected',
  (pairs, expected) => {
    const table = pairTable(expected)
    const map = new Map<string, number>()
    for (const [a, b] of pairs) {
      const key = `${String(a)},${String(b)}`
      if (!map.has(key)) map.set(key, map.size)
      expect(table.idOf(a, b)).toBe(map.get(key))
    }
    expect(table.size()).toBe(map.size)
  },
)

test('a table grows as it fills', () => {
  const table = pairTable()
  const ids = Array.from({ length: 5000 }, (_, index) => table.idOf(index % 71, index % 73))
  expect(new Set(ids).size).toBe(5000)
  expect(ids).toEqual(ids.map((_, index) => table.idOf(index % 71, index % 73)))
})

test('a list of integers grows and keeps them', () => {
  const list = intList()
  for (let number = 0; number < 3000; number += 1) list.push(number * 2)
  expect([list.size(), list.at(0), list.at(2999)]).toEqual([3000, 0, 5998])
})
