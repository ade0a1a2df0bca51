import type { ExplorePanel, ExploreSeries } from '@/core/explore/view'
import { lineHeight } from '../labels'
import { boundCaret, disc, ring, stroke, type ChartLabel, type Mark } from '../marks'
import { place, type Scale } from '../scale'
import { textWidth, wrapText } from '../textWidth'
import { barMarks } from './columns'
import { panelTitle, titleHeight, type PanelRoom } from './panelFrame'
import { textAt, tickFont, type ExploreSpot, type ScenePart } from './sceneParts'
import { axisScale, barFoot, type PanelAxis } from './valueScale'

export interface RowsPanelOptions {
  readonly axis: PanelAxis
  readonly style: 'bar' | 'dot'
  /** Some are highlighted: the others are grey. */
  readonly hasMarks: boolean
}

const barHeight = 20
const axisHeight = 30

interface RowPlace {
  readonly series: ExploreSeries
  readonly lines: readonly string[]
  /** Middle of the name's first line. */
  readonly nameAt: number
  readonly middle: number
}

/** Pixels that a chart of rows takes at a width. */
export function rowsHeight(panel: ExplorePanel, room: PanelRoom): number {
  const foot = Math.max(...placesOf(panel, room).map(({ middle }) => middle)) + barHeight / 2 + 12
  return titleHeight(panel, room) + axisHeight + foot
}

/** One period: a bar or a dot for each series under or beside its name; none is left out. */
export function rowsPanel(
  panel: ExplorePanel,
  room: PanelRoom,
  options: RowsPanelOptions,
): ScenePart {
  const top = room.top + titleHeight(panel, room)
  const places = placesOf(panel, room)
  const left = isNarrow(room) ? room.left : room.left + nameWidth(panel, room) + 12
  const valueRoom = Math.max(
    24,
    ...panel.series.map((series) => textWidth(textOf(series), font) + 12),
  )
  const foot = top + rowsHeight(panel, room) - titleHeight(panel, room) - axisHeight
  const hasNegative = options.axis.domain[0] < 0
  const x = axisScale(options.axis, [left + (hasNegative ? valueRoom : 0), room.right - valueRoom])
  const drawn = places.map((one) =>
    drawRow(
      panel,
      { ...one, middle: top + one.middle, nameAt: top + one.nameAt },
      { x, options, left: room.left },
    ),
  )
  return {
    marks: [...gridOf(options.axis, x, [top, foot]), ...drawn.flatMap(({ marks }) => marks)],
    labels: [
      ...panelTitle(panel, room),
      ...ticksOf(options.axis, { x, foot, id: panel.id }),
      ...drawn.flatMap(({ labels }) => labels),
    ],
    spots: drawn.flatMap(({ spots }) => spots),
  }
}

const font = { size: 15, bold: true } as const

function isNarrow({ left, right }: PanelRoom): boolean {
  return right - left < 560
}

function nameWidth({ series }: ExplorePanel, { left, right }: PanelRoom): number {
  const widest = Math.max(0, ...series.map(({ title }) => textWidth(title, tickFont)))
  return Math.min(widest, (right - left) * 0.32)
}

function placesOf(panel: ExplorePanel, room: PanelRoom): readonly RowPlace[] {
  const narrow = isNarrow(room)
  const width = narrow ? room.right - room.left : nameWidth(panel, room) + 1
  const lineSize = tickFont.size * lineHeight
  let next = 8
  return panel.series.map((series) => {
    const lines = wrapText(series.title, width, tickFont)
    const names = lines.length * lineSize
    const top = next
    const height = narrow ? names + barHeight + 2 : Math.max(barHeight, names)
    next += height + 12
    const middle = narrow ? top + names + 2 + barHeight / 2 : top + height / 2
    const nameTop = narrow ? top : middle - names / 2
    return { series, lines, nameAt: nameTop + lineSize / 2, middle }
  })
}

function textOf({ points }: ExploreSeries): string {
  return points.map(({ text }) => text).join() || '..'
}

interface RowOptions {
  readonly x: Scale
  readonly options: RowsPanelOptions
  readonly left: number
}

