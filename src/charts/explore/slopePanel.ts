import type { ExplorePanel, ExploreSeries } from '@/core/explore/view'
import { lineHeight } from '../labels'
import { stroke, type ChartLabel, type Mark } from '../marks'
import { place } from '../scale'
import { spread } from '../spread'
import { textWidth, wrapText } from '../textWidth'
import { panelTitle, titleHeight, valueGrid, type PanelRoom } from './panelFrame'
import { dashOf, nameFont, textAt, toneOf, type ExploreSpot, type ScenePart } from './sceneParts'
import { dotMarks } from './timeSeries'
import { axisScale, type PanelAxis } from './valueScale'

export interface SlopePanelOptions {
  readonly axis: PanelAxis
  readonly isOneColour: boolean
  /** The two periods, as printed. */
  readonly periods: readonly string[]
}

interface Ends {
  readonly series: ExploreSeries
  readonly spots: readonly ExploreSpot[]
}

/** Two periods and what happened between them; no line where the series was broken in between. */
export function slopePanel(
  panel: ExplorePanel,
  room: PanelRoom,
  { axis, isOneColour, periods }: SlopePanelOptions,
): ScenePart {
  const plotTop = room.top + titleHeight(panel, room) + 50
  const names = nameRoom(panel, room)
  const xs = [room.left + valueRoom(panel) + 44, room.right - names - 14] as const
  const y = axisScale(axis, [room.bottom - 12, plotTop])
  const ends = panel.series.map((series): Ends => ({
    series,
    spots: series.points.map((point) => spotOf(point)),
  }))

  function spotOf(point: ExploreSeries['points'][number]): ExploreSpot {
    const series = panel.series.find(({ points }) => points.includes(point)) as ExploreSeries // its own
    const isFirst = point.period === periods[0]
    return {
      ...{
        panel: panel.id,
        series: series.key,
        lane: `${panel.id}/${series.key}`,
        order: point.years,
      },
      ...{ main: series.colour !== null, tone: toneOf(series.colour, isOneColour) },
      ...{ at: { x: isFirst ? xs[0] : xs[1], y: place(y, point.value) }, radius: 5 },
      ...{ title: series.title, point },
    }
  }
  const grid = valueGrid({ plot: { ...room, top: plotTop, bottom: room.bottom - 12 }, y }, axis)
  const bounds = [plotTop - 8, room.bottom] as const
  return {
    marks: [
      ...grid.marks,
      ...ends.flatMap((one) => slope(one)),
      ...ends.flatMap(({ spots }) => spots.flatMap((spot) => dotMarks(spot, y))),
    ],
    labels: [
      ...panelTitle(panel, room),
      ...periodLabels(panel, { periods, xs, y: plotTop - 38 }),
      ...grid.labels,
      ...sideLabels(ends, { side: 'left', x: xs[0] - 10, bounds, width: 120 }),
      ...sideLabels(ends, { side: 'right', x: xs[1] + 12, bounds, width: names }),
    ],
    spots: ends.flatMap(({ spots }) => spots),
  }
}

function slope({ series, spots }: Ends): readonly Mark[] {
  const [from, to] = spots
  if (!from || !to || isBroken(series, [from.point.years, to.point.years])) return []
  const isGrey = series.colour === null
  const line = stroke([from.at, to.at], from.tone, isGrey ? 1.5 : 2.5)
  return [{ ...line, dash: isGrey || from.tone === 'data' ? [] : dashOf(series.colour) }]
}

function isBroken({ breaks }: ExploreSeries, [from, to]: readonly [number, number]): boolean {
  return breaks.some((years) => from < years && years <= to)
}

function periodLabels(
  panel: ExplorePanel,
  {
    periods,
    xs,
    y,
  }: {
    readonly periods: readonly string[]
    readonly xs: readonly [number, number]
    readonly y: number
  },
): readonly ChartLabel[] {
  return xs.flatMap((x, index) =>
    periods.slice(index, index + 1).map((period) =>
      textAt({
        ...{ id: `${panel.id}/period/${String(index)}`, lines: [period], x, y },
        ...{ anchor: 'middle', bold: true, tone: 'text' },
      }),
    ),
  )
}

interface Side {
  readonly side: 'left' | 'right'
  readonly x: number
  readonly bounds: readonly [number, number]
  readonly width: number
}

/** Values at the left; name and value at the right; the coloured ones first where room is short. */
function sideLabels(
  ends: readonly Ends[],
  { side, x, bounds, width }: Side,
): readonly ChartLabel[] {
  const told = ends
    .flatMap(({ series, spots }) => {
      const spot =
        side === 'left'
          ? spots.find((one) => one.at.x < x + 40)
          : spots.find((one) => one.at.x > x - 40)
      return spot ? [{ series, spot }] : []
    })
    .toSorted((a, b) => Number(b.spot.main) - Number(a.spot.main))
    .map(({ series, spot }) => ({
      ...{ series, spot },
      lines:
        side === 'left'
          ? [spot.point.text]
          : wrapText(`${series.title} ${spot.point.text}`, width, nameFont),
    }))
  const size = nameFont.size * lineHeight
  const middles = spread(
    told.map(({ spot, lines }) => ({ wish: spot.at.y, height: lines.length * size })),
    bounds,
  )
  return middles.flatMap((middle, index) => {
    const one = told[index]
    // Those without room are left to the legend.
    if (middle === null || !one) return []
    const { series, spot, lines } = one
    return [
      textAt({
        ...{
          id: `${side}:${spot.panel}/${series.key}`,
          lines,
          x,
          y: middle - ((lines.length - 1) * size) / 2,
        },
        ...{ anchor: side === 'left' ? 'end' : 'start', bold: spot.main },
        tone: spot.main && !['series-5', 'series-6'].includes(spot.tone) ? spot.tone : 'text',
      }),
    ]
  })
}

function nameRoom({ series }: ExplorePanel, { left, right }: PanelRoom): number {
  const widest = Math.max(
    40,
    ...series.map(({ title, points }) =>
      textWidth(`${title} ${points.at(-1)?.text ?? ''}`, nameFont),
    ),
  )
  return Math.min(widest + 4, (right - left) * 0.36)
}

function valueRoom({ series }: ExplorePanel): number {
  return Math.max(0, ...series.map(({ points }) => textWidth(points[0]?.text ?? '', nameFont)))
}
