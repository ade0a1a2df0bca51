import type { ExplorePanel, ExploreSeries } from '@/core/explore/view'
import { boxAround, segmentsOf, type Box, type Point, type Segment } from '../geometry'
import { boundCaret, capped, disc, ring, stroke, type LineMark, type Mark } from '../marks'
import { runs } from '../runs'
import { place, type Scale } from '../scale'
import { columnMarks, columnWidth } from './columns'
import { dashOf, toneOf, type ExploreSpot } from './sceneParts'
import type { NamedSeries } from './timeLabels'
import type { TimePanelOptions, TimePlot } from './timePanel'
import { barFoot } from './valueScale'

/** A series as it stands in a plot. */
export interface DrawnSeries extends NamedSeries {
  readonly lines: readonly LineMark[]
  readonly dots: readonly Mark[]
  /** What a label crosses only when nothing else is free. */
  readonly segments: readonly Segment[]
  /** What no label may touch. */
  readonly boxes: readonly Box[]
}

export interface DrawnIn {
  readonly panel: ExplorePanel
  readonly frame: TimePlot
  readonly options: Pick<TimePanelOptions, 'style' | 'isOneColour'>
}

/** The lines, dots or columns of one series; nothing joins two figures with a hole or a break between. */
export function timeSeries(series: ExploreSeries, drawnIn: DrawnIn): DrawnSeries {
  const { frame, options } = drawnIn
  const spacing = place(frame.x, frame.x.domain[0] + series.step) - frame.x.range[0]
  const spots = spotsOf(series, spacing, drawnIn)
  const named = { series, tone: toneOf(series.colour, options.isOneColour), spots }
  if (options.style === 'bar') return { ...named, ...columnsOf(spots, spacing, frame) }
  const shown = options.style === 'dot' ? spots : spots.filter(shownDots(series, spacing))
  const lines = options.style === 'line' ? linesOf(series, drawnIn) : []
  return {
    ...{ ...named, lines },
    dots: shown.flatMap((spot) => dotMarks(spot, frame.y)),
    segments: lines.flatMap(({ points }) => segmentsOf(points)),
    boxes: shown.map((spot) => boxAround(spot.at, spot.radius + 1)),
  }
}

function spotsOf(
  series: ExploreSeries,
  spacing: number,
  { panel, frame, options }: DrawnIn,
): readonly ExploreSpot[] {
  const isGrey = series.colour === null
  const tone = toneOf(series.colour, options.isOneColour)
  return series.points.map((point) => ({
    ...{ panel: panel.id, series: series.key, lane: `${panel.id}/${series.key}` },
    ...{ order: point.years, main: !isGrey, tone, title: series.title, point },
    ...{ at: placeOf(point, frame), radius: radiusOf(spacing, isGrey) },
  }))
}

function placeOf(
  point: { readonly years: number; readonly value: number },
  { x, y }: TimePlot,
): Point {
  return { x: place(x, point.years), y: place(y, point.value) }
}

function measuredRuns({
  points,
  breaks,
  step,
}: ExploreSeries): ReturnType<typeof runs<ExploreSeries['points'][number]>> {
  return runs(
    points.filter(({ mark }) => mark !== 'forecast'),
    { breaks, step },
  )
}

function linesOf(series: ExploreSeries, { frame, options }: DrawnIn): readonly LineMark[] {
  const isGrey = series.colour === null
  const tone = toneOf(series.colour, options.isOneColour)
  return measuredRuns(series)
    .filter((run) => run.length > 1)
    .map((run) => ({
      ...stroke(
        run.map((point) => placeOf(point, frame)),
        tone,
        isGrey ? 1.5 : 2.5,
      ),
      dash: isGrey || options.isOneColour ? [] : dashOf(series.colour),
    }))
}

/** In a dense series the line stands for its dots, but for those that say more than it does. */
function shownDots(series: ExploreSeries, spacing: number): (spot: ExploreSpot) => boolean {
  const alone = new Set(
    measuredRuns(series)
      .filter((run) => run.length === 1)
      .flat(),
  )
  const latest = series.points.findLast(({ mark }) => mark !== 'forecast')
  return ({ point }) =>
    spacing >= 12 ||
    alone.has(point) ||
    point.mark !== 'published' ||
    point.bound !== null ||
    point === latest
}

function columnsOf(
  spots: readonly ExploreSpot[],
  spacing: number,
  { y }: TimePlot,
): Pick<DrawnSeries, 'lines' | 'dots' | 'segments' | 'boxes'> {
  const foot = barFoot(y)
  const width = columnWidth(spacing)
  return {
    ...{ lines: [], segments: [] },
    dots: spots.flatMap((spot) => [...columnMarks(spot, foot, width), ...intervalMarks(spot, y)]),
    boxes: spots.map(({ at }) => ({
      ...{ left: at.x - width / 2, right: at.x + width / 2 },
      ...{ top: Math.min(at.y, foot), bottom: Math.max(at.y, foot) },
    })),
  }
}

/** A dot with its interval and its caret: open where preliminary, dashed open for a forecast. */
export function dotMarks(spot: ExploreSpot, y: Scale): readonly Mark[] {
  const { at, radius, tone, point, main } = spot
  const open = ring(at, radius - 1, {
    ...{ tone, width: main ? 2 : 1.5, dash: point.mark === 'forecast' ? [2.5, 2] : [] },
  })
  const filled = { ...disc(at, radius, tone), stroke: 'paper', width: 1 } as const
  return [
    ...intervalMarks(spot, y),
    point.mark === 'published' ? filled : open,
    ...(point.bound === null ? [] : [boundCaret(at, radius, point.bound)]),
  ]
}

function intervalMarks(
  { at, tone, point: { low, high, value } }: ExploreSpot,
  y: Scale,
): readonly Mark[] {
  if (low === null && high === null) return []
  const ends = [place(y, low ?? value), place(y, high ?? value)] as const
  return [capped(at.x, ends, { tone, width: 1.25 })]
}

function radiusOf(spacing: number, isGrey: boolean): number {
  if (isGrey) return spacing < 16 ? 2.5 : 3.5
  return spacing < 16 ? 4 : 5
}
