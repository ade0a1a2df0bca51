import { escaped, tag } from '@/core/write/markup'
import type { Palette, Tone } from '../palette'
import { headWidening, wrapWords } from '../textWidth'

/** The site's fonts, as its stylesheet names them, and what stands in for them elsewhere. */
export const families = {
  head: "'Schibsted Grotesk', Arial, sans-serif",
  text: "'Source Sans 3', Arial, sans-serif",
} as const

/** A text that takes as many lines as it needs. */
export interface TextBlock {
  readonly text: string
  /** In pixels. */
  readonly size: number
  readonly tone: Tone
  readonly lineHeight: number
  readonly bold?: boolean
  readonly family?: keyof typeof families
  /** Room above it. */
  readonly gap?: number
}

export interface Block {
  readonly bottom: number
  readonly svg: (palette: Palette) => string
}

/** A text below `top`, wrapped to `width` pixels; a word wider than that is broken. */
export function stackedText(
  { text, size, tone, lineHeight, bold = false, family = 'text', gap = 0 }: TextBlock,
  {
    top,
    width,
    left = 0,
  }: { readonly top: number; readonly width: number; readonly left?: number },
): Block {
  const font = { size: size * (family === 'head' ? headWidening : 1), bold }
  const lines = wrapWords(text, width, font)
  const step = size * lineHeight
  const first = top + gap + (step + size * 0.7) / 2
  const looks = {
    ...{ 'font-family': families[family], 'font-size': size, 'font-weight': bold ? 600 : 400 },
  }
  return {
    bottom: top + gap + lines.length * step,
    svg: (palette) =>
      lines
        .map((line, index) => {
          const y = Math.round((first + index * step) * 10) / 10
          return tag('text', { x: left, y, ...looks, fill: palette[tone] }, escaped(line))
        })
        .join(''),
  }
}
