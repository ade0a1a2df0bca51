import { originText, sourcesText, type TakenAbout } from '@/core/takeAway/about'
import { takeAwayWords } from '@/core/takeAway/takeAwayWords'
import { escaped, tag } from '@/core/write/markup'
import { lineHeight } from '../labels'
import type { ChartLabel } from '../marks'
import { markSvg } from '../markSvg'
import type { Palette, Tone } from '../palette'
import type { SlantedLabel } from '../slantedLabel'
import { lineLooks } from '../svgText'
import { legendBlock } from './legendBlock'
import type { PictureBody } from './pictureBody'
import { families, stackedText, type Block, type TextBlock } from './textBlock'

/** What a picture is made of beside its chart. */
export interface PictureStyle {
  readonly palette: Palette
  /** `@font-face` rules with the fonts in them; empty where there are none. */
  readonly fonts: string
  /** Says in words what the chart shows. */
  readonly summary: string
}

export interface Picture {
  readonly svg: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}

const margin = 24
const small = { size: 13, tone: 'subtle', lineHeight: 1.4 } as const

/**
 * A chart as one SVG file that needs nothing beside it: title, subtitle, chart, legend, notes, sources,
 * edition, licence and address, each wrapped to the width, so that nothing is cut off.
 */
export function picture(about: TakenAbout, body: PictureBody, style: PictureStyle): Picture {
  const { palette, fonts, summary } = style
  const width = body.width + 2 * margin
  const head = stacked(headTexts(about), { top: margin, width: body.width })
  const chart = bodySvg(body, { palette, top: head.bottom + 16 })
  const legend = legendBlock(body, { ...style, language: about.language, top: chart.bottom + 12 })
  const foot = stacked(footTexts(about, body), { top: legend.bottom + 12, width: body.width })
  const height = Math.ceil(foot.bottom + margin)
  const size = { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` }
  const parts = [
    tag('title', {}, escaped(about.title)),
    tag('desc', {}, escaped(summary)),
    fonts === '' ? '' : tag('style', {}, fonts),
    tag('rect', { width, height, fill: palette.paper }),
    tag(
      'g',
      { transform: `translate(${String(margin)} 0)` },
      [head.svg(palette), chart.svg, legend.svg, foot.svg(palette)].join(''),
    ),
  ]
  const svg = tag('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, parts.join(''))
  return { svg, width, height }
}

function headTexts({ title, subtitle }: TakenAbout): readonly TextBlock[] {
  return [
    { text: title, size: 25, tone: 'text', bold: true, family: 'head', lineHeight: 1.18 },
    { text: subtitle, size: 16, tone: 'subtle', gap: 6, lineHeight: 1.35 },
  ]
}

function footTexts(about: TakenAbout, { events }: PictureBody): readonly TextBlock[] {
  const words = takeAwayWords[about.language]
  const listed = events.length > 0 ? [`${words.events}:`, ...events] : []
  const said = [
    about.notes.join(' '),
    sourcesText(about),
    [originText(about), about.licence === null ? '' : words.licence(about.licence)]
      .filter(Boolean)
      .join('. '),
    about.address ?? '',
  ]
  return [
    ...listed.map((text) => ({ ...small, text })),
    ...said.map((text) => ({ ...small, text, gap: 6 })),
  ]
}

function stacked(
  texts: readonly TextBlock[],
  { top, width }: { readonly top: number; readonly width: number },
): { readonly bottom: number; readonly svg: (palette: Palette) => string } {
  const blocks: Block[] = []
  let bottom = top
  for (const text of texts.filter((each) => each.text !== '')) {
    const block = stackedText(text, { top: bottom, width })
    blocks.push(block)
    ;({ bottom } = block)
  }
  return { bottom, svg: (palette) => blocks.map(({ svg }) => svg(palette)).join('') }
}

function bodySvg(
  { marks, labels, slanted, height }: PictureBody,
  { palette, top }: { readonly palette: Palette; readonly top: number },
): { readonly bottom: number; readonly svg: string } {
  const content = [
    ...marks.map((mark) => markSvg(mark, palette)),
    slanted ? slantedSvg(slanted, palette) : '',
    ...labels.map((label) => labelSvg(label, palette)),
  ]
  return {
    bottom: top + height,
    svg: tag('g', { transform: `translate(0 ${String(top)})` }, content.join('')),
  }
}

// Drawing programs do not all know `dominant-baseline`: the middle of a line is set by its baseline.
const toBaseline = 0.34

function labelSvg({ x, y, anchor, size, lines, ...label }: ChartLabel, palette: Palette): string {
  return lines
    .map((line, index) => {
      const { bold, tone } = lineLooks(label, index)
      const at = { x: tenth(x), y: tenth(y + (index * lineHeight + toBaseline) * size) }
      return haloed(line, { ...at, ...looks(size, bold), 'text-anchor': anchor }, { palette, tone })
    })
    .join('')
}

function slantedSvg({ text, at, angle, size }: SlantedLabel, palette: Palette): string {
  const transform = `translate(${String(tenth(at.x))} ${String(tenth(at.y))}) rotate(${String(tenth(angle))})`
  const place = { transform, y: tenth(size * toBaseline), 'text-anchor': 'middle' }
  return haloed(text, { ...place, ...looks(size, false) }, { palette, tone: 'text' })
}

function looks(size: number, bold: boolean): Readonly<Record<string, string | number>> {
  return { 'font-family': families.text, 'font-size': size, 'font-weight': bold ? 600 : 400 }
}

/** A text over a rim of the paper's colour; not every program knows `paint-order`, so that the rim is its own. */
function haloed(
  text: string,
  attributes: Readonly<Record<string, string | number>>,
  { palette, tone }: { readonly palette: Palette; readonly tone: Tone },
): string {
  const rim = { stroke: palette.paper, 'stroke-width': 4, 'stroke-linejoin': 'round' }
  return [
    tag(
      'text',
      { ...attributes, fill: palette.paper, ...rim, 'aria-hidden': 'true' },
      escaped(text),
    ),
    tag('text', { ...attributes, fill: palette[tone] }, escaped(text)),
  ].join('')
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
