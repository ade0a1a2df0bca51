import { escaped, tag } from '@/core/write/markup'

/** The picture's fonts as its files name them (`shareFonts.ts`). */
export const fontFamilies = { head: 'Schibsted Grotesk', text: 'Source Sans 3 ExtraLight' } as const

export interface TextStyle {
  readonly size: number
  readonly bold: boolean
  readonly colour: string
  readonly family: keyof typeof fontFamilies
  readonly anchor: 'start' | 'middle' | 'end'
}

export const plainText: Omit<TextStyle, 'colour' | 'size'> = {
  bold: false,
  family: 'text',
  anchor: 'start',
}

/** A line of text; `y` is its baseline. */
export function textLine(
  text: string,
  at: { readonly x: number; readonly y: number },
  { size, bold, colour, family, anchor }: TextStyle,
): string {
  const attributes = {
    ...at,
    'font-family': fontFamilies[family],
    'font-size': size,
    'font-weight': bold ? 600 : 400,
    'text-anchor': anchor === 'start' ? null : anchor,
    fill: colour,
  }
  return tag('text', attributes, escaped(text))
}

/** Lines of text below each other; `y` is the first baseline. */
export function textLines(
  lines: readonly string[],
  at: { readonly x: number; readonly y: number; readonly step: number },
  style: TextStyle,
): string {
  const { x, y, step } = at
  return lines.map((line, index) => textLine(line, { x, y: y + index * step }, style)).join('')
}

export function rule(y: number, [x1, x2]: readonly [number, number], stroke: string): string {
  return tag('line', { x1, x2, y1: y, y2: y, stroke, 'stroke-width': 1 })
}
