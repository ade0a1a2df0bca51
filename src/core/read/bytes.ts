import type { CsvSettings } from '../model'

export type Encoding = NonNullable<CsvSettings['encoding']>

export type Decoded =
  | { readonly status: 'text'; readonly text: string; readonly fallback: boolean }
  | { readonly status: 'file/empty' | 'file/too-large' | 'encoding/unreadable' }

/** Files above 256 MB are not read. */
export const maxBytes = 256_000_000

const byteOrderMarks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Windows-1252 from 0x80 to 0x9f; some runtimes decode these as Latin-1. The five blanks are unassigned. */
export const windows1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

const carriageReturn = 0x0d
const lineFeed = 0x0a

/** The text of a file, byte order mark gone and line breaks as `\n`; `encoding` overrules what the bytes look like. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding | null): Decoded {
  if (bytes.byteLength > maxBytes) return { status: 'file/too-large' }
  const decoded = decode(bytes, encoding)
  if (decoded === null || looksBinary(decoded.text)) return { status: 'encoding/unreadable' }
  const text = decoded.text.replace(/^\ufeff+/, '')
  if (!/\S/.test(text)) return { status: 'file/empty' }
  return { status: 'text', text, fallback: decoded.fallback }
}

/** The encoding a file is read in: what is declared, else what its bytes look like. */
export function encodingOf(bytes: Uint8Array, declared: Encoding | null): Encoding {
  const known = knownEncoding(bytes, declared)
  if (known !== null) return known
  return strictly('utf-8', bytes) === null ? 'windows-1252' : 'utf-8'
}

/** The text of a file that can be read, line breaks and byte order mark as they are. */
export function rawText(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'windows-1252') return fromWindows1252(bytes)
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

function decode(
  bytes: Uint8Array,
  encoding: Encoding | null,
): { text: string; fallback: boolean } | null {
  const known = knownEncoding(bytes, encoding)
  if (known !== null) {
    const text = decodeAs(known, bytes)
    return text === null ? null : { text, fallback: false }
  }
  const text = decodeAs('utf-8', bytes)
  return text === null
    ? { text: fromWindows1252(withLineFeeds(bytes)), fallback: true }
    : { text, fallback: false }
}

/** The text in an encoding, its line breaks as `\n`; null where the bytes are none of it. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  if (encoding === 'windows-1252') return fromWindows1252(withLineFeeds(bytes))
  if (encoding === 'utf-8') return strictly(encoding, withLineFeeds(bytes))
  return strictly(encoding, bytes)?.replace(/\r\n?/g, '\n') ?? null
}

/** What is declared, else what the byte order mark says; of UTF-16 the mark knows the byte order best. */
function knownEncoding(bytes: Uint8Array, declared: Encoding | null): Encoding | null {
  const marked = markedEncoding(bytes)
  if (declared === null || isUtf16(declared, marked)) return marked
  return declared
}

function isUtf16(...encodings: readonly (Encoding | null)[]): boolean {
  return encodings.every((encoding) => encoding?.startsWith('utf-16'))
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  const found = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  return found ? found[0] : null
}

function strictly(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function fromWindows1252(bytes: Uint8Array): string {
  const chunks: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return chunks
    .join('')
    .replace(/[\u0080-\u009f]/g, (char) => windows1252.charAt(char.charCodeAt(0) - 0x80))
}

/** Text has no NUL, and next to no control characters but tabs and line breaks. */
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const start = text.slice(0, 65536)
  // Counting control characters is the point.
  const controls = start.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g)
  return controls !== null && controls.length * 100 > start.length
}

/** CR LF and CR as LF; in bytes, since a large text would be held twice. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(carriageReturn)) return bytes
  const kept = new Uint8Array(bytes.length)
  let length = 0
  bytes.forEach((byte, at) => {
    if (byte === lineFeed && bytes[at - 1] === carriageReturn) return
    kept[length] = byte === carriageReturn ? lineFeed : byte
    length += 1
  })
  return kept.subarray(0, length)
}
