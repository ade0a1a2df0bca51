import { lineHeight } from '@/charts/labels'
import type { ChartLabel } from '@/charts/marks'
import { markSvg } from '@/charts/markSvg'
import type { Palette } from '@/charts/palette'
import { dotMark, lineMarks } from '@/charts/sceneMarks'
import type { SlantedLabel } from '@/charts/slantedLabel'
import { lineLooks } from '@/charts/svgText'
import { tickSize, type TrendFrame } from '@/charts/trendFrame'
import type { TrendScene } from '@/charts/trendScene'
import { escaped, tag } from '@/core/write/markup'
import { fontFamilies, plainText, textLine } from './svg'

/** The main chart as SVG that needs no stylesheet: the scene that the page draws, in given colours. */
export function sceneSvg(scene: TrendScene, palette: Palette): string {
  const marks = [
    ...scene.behind,
    ...lineMarks(scene),
    ...scene.dots.filter(({ shown }) => shown).map(dotMark),
    ...scene.before,
  ]
  return [
    axes(scene.frame, palette),
    ...marks.map((mark) => markSvg(mark, palette)),
    scene.pathLabel ? slanted(scene.pathLabel, palette) : '',
    ...scene.labels.map((label) => labelSvg(label, palette)),
  ].join('')
}

function axes({ plot, valueTicks, timeTicks }: TrendFrame, palette: Palette): string {
  const style = { ...plainText, size: tickSize, colour: palette.subtle }
  const across = (y: number, stroke: string): string =>
    tag('line', { x1: plot.left, x2: plot.right, y1: y, y2: y, stroke })
  const values = valueTicks.map(
    ({ value, y, text }) =>
      across(y, value === 0 ? palette.axis : palette.grid) +
      textLine(text, { x: plot.left, y: y - 5 }, style),
  )
  const times = timeTicks.map(
    ({ x, text }) =>
      tag('line', { x1: x, x2: x, y1: plot.bottom, y2: plot.bottom + 5, stroke: palette.axis }) +
      textLine(text, { x, y: plot.bottom + 22 }, { ...style, anchor: 'middle' }),
  )
  return [...values, across(plot.bottom, palette.axis), ...times].join('')
}

function labelSvg(label: ChartLabel, palette: Palette): string {
  const { x, y, size, anchor, lines } = label
  const spans = lines.map((line, index) => {
    const { bold, tone } = lineLooks(label, index)
    const place = { x, y: y + index * size * lineHeight }
    const looks = { 'font-weight': bold ? 600 : 400, fill: palette[tone] }
    return tag(
      'text',
      { ...textBase(size), ...place, ...looks, 'text-anchor': anchor },
      escaped(line),
    )
  })
  return haloed(spans.join(''), palette)
}

function slanted({ text, at, angle, size }: SlantedLabel, palette: Palette): string {
  const transform = `translate(${String(at.x)} ${String(at.y)}) rotate(${String(angle)})`
  const looks = { transform, 'text-anchor': 'middle', fill: palette.text }
  return haloed(tag('text', { ...textBase(size), ...looks }, escaped(text)), palette)
}

function textBase(size: number) {
  return {
    'font-family': fontFamilies.text,
    'font-size': size,
    'dominant-baseline': 'central',
  } as const
}

/** A rim of the paper's colour, so that a text can be read across a line. */
function haloed(content: string, palette: Palette): string {
  const rim = { stroke: palette.paper, 'stroke-width': 4, 'stroke-linejoin': 'round' }
  return tag('g', { ...rim, 'paint-order': 'stroke' }, content)
}
