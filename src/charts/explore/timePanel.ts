import type { ExplorePanel } from '@/core/explore/view'
import type { Box } from '../geometry'
import { breakRule, stroke, type LineMark, type Mark } from '../marks'
import { place, type Scale } from '../scale'
import { timeTicks } from '../timeAxis'
import { panelTitle, titleHeight, valueGrid, type PanelRoom } from './panelFrame'
import { textAt, tickFont, type ScenePart } from './sceneParts'
import { timeLabels } from './timeLabels'
import { timeSeries, type DrawnSeries } from './timeSeries'
import { axisScale, type PanelAxis } from './valueScale'

export interface TimePanelOptions {
  readonly axis: PanelAxis
  /** Shared by every panel, in years. */
  readonly time: readonly [number, number]
  readonly style: 'line' | 'dot' | 'bar'
  /** Pixels at the right for the series' names. */
  readonly nameRoom: number
  /** Nothing but one colour in the whole view. */
  readonly isOneColour: boolean
  readonly breakTitle: string
}

export interface TimePlot {
  readonly plot: Box
  readonly x: Scale
  readonly y: Scale
}

const axisHeight = 30
const headRoom = 24

/** A chart along time: lines where periods follow each other, dots, or columns. */
export function timePanel(
  panel: ExplorePanel,
  room: PanelRoom,
  options: TimePanelOptions,
): ScenePart & { readonly frame: TimePlot } {
  const frame = timePlot(panel, room, options)
  const drawn = panel.series.map((series) => timeSeries(series, { panel, frame, options }))
  const behind = panel.background.map((series) => timeSeries(series, { panel, frame, options }))
  const grid = valueGrid(frame, options.axis)
  const ticks = timeAxis(panel, frame)
  const breaks = breakParts(panel, frame, options)
  const title = panelTitle(panel, room)
  const fixed = [...grid.labels, ...ticks.labels, ...breaks.labels, ...title]
  const spots = drawn.flatMap((series) => series.spots)
  const labels = timeLabels(drawn, {
    ...{ frame, room, style: options.style, hasNames: panel.series.length > 1 },
    around: {
      bounds: { ...room, top: frame.plot.top - headRoom, bottom: frame.plot.bottom - 2 },
      boxes: [
        ...fixed.map(({ box }) => box),
        ...drawn.flatMap((series) => series.boxes),
        ...breaks.boxes,
      ],
      lines: drawn.flatMap((series) => series.segments),
    },
  })
  return {
    frame,
    marks: [
      ...grid.marks,
      ...ticks.marks,
      ...breaks.marks,
      ...behind.flatMap(({ lines }) => lines.map(faint)),
      ...greyFirst(drawn).flatMap(({ lines }) => lines),
      ...greyFirst(drawn).flatMap(({ dots }) => dots),
      ...labels.flatMap(({ leader }) => (leader ? [stroke(leader, 'axis', 1)] : [])),
    ],
    labels: [...fixed, ...labels],
    spots,
  }
}

function timePlot(panel: ExplorePanel, room: PanelRoom, options: TimePanelOptions): TimePlot {
  const top = room.top + titleHeight(panel, room) + headRoom + (panel.breaks.length > 0 ? 20 : 0)
  const bottom = room.bottom - axisHeight
  const right = room.right - options.nameRoom
  const widest = Math.max(
    0,
    ...options.axis.ticks.slice(0, -1).map(({ text }) => text.length * 7.2),
  )
  const side = options.style === 'bar' ? 30 : 20
  return {
    plot: { left: room.left, top, right, bottom },
    x: { domain: options.time, range: [room.left + widest + side, right - side] },
    y: axisScale(options.axis, [bottom, top]),
  }
}

function greyFirst(drawn: readonly DrawnSeries[]): readonly DrawnSeries[] {
  return drawn.toSorted((a, b) => Number(b.tone === 'context') - Number(a.tone === 'context'))
}

/** Another small chart's series, for comparison only. */
function faint(line: LineMark): Mark {
  return { ...line, tone: 'context', width: 1 }
}

function timeAxis(panel: ExplorePanel, { plot, x }: TimePlot): Pick<ScenePart, 'marks' | 'labels'> {
  const points = panel.series.flatMap((series) => series.points)
  const fallback = points.map(({ years, period }) => ({ years, text: period }))
  const ticks = points.length === 0 ? [] : timeTicks(x, { font: tickFont, wanted: [], fallback })
  const foot = [
    { x: plot.left, y: plot.bottom },
    { x: plot.right, y: plot.bottom },
  ]
  return {
    marks: [
      stroke(foot, 'axis', 1),
      ...ticks.map((tick) =>
        stroke(
          [
            { x: tick.x, y: plot.bottom },
            { x: tick.x, y: plot.bottom + 5 },
          ],
          'axis',
          1,
        ),
      ),
    ],
    labels: ticks.map((tick) =>
      textAt({
        ...{ id: `${panel.id}/time/${String(tick.years)}`, lines: [tick.text] },
        ...{ x: tick.x, y: plot.bottom + 17, anchor: 'middle' },
      }),
    ),
  }
}

function breakParts(
  panel: ExplorePanel,
  { plot, x }: TimePlot,
  { breakTitle }: TimePanelOptions,
): Pick<ScenePart, 'marks' | 'labels'> & { readonly boxes: readonly Box[] } {
  const step = Math.min(1, ...panel.series.map((series) => series.step))
  const inside = panel.breaks.filter(
    ({ years }) => years > x.domain[0] && years <= x.domain[1] + 1e-9,
  )
  const rules = inside.map(({ years }) => place(x, years - step / 2))
  const labels = rules.map((at, index) =>
    textAt({
      ...{ id: `${panel.id}/break/${String(index)}`, lines: [breakTitle], x: at + 5 },
      y: plot.top - 22,
    }),
  )
  const kept = labels.filter(
    ({ box }, index) =>
      box.right <= plot.right &&
      !labels.slice(0, index).some((other) => other.box.right > box.left - 4),
  )
  return {
    marks: rules.flatMap((at) => breakRule(at, [plot.top - 32, plot.bottom])),
    labels: kept,
    boxes: rules.map((at) => ({
      left: at - 1.5,
      right: at + 1.5,
      top: plot.top - 32,
      bottom: plot.bottom,
    })),
  }
}
