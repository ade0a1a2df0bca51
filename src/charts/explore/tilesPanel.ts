import type { ExplorePanel, ExploreSeries } from '@/core/explore/view'
import type { Mark } from '../marks'
import { lineHeight } from '../labels'
import { stroke } from '../marks'
import { wrapText } from '../textWidth'
import { panelTitle, titleHeight, type PanelRoom } from './panelFrame'
import { rectangle, textAt, tickFont, type ExploreSpot, type ScenePart } from './sceneParts'

const gap = 6
const largest = 150
/** So strong at most: the text upon it must be read, on paper and in the dark. */
const strongest = 0.45
const weakest = 0.05

interface Placed {
  readonly series: ExploreSeries
  readonly left: number
  readonly top: number
  readonly size: number
}

/** A map of tiles, each with its figure; the stronger the colour, the larger the figure. */
export function tilesPanel(panel: ExplorePanel, room: PanelRoom): ScenePart {
  const placed = placesOf(panel, room)
  const values = placed.flatMap(({ series }) => series.points.map(({ value }) => value))
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const drawn = placed.map((one) => drawTile(panel, one, [low, high]))
  return {
    marks: drawn.flatMap(({ marks }) => marks),
    labels: [...panelTitle(panel, room), ...drawn.flatMap(({ labels }) => labels)],
    spots: drawn.flatMap(({ spots }) => spots),
  }
}

/** Pixels that a map takes at a width. */
export function tilesHeight(panel: ExplorePanel, room: PanelRoom): number {
  const bottoms = placesOf(panel, room).map(({ top, size }) => top + size - room.top)
  return Math.max(0, ...bottoms) + gap
}

function placesOf(panel: ExplorePanel, room: PanelRoom): readonly Placed[] {
  const tiled = panel.series.flatMap((series) =>
    series.tile ? [{ series, tile: series.tile }] : [],
  )
  const columns = tiled.map(({ tile }) => tile[0])
  const rows = tiled.map(({ tile }) => tile[1])
  const [first, top] = [Math.min(...columns), Math.min(...rows)]
  const count = Math.max(...columns) - first + 1
  const size = Math.min(largest, (room.right - room.left + gap) / count - gap)
  const start = room.top + titleHeight(panel, room) + gap
  return tiled.map(({ series, tile: [column, row] }) => ({
    ...{ series, size },
    left: room.left + (column - first) * (size + gap),
    top: start + (row - top) * (size + gap),
  }))
}

function drawTile(
  panel: ExplorePanel,
  { series, left, top, size }: Placed,
  [low, high]: readonly [number, number],
): ScenePart {
  const corners = [
    { x: left, y: top },
    { x: left + size, y: top + size },
  ] as const
  const [point] = series.points
  const pad = Math.max(4, size * 0.08)
  const names = wrapText(series.title, size - 2 * pad, tickFont)
  const lineSize = tickFont.size * lineHeight
  const name = textAt({
    ...{ id: `name:${panel.id}/${series.key}`, lines: names, x: left + pad, tone: 'text' },
    y: top + size - pad - names.length * lineSize + lineSize / 2,
  })
  const figure = textAt({
    ...{ id: `value:${panel.id}/${series.key}`, lines: [point?.text ?? '..'], x: left + pad },
    ...{ y: top + pad + 12, size: size < 90 ? 16 : 20, bold: true, tone: 'text' },
  })
  const labels = [figure, name].filter(({ box }) => box.right <= left + size + 1)
  if (!point) return { marks: [outline(corners, [3, 3])], labels, spots: [] }
  const share = high === low ? 0 : (point.value - low) / (high - low)
  const fill = {
    ...rectangle(corners, { fill: 'data', stroke: 'data', width: 0 }),
    opacity: weakest + (strongest - weakest) * share,
  }
  const at = { x: left + size / 2, y: top + size / 2 }
  const spot: ExploreSpot = {
    ...{ panel: panel.id, series: series.key, lane: panel.id, order: top * 10_000 + left },
    ...{ main: true, tone: 'data', at, radius: size / 2, title: series.title, point },
  }
  return {
    marks: [fill, outline(corners, point.mark === 'published' ? [] : [5, 3])],
    labels,
    spots: [spot],
  }
}

function outline([from, to]: Parameters<typeof rectangle>[0], dash: readonly number[]): Mark {
  const points = [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }, from]
  return { ...stroke(points, 'data', 1), dash }
}
