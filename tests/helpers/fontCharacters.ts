/** The code points that a TrueType font has a glyph for, from its Unicode character map (format 4). */
export function charactersInFont(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = tableOffset(view, 'cmap')
  const subtables = Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
    return table + view.getUint32(table + 4 + index * 8 + 4)
  })
  const map = subtables.find((offset) => view.getUint16(offset) === 4)
  if (map === undefined) throw new Error('No character map of format 4')
  const segments = view.getUint16(map + 6) / 2
  const found = new Set<number>()
  for (let index = 0; index < segments; index += 1) {
    const end = view.getUint16(map + 14 + index * 2)
    const start = view.getUint16(map + 16 + segments * 2 + index * 2)
    for (let code = start; code <= end && code !== 0xffff; code += 1) found.add(code)
  }
  return found
}

function tableOffset(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(entry + at))).join('')
    if (tag === name) return view.getUint32(entry + 8)
  }
  throw new Error(`No table ${name}`)
}
