import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { countLineFeeds } from '@/core/read/lineFeeds'

const bytes = fc.uint8Array({ min: 9, max: 11 })

test.prop([bytes])('every line feed counts', (some) => {
  expect(countLineFeeds(some, Infinity)).toBe(some.filter((byte) => byte === 10).length)
})

test.prop([bytes, fc.nat(5)])('no further than asked', (some, most) => {
  expect(countLineFeeds(some, most)).toBe(Math.min(most, countLineFeeds(some, Infinity)))
})
