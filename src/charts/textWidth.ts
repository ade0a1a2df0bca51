/** Advance widths of Source Sans 3 Regular in hundredths of the font size, by the letters that share one. */
const letters: readonly (readonly [number, string])[] = [
  [20, ' \u00a0\u202f'],
  [25, "|',.:;ij·"],
  [26, 'Il'],
  [30, '!f()[]{}'],
  [32, '-'],
  [35, '°t/\\r'],
  [43, '*s"?z«»'],
  [46, 'xcvy'],
  [49, 'JY–FL'],
  [50, '0123456789#$+<=>^_aegk~åäéè−×§'],
  [52, 'XV'],
  [54, 'ESATZhouÅøöü`'],
  [56, 'bndpq'],
  [59, 'CPRKB'],
  [63, '&DG'],
  [66, 'HNUOQØ'],
  [73, 'wM'],
  [80, 'æW—'],
  [84, '%Æm@'],
  [95, '…'],
]
const widths = new Map(letters.flatMap(([width, group]) => [...group].map((c) => [c, width])))
const unknownWidth = 70
const semiboldFactor = 1.035

export interface Font {
  /** In pixels. */
  readonly size: number
  readonly bold: boolean
}

/** Width of a line of text in pixels, without kerning: a little more than drawn, never less. */
export function textWidth(text: string, font: Font): number {
  let hundredths = 0
  for (const letter of text) hundredths += widths.get(letter) ?? unknownWidth
  return (hundredths / 100) * font.size * (font.bold ? semiboldFactor : 1)
}

/**
 * Breaks a text into lines no wider than `width` pixels, as even as their number allows; a single
 * longer word keeps its own line.
 */
export function wrapText(text: string, width: number, font: Font): readonly string[] {
  const lines = greedyLines(text, width, font)
  for (let narrower = width - 8; narrower > 0; narrower -= 8) {
    const tried = greedyLines(text, narrower, font)
    const widest = Math.max(0, ...tried.map((line) => textWidth(line, font)))
    if (tried.length > lines.length || widest > narrower)
      return greedyLines(text, narrower + 8, font)
  }
  return lines
}

/** Headings and figures are set in Schibsted Grotesk, which is wider than the charts' own font. */
export const headWidening = 1.14

/** Lines no wider than `width` pixels; a word that is wider by itself is broken. */
export function wrapWords(text: string, width: number, font: Font): readonly string[] {
  const pieces = text.split(' ').flatMap((word) => broken(word, width, font))
  return wrapText(pieces.join(' '), width, font)
}

function broken(word: string, width: number, font: Font): readonly string[] {
  if (textWidth(word, font) <= width) return [word]
  const pieces: string[] = []
  for (const letter of word) {
    const last = pieces.at(-1)
    if (last !== undefined && textWidth(`${last}${letter}-`, font) <= width)
      pieces[pieces.length - 1] = last + letter
    else pieces.push(letter)
  }
  return pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece}-` : piece))
}

function greedyLines(text: string, width: number, font: Font): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, font) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
