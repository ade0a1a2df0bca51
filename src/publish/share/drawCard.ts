import type { Palette } from '@/charts/palette'
import { statusShapes } from '@/charts/statusShapes'
import { headWidening } from '@/charts/textWidth'
import { trendScene } from '@/charts/trendScene'
import type { Language } from '@/core/model'
import type { Status } from '@/core/verdict/model'
import { tag } from '@/core/write/markup'
import { pictureSize } from '../head/pageHead'
import type { Card, CountsCard, IndicatorCard, PlainCard } from './card'
import { fitText, textWidening } from './fitText'
import { sceneSvg } from './sceneSvg'
import { plainText, rule, textLine, textLines } from './svg'

export interface Drawing {
  readonly palette: Palette
  readonly language: Language
}

const { width, height } = pictureSize
const margin = 60
const right = width - margin
const foot = 552
const column = 400
const chartLeft = 500
// Small charts have large letters: a shared picture is seen a third of its size.
const chartScale = 1.35

/** A share picture as SVG with nothing outside itself: 1200 × 630 pixels. */
export function drawCard(card: Card, drawing: Drawing): string {
  const title = heading(card, drawing)
  const content = body(card, drawing, title.bottom)
  const paper = tag('rect', { width, height, fill: drawing.palette.paper })
  const size = { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` }
  const parts = [paper, site(card, drawing), title.svg, content, feet(card, drawing)]
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, parts.join(''))
}

function body(card: Card, drawing: Drawing, top: number): string {
  switch (card.kind) {
    case 'indicator':
      return figures(card, drawing, top) + chart(card, drawing, top)
    case 'counts':
      return counts(card, drawing, top)
    case 'plain':
      return lead(card, drawing, top)
  }
}

/** The three marks of the charts, plan, target and figure, and whose site it is. */
function site({ siteName }: Card, { palette }: Drawing): string {
  const line = { fill: 'none', stroke: palette.data, 'stroke-width': 4 }
  const mark = tag('path', { d: 'M60 82 86 65', 'stroke-dasharray': '8 5', ...line })
  const ring = tag('circle', { cx: 96, cy: 58, r: 9, ...line })
  const dot = tag('circle', { cx: 96, cy: 58, r: 3, fill: palette.data })
  const room = { width: right - 124, lines: 1, sizes: [28, 24, 20], widening: headWidening }
  const { size, lines } = fitText(siteName, room)
  const style = { ...plainText, size, bold: true, family: 'head', colour: palette.text } as const
  return mark + ring + dot + textLines(lines, { x: 124, y: 79, step: size }, style)
}

function heading(card: Card, { palette }: Drawing): { svg: string; bottom: number } {
  const sizes = card.kind === 'plain' ? [84, 72, 60, 50] : [58, 50, 44, 38]
  const room = { width: right - margin, lines: 2, sizes, widening: headWidening }
  const { size, lines } = fitText(card.title, room)
  const style = { ...plainText, size, bold: true, family: 'head', colour: palette.text } as const
  const first = 116 + size * 0.9
  const step = size * 1.12
  return {
    svg: textLines(lines, { x: margin, y: first, step }, style),
    bottom: first + (lines.length - 1) * step + 24,
  }
}

function feet({ foot: parts }: Card, { palette }: Drawing): string {
  const room = { width: right - margin, lines: 2, sizes: [23, 21], widening: textWidening }
  const { size, lines } = fitText(parts.join(' · '), room)
  const style = { ...plainText, size, colour: palette.subtle }
  const at = { x: margin, y: foot + 24 + (lines.length === 1 ? 10 : 0), step: size * 1.25 }
  return rule(foot - 8, [margin, right], palette.axis) + textLines(lines, at, style)
}

/** The figure, the verdicts and the goal, below each other. */
function figures(card: IndicatorCard, { palette }: Drawing, top: number): string {
  const small = { ...plainText, size: 25, colour: palette.subtle }
  const label = fitText(card.label, textRoom(1, [25, 22, 19]))
  const sizes = card.unit === '' ? [46, 38, 32] : [84, 72, 58, 46]
  const value = fitText(card.value, {
    ...textRoom(card.unit === '' ? 3 : 1, sizes),
    widening: headWidening,
  })
  const unit = fitText(card.unit, textRoom(2, [27, 23]))
  const big = {
    ...plainText,
    size: value.size,
    bold: true,
    family: 'head',
    colour: palette.data,
  } as const
  let y = top + (card.label === '' ? 0 : 27)
  const parts = [textLines(label.lines, { x: margin, y, step: 30 }, { ...small, size: label.size })]
  y += value.size * 0.95
  parts.push(textLines(value.lines, { x: margin, y, step: value.size * 1.1 }, big))
  y += (value.lines.length - 1) * value.size * 1.1 + (card.unit === '' ? 8 : 36)
  parts.push(textLines(unit.lines, { x: margin, y, step: 30 }, { ...small, size: unit.size }))
  y += (unit.lines.length - 1) * 30 + 26
  return parts.join('') + verdicts(card.verdicts, palette, y)
}

/** All verdicts; where there is no room for their goals too, the goals are left to the page. */
function verdicts(all: IndicatorCard['verdicts'], palette: Palette, top: number): string {
  const drawn = stacked(all, palette, top)
  if (drawn.bottom <= foot - 12) return drawn.svg
  return stacked(
    all.map((each) => ({ ...each, detail: '' })),
    palette,
    top,
  ).svg
}

function stacked(all: IndicatorCard['verdicts'], palette: Palette, top: number) {
  return all.reduce(
    ({ svg, bottom }, each) => {
      const next = verdict(each, palette, bottom)
      // Of many statuses the last ones may still have no room.
      return each.detail === '' && next.bottom > foot + 12
        ? { svg, bottom }
        : { svg: svg + next.svg, bottom: next.bottom }
    },
    { svg: '', bottom: top },
  )
}

function textRoom(lines: number, sizes: readonly number[]) {
  return { width: column, lines, sizes, widening: textWidening }
}

function verdict(
  { status, word, detail }: IndicatorCard['verdicts'][number],
  palette: Palette,
  top: number,
): { readonly svg: string; readonly bottom: number } {
  const room = { ...textRoom(2, [29, 25, 22]), width: column - 46 }
  const said = fitText(word, room)
  const more = fitText(detail, { ...room, sizes: [23, 20] })
  const style = { ...plainText, size: said.size, bold: true, colour: palette.text }
  const quiet = { ...plainText, size: more.size, colour: palette.subtle }
  const [x, step, small] = [margin + 46, said.size * 1.15, more.size * 1.2]
  const below = top + 28 + (said.lines.length - 1) * step
  return {
    svg:
      symbol(status, palette, { x: margin, y: top + 3, size: 31 }) +
      textLines(said.lines, { x, y: top + 28, step }, style) +
      textLines(more.lines, { x, y: below + small, step: small }, quiet),
    bottom: below + more.lines.length * small + 18,
  }
}

function symbol(
  status: Status,
  palette: Palette,
  at: { readonly x: number; readonly y: number; readonly size: number },
): string {
  const paths = statusShapes[status].map(({ d, line, dash, inverse }) => {
    const colour = palette[inverse ? 'paper' : status]
    return line === null
      ? tag('path', { d, fill: colour })
      : tag('path', {
          d,
          fill: 'none',
          stroke: colour,
          'stroke-width': line,
          'stroke-dasharray': dash,
        })
  })
  const transform = `translate(${String(at.x)} ${String(at.y)}) scale(${String(at.size / 20)})`
  return tag('g', { transform }, paths.join(''))
}

function chart(card: IndicatorCard, drawing: Drawing, top: number): string {
  const box = { left: chartLeft, top: top + 6, width: right - chartLeft, height: foot - 20 - top }
  if (card.chart === null) return emptyFrame(card, drawing, box)
  const size = { width: box.width / chartScale, height: box.height / chartScale }
  const scene = trendScene(card.chart, { ...size, language: drawing.language })
  const transform = `translate(${String(box.left)} ${String(box.top)}) scale(${String(chartScale)})`
  return tag('g', { transform }, sceneSvg(scene, drawing.palette))
}

interface FrameBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function emptyFrame({ empty }: IndicatorCard, { palette }: Drawing, box: FrameBox): string {
  const frame = { x: box.left, y: box.top, width: box.width, height: box.height }
  const dashed = {
    fill: 'none',
    stroke: palette.axis,
    'stroke-width': 2,
    'stroke-dasharray': '7 6',
  }
  const room = { width: box.width - 80, lines: 2, sizes: [28, 24], widening: textWidening }
  const { size, lines } = fitText(empty, room)
  const at = { x: box.left + box.width / 2, y: box.top + box.height / 2, step: size * 1.3 }
  const style = { ...plainText, size, colour: palette.subtle, anchor: 'middle' } as const
  return tag('rect', { ...frame, ...dashed }) + textLines(lines, at, style)
}

/** Three columns of status, word and count; a zero is seen too. */
function counts({ counts: groups }: CountsCard, { palette }: Drawing, top: number): string {
  const step = Math.min(104, (foot - 24 - top) / Math.ceil(groups.length / 3))
  const wide = (right - margin) / 3
  return groups
    .map(({ status, word, count }, index) => {
      const x = margin + (index % 3) * wide
      const y = top + Math.floor(index / 3) * step + 8
      const number = {
        ...plainText,
        size: 46,
        bold: true,
        family: 'head',
        colour: palette.text,
      } as const
      const { size, lines } = fitText(word, { ...textRoom(2, [23, 20]), width: wide - 130 })
      const words = { ...plainText, size, colour: palette.text }
      const middle = y + 36 - (lines.length - 1) * size * 0.55
      return (
        symbol(status, palette, { x, y: y + 10, size: 34 }) +
        textLine(String(count), { x: x + 48, y: y + 43 }, number) +
        textLines(lines, { x: x + 116, y: middle, step: size * 1.1 }, words)
      )
    })
    .join('')
}

function lead({ lead: text }: PlainCard, { palette }: Drawing, top: number): string {
  const room = { width: right - margin, lines: 4, sizes: [38, 34, 30], widening: textWidening }
  const { size, lines } = fitText(text, room)
  const style = { ...plainText, size, colour: palette.subtle }
  return textLines(lines, { x: margin, y: top + 30 + size, step: size * 1.3 }, style)
}
