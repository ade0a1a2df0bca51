import type { Language } from '@/core/model'
import { takeAwayWords } from '@/core/takeAway/takeAwayWords'
import { stroke } from '../marks'
import { markSvg } from '../markSvg'
import type { Palette } from '../palette'
import { textWidth } from '../textWidth'
import type { LegendKey, PictureBody } from './pictureBody'
import { stackedText } from './textBlock'

const sample = 28
const between = 24
const looks = { size: 14, lineHeight: 1.5, tone: 'text' } as const

interface LegendStyle {
  readonly palette: Palette
  readonly language: Language
  readonly top: number
}

/** The series with the line each is drawn with, side by side as far as there is room; how many are grey. */
export function legendBlock(
  { legend, grey, width }: PictureBody,
  { palette, language, top }: LegendStyle,
): { readonly bottom: number; readonly svg: string } {
  if (legend.length === 0) return { bottom: top, svg: '' }
  const more: readonly LegendKey[] =
    grey === 0 ? [] : [{ title: takeAwayWords[language].more(grey), tone: 'context', dash: [] }]
  const parts: string[] = []
  let row = { left: 0, top, bottom: top }
  for (const key of [...legend, ...more]) {
    const room = Math.min(
      width,
      sample + 8 + Math.ceil(textWidth(key.title, { size: 14, bold: false })) + 1,
    )
    if (row.left > 0 && row.left + room > width) row = { ...row, left: 0, top: row.bottom }
    const block = stackedText(
      { ...looks, text: key.title },
      { top: row.top, left: row.left + sample + 8, width: room - sample - 8 },
    )
    parts.push(keySvg(key, row, palette), block.svg(palette))
    row = { ...row, left: row.left + room + between, bottom: Math.max(row.bottom, block.bottom) }
  }
  return { bottom: row.bottom, svg: parts.join('') }
}

function keySvg(
  { tone, dash }: LegendKey,
  { left, top }: { readonly left: number; readonly top: number },
  palette: Palette,
): string {
  const y = top + (looks.size * looks.lineHeight) / 2
  const ends = [
    { x: left, y },
    { x: left + sample, y },
  ]
  return markSvg({ ...stroke(ends, tone, 3), dash }, palette)
}
