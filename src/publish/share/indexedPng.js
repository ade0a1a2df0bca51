import { crc32, deflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const mostColours = 256

/**
 * Opaque pixels (red, green, blue, alpha) as a PNG of at most 256 colours: a third of the size of one
 * with every shade, and quicker to make. Shades are drawn together until they are few enough.
 * @param {Uint8Array} pixels
 * @param {{ readonly width: number, readonly height: number }} size
 * @returns {Uint8Array}
 */
export function indexedPng(pixels, { width, height }) {
  for (let bits = 8; ; bits -= 1) {
    const indexed = indexedRows(pixels, { width, height }, bits)
    if (indexed !== null) return png(indexed, { width, height })
  }
}

/**
 * Each row a zero (no filter) and a byte for each pixel; null where there are too many colours.
 * @param {Uint8Array} pixels
 * @param {{ readonly width: number, readonly height: number }} size
 * @param {number} bits How many of each colour's eight bits tell shades apart.
 */
function indexedRows(pixels, { width, height }, bits) {
  // A pixel as one number, whatever the order of its bytes.
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const mask = (0x01010101 * ((0xff << (8 - bits)) & 0xff)) >>> 0
  /** @type {Map<number, number>} */
  const known = new Map()
  const rows = Buffer.alloc((width + 1) * height)
  const palette = Buffer.alloc(mostColours * 3)
  let last = -1
  let index = 0
  for (let at = 0; at < colours.length; at += 1) {
    const key = ((colours[at] ?? 0) & mask) >>> 0
    if (key !== last) {
      last = key
      index = known.get(key) ?? known.size
      if (index === mostColours) return null
      if (index === known.size) {
        known.set(key, index)
        palette.set(pixels.subarray(at * 4, at * 4 + 3), index * 3)
      }
    }
    rows[at + Math.floor(at / width) + 1] = index
  }
  return { rows, palette: palette.subarray(0, known.size * 3) }
}

/**
 * @param {{ readonly rows: Buffer, readonly palette: Buffer }} indexed
 * @param {{ readonly width: number, readonly height: number }} size
 */
function png({ rows, palette }, { width, height }) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, each the number of a colour of the palette.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
