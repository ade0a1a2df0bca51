import { windows1252, type Encoding } from '../read/bytes'

/** Text as the bytes of an encoding, without a byte order mark; null where it has a sign that the encoding lacks. */
export function encodeText(text: string, encoding: Encoding): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text)
    case 'utf-16le':
      return units(text, (unit) => [unit & 0xff, unit >> 8])
    case 'utf-16be':
      return units(text, (unit) => [unit >> 8, unit & 0xff])
    case 'windows-1252':
      return toWindows1252(text)
  }
}

function units(text: string, split: (unit: number) => readonly number[]): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at += 1) bytes.set(split(text.charCodeAt(at)), at * 2)
  return bytes
}

function toWindows1252(text: string): Uint8Array | null {
  const bytes = Array.from(text, byteOf)
  return bytes.includes(-1) ? null : Uint8Array.from(bytes)
}

/** The byte of a sign; -1 where there is none. */
function byteOf(sign: string): number {
  // A text is split into signs, none of them empty.
  const code = sign.codePointAt(0) as number
  if (code < 0x80 || (code > 0x9f && code < 0x100)) return code
  const place = code < 0x100 ? -1 : windows1252.indexOf(sign)
  return place < 0 ? -1 : 0x80 + place
}
