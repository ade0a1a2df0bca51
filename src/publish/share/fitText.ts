import { textWidth, wrapWords } from '@/charts/textWidth'

export interface TextRoom {
  /** In pixels. */
  readonly width: number
  readonly lines: number
  /** Font sizes to try, the largest first. */
  readonly sizes: readonly number[]
  /** How much wider its letters are than those of the table of widths. */
  readonly widening: number
}

export interface FittedText {
  readonly size: number
  readonly lines: readonly string[]
}

/** Of the charts' own font. */
export const textWidening = 1

/** A text in the largest size in which it has room; in the smallest one its end is left out. */
export function fitText(text: string, room: TextRoom): FittedText {
  const tried = room.sizes.map((size) => ({ size, lines: linesOf(text, size, room) }))
  const fitting = tried.find(({ lines }) => lines.length <= room.lines)
  if (fitting) return fitting
  const { size, lines } = tried.at(-1) ?? { size: 0, lines: [] }
  return { size, lines: cut(lines, size, room) }
}

/** Lines no wider than the room; a word that is wider by itself is broken. */
function linesOf(text: string, size: number, { width, widening }: TextRoom): readonly string[] {
  return wrapWords(text, width, { size: size * widening, bold: true })
}

function cut(lines: readonly string[], size: number, room: TextRoom): readonly string[] {
  const kept = lines.slice(0, room.lines)
  const font = { size: size * room.widening, bold: true }
  let last = kept.at(-1) ?? ''
  while (last !== '' && textWidth(`${last} …`, font) > room.width)
    last = last.slice(0, last.lastIndexOf(' ') === -1 ? -1 : last.lastIndexOf(' '))
  return [...kept.slice(0, -1), `${last} …`]
}
