import { describe, expect, test } from 'vitest'
import { decodeBytes, maxBytes } from '@/core/read/bytes'

const text = 'period;værdi\n2021;1\n'
const utf8 = (written: string): Uint8Array => new TextEncoder().encode(written)
const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes)
const utf16 = (written: string, little: boolean): number[] =>
  [...written].flatMap((char) => {
    const code = char.charCodeAt(0)
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
  })
const windows = (written: string): Uint8Array =>
  Uint8Array.from(written, (char) => char.charCodeAt(0))

describe('every encoding that offices use is read as the same text', () => {
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with byte order mark', bytesOf(0xef, 0xbb, 0xbf, ...utf8(text))],
    ['UTF-16 little endian', bytesOf(0xff, 0xfe, ...utf16(text, true))],
    ['UTF-16 big endian', bytesOf(0xfe, 0xff, ...utf16(text, false))],
    ['UTF-16 with CRLF', bytesOf(0xff, 0xfe, ...utf16(text.replaceAll('\n', '\r\n'), true))],
    ['CRLF', utf8(text.replaceAll('\n', '\r\n'))],
    ['CR', utf8(text.replaceAll('\n', '\r'))],
  ])('%s', (_, bytes) => {
    expect(decodeBytes(bytes, null)).toEqual({ status: 'text', text, fallback: false })
  })

  test('line breaks of several kinds in one file', () => {
    const decoded = decodeBytes(utf8('a\r\rb\r\nc\n\rd\n'), null)
    expect(decoded).toMatchObject({ text: 'a\n\nb\nc\n\nd\n' })
  })

  test('Windows-1252, with a word about it', () => {
    expect(decodeBytes(windows(text), null)).toEqual({ status: 'text', text, fallback: true })
  })

  test.each([true, false])(
    'declared UTF-16 is of the byte order that its mark says: %s',
    (little) => {
      const mark = little ? [0xff, 0xfe] : [0xfe, 0xff]
      const decoded = decodeBytes(bytesOf(...mark, ...utf16(text, little)), 'utf-16le')
      expect(decoded).toEqual({ status: 'text', text, fallback: false })
    },
  )

  test('Windows-1252 without a word when the indicator says so', () => {
    const decoded = decodeBytes(windows(text), 'windows-1252')
    expect(decoded).toEqual({ status: 'text', text, fallback: false })
  })
})

test('Windows-1252 has its own signs where Latin-1 has none', () => {
  const decoded = decodeBytes(bytesOf(0x61, 0x80, 0x96, 0x92, 0xe6), null)
  expect(decoded).toEqual({ status: 'text', text: 'a€–’æ', fallback: true })
})

test('a file of more than one piece is decoded whole', () => {
  const long = `${'æ'.repeat(20_000)}\n`
  expect(decodeBytes(windows(long), null)).toEqual({ status: 'text', text: long, fallback: true })
})

describe('what is no text is unreadable', () => {
  test.each([
    ['UTF-16 without byte order mark', bytesOf(...utf16(text, true))],
    ['UTF-16 cut in the middle', bytesOf(0xff, 0xfe, 0x61)],
    ['UTF-8 by its mark, with other bytes in it', bytesOf(0xef, 0xbb, 0xbf, 0x61, 0xe6, 0x62)],
    ['a NUL byte', bytesOf(0x61, 0x00, 0x62)],
    ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['a byte that Windows-1252 has no sign for', bytesOf(0x61, 0xe6, 0x81)],
  ])('%s', (_, bytes) => {
    expect(decodeBytes(bytes, null)).toEqual({ status: 'encoding/unreadable' })
  })

  test('bytes that the declared encoding does not have', () => {
    expect(decodeBytes(windows(text), 'utf-8')).toEqual({ status: 'encoding/unreadable' })
  })
})

test('one stray control character in a long text does no harm', () => {
  const long = `${'a'.repeat(500)}\u000b${'b'.repeat(500)}\u001e`
  expect(decodeBytes(utf8(long), null)).toEqual({ status: 'text', text: long, fallback: false })
})

test.each(['', '\ufeff', ' \n\n\t', '\r\n'])('%j is empty', (written) => {
  expect(decodeBytes(utf8(written), null)).toEqual({ status: 'file/empty' })
})

test('a file above the limit is not looked into', () => {
  expect(decodeBytes(new Uint8Array(maxBytes + 1), null)).toEqual({ status: 'file/too-large' })
})
