/** Where the first chunk after the header (IHDR) of a PNG begins. */
const afterHeader = 33
const inchesPerMetre = 39.3701

/**
 * A PNG that says how many pixels there are to the inch, so that a document sets it in its true size:
 * a pHYs chunk after the header (PNG specification, 11.3.5.3). What is no PNG comes back as it is.
 */
export function withDensity(png: Uint8Array, perInch: number): Uint8Array {
  const isPng = png[1] === 0x50 && png[2] === 0x4e && png[3] === 0x47
  if (!isPng || png.length < afterHeader) return png
  const chunk = new Uint8Array(21)
  const view = new DataView(chunk.buffer)
  const perMetre = Math.round(perInch * inchesPerMetre)
  view.setUint32(0, 9)
  chunk.set(new TextEncoder().encode('pHYs'), 4)
  view.setUint32(8, perMetre)
  view.setUint32(12, perMetre)
  view.setUint8(16, 1)
  view.setUint32(17, crc32(chunk.subarray(4, 17)))
  const whole = new Uint8Array(png.length + chunk.length)
  whole.set(png.subarray(0, afterHeader))
  whole.set(chunk, afterHeader)
  whole.set(png.subarray(afterHeader), afterHeader + chunk.length)
  return whole
}

/** The checksum of a chunk (PNG specification, annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