function drawRow(
  panel: ExplorePanel,
  { series, lines, middle, nameAt }: RowPlace,
  { x, options, left }: RowOptions,
): ScenePart {
  const tone = options.hasMarks && series.colour === null ? 'context' : 'data'
  const id = `name:${panel.id}/${series.key}`
  const name = textAt({ id, lines, x: left, y: nameAt, tone: 'text' })
  const [point] = series.points
  const foot = barFoot(x)
  if (!point)
    return {
      marks: [],
      labels: [name, valueText(panel, series, { x: foot, y: middle })],
      spots: [],
    }
  const at = { x: place(x, point.value), y: middle }
  const spot: ExploreSpot = {
    ...{ panel: panel.id, series: series.key, lane: panel.id, order: middle, title: series.title },
    ...{ main: true, tone, at, radius: 6, point },
  }
  const ends = [place(x, point.low ?? point.value), place(x, point.high ?? point.value)] as const
  const reach = point.value < 0 ? Math.min(at.x, ends[0]) : Math.max(at.x, ends[1])
  return {
    marks: [
      ...(options.style === 'bar' ? bar(spot, foot) : dot(spot, foot)),
      ...(point.low === null && point.high === null ? [] : [whisker(ends, middle)]),
    ],
    labels: [name, valueText(panel, series, { x: reach, y: middle })],
    spots: [spot],
  }
}

function valueText(
  panel: ExplorePanel,
  series: ExploreSeries,
  at: { x: number; y: number },
): ChartLabel {
  const isNegative = series.points.some(({ value }) => value < 0)
  return textAt({
    ...{ id: `value:${panel.id}/${series.key}`, lines: [textOf(series)], y: at.y, ...font },
    ...{ x: at.x + (isNegative ? -9 : 9), anchor: isNegative ? 'end' : 'start', tone: 'text' },
  })
}

function bar({ at, tone, point }: ExploreSpot, foot: number): readonly Mark[] {
  const half = barHeight / 2
  return barMarks(
    [
      { x: foot, y: at.y - half },
      { x: at.x, y: at.y + half },
    ],
    { tone, mark: point.mark },
  )
}

function dot({ at, tone, point, radius }: ExploreSpot, foot: number): readonly Mark[] {
  const stem = stroke([{ x: foot, y: at.y }, at], 'grid', 1.5)
  const dash = point.mark === 'forecast' ? [2.5, 2] : []
  const mark =
    point.mark === 'published'
      ? disc(at, radius, tone)
      : ring(at, radius - 1, { tone, width: 2, dash })
  return [stem, mark, ...(point.bound === null ? [] : [boundCaret(at, radius, point.bound)])]
}

function whisker([from, to]: readonly [number, number], y: number): Mark {
  const points = [
    { x: from, y: y - 4 },
    { x: from, y: y + 4 },
    { x: from, y },
    { x: to, y },
    { x: to, y: y - 4 },
    { x: to, y: y + 4 },
  ]
  return stroke(points, 'text', 1.25)
}

function gridOf(
  axis: PanelAxis,
  x: Scale,
  [top, bottom]: readonly [number, number],
): readonly Mark[] {
  return axis.ticks.map(({ value }) => {
    const at = place(x, value)
    const ends = [
      { x: at, y: top },
      { x: at, y: bottom },
    ]
    return stroke(ends, value === 0 ? 'axis' : 'grid', 1)
  })
}

/** As many of the axis' numbers as stand side by side. */
function ticksOf(
  { ticks }: PanelAxis,
  { x, foot, id }: { readonly x: Scale; readonly foot: number; readonly id: string },
): readonly ChartLabel[] {
  const kept: ChartLabel[] = []
  for (const { value, text } of [...ticks.slice(-1), ...ticks.slice(0, -1)]) {
    const isTop = value === ticks.at(-1)?.value
    const label = textAt({
      ...{ id: `${id}/value/${String(value)}`, lines: [text], y: foot + 17 },
      ...{ x: place(x, value) + (isTop ? 12 : 0), anchor: isTop ? 'end' : 'middle' },
    })
    if (kept.every(({ box }) => box.left > label.box.right + 8 || box.right < label.box.left - 8))
      kept.push(label)
  }
  return kept
}
