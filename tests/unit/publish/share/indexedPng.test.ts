import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { indexedPng } from '@/publish/share/indexedPng.js'

function chunks(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png)
  const found = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    found.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return found
}

test('each pixel is a number of the palette, each row begins without a filter', () => {
  const pixels = Uint8Array.from([1, 2, 3, 255, 9, 8, 7, 255, 1, 2, 3, 255, 1, 2, 3, 255])
  const parts = chunks(indexedPng(pixels, { width: 2, height: 2 }))
  expect([...(parts.get('PLTE') ?? [])]).toEqual([1, 2, 3, 9, 8, 7])
  expect([...inflateSync(parts.get('IDAT')!)]).toEqual([0, 0, 1, 0, 0, 0])
  expect(parts.get('IHDR')?.readUInt32BE(0)).toBe(2)
})

test('more shades than a palette holds are drawn together', () => {
  const pixels = new Uint8Array(64 * 64 * 4)
  for (let at = 0; at < 64 * 64; at += 1)
    pixels.set([(at % 64) * 4, Math.floor(at / 64) * 4, 128, 255], at * 4)
  const parts = chunks(indexedPng(pixels, { width: 64, height: 64 }))
  expect(parts.get('PLTE')!.length).toBeLessThanOrEqual(256 * 3)
})
