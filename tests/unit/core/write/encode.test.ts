import { test as propertyTest, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { encodingOf, rawText } from '@/core/read/bytes'
import { encodeText } from '@/core/write/encode'

describe('encodeText', () => {
  test.each([
    ['utf-8', [0xc3, 0xa5]],
    ['utf-16le', [0xe5, 0x00]],
    ['utf-16be', [0x00, 0xe5]],
    ['windows-1252', [0xe5]],
  ] as const)('å in %s', (encoding, bytes) => {
    expect([...(encodeText('å', encoding) ?? [])]).toEqual(bytes)
  })

  test('signs of Windows-1252 above Latin-1, and those it lacks', () => {
    expect([...(encodeText('€–’', 'windows-1252') ?? [])]).toEqual([0x80, 0x96, 0x92])
    for (const sign of ['ł', '\u0085', '😀', '\0€ł'])
      expect(encodeText(sign, 'windows-1252')).toBeNull()
  })

  propertyTest.prop([
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
  ])('read again, a text is the same', (text, encoding) => {
    expect(rawText(encodeText(text, encoding) ?? new Uint8Array(), encoding)).toBe(text)
  })
})

describe('encodingOf', () => {
  test('what is declared, then the mark, then what the bytes look like', () => {
    const latin = Uint8Array.from([0xe5])
    expect(encodingOf(latin, 'utf-16le')).toBe('utf-16le')
    expect(encodingOf(Uint8Array.from([0xfe, 0xff, 0, 0x61]), null)).toBe('utf-16be')
    expect(encodingOf(Uint8Array.from([0x61]), null)).toBe('utf-8')
    expect(encodingOf(latin, null)).toBe('windows-1252')
  })
})
