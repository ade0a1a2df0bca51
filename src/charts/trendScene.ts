import type { ChartModel, ChartTarget } from '@/core/page/chartModel'
import { boxAround, segmentsOf, type Box, type Point, type Segment } from './geometry'
import { lineHeight, placeLabels, type Surroundings } from './labels'
import type { ChartLabel, Mark } from './marks'
import { place } from './scale'
import { slantedLabel, type SlantedLabel } from './slantedLabel'
import { textWidth } from './textWidth'
import { dotBox, trendDots, type TrendDot } from './trendDots'
import { tickSize, trendFrame, type TrendFrame, type TrendSize } from './trendFrame'
import { trendLabels } from './trendLabels'
import { trendLines, type TrendLine } from './trendLines'
import {
  breakX,
  gapLine,
  goalPoint,
  intervalEnds,
  marksBefore,
  marksBehind,
  rangeLine,
} from './trendMarks'

/** Everything the main chart shows at one size, placed: drawn as plain SVG or by ECharts. */
export interface TrendScene {
  readonly frame: TrendFrame
  readonly lines: readonly TrendLine[]
  readonly dots: readonly TrendDot[]
  readonly behind: readonly Mark[]
  readonly before: readonly Mark[]
  readonly labels: readonly ChartLabel[]
  /** The planned path's own label, along the path. */
  readonly pathLabel: SlantedLabel | null
}

/** Sets the whole chart for a size in pixels; every label has found its place or is left out. */
export function trendScene(model: ChartModel, size: TrendSize): TrendScene {
  const frame = trendFrame(model, size)
  const dots = trendDots(model, frame)
  const lines = trendLines(model, frame.y.domain)
  const shown = dots.filter((dot) => dot.shown)
  const around = surroundings(model, frame, { dots: shown, lines })
  const labels = placeLabels(trendLabels(model, frame, dots), around)
  return {
    ...{ frame, lines, dots, labels },
    behind: [...marksBehind(model, frame, shown), ...leaders(labels)],
    before: marksBefore(model, frame, shown),
    pathLabel: pathLabel(model, frame, {
      ...around,
      boxes: [...around.boxes, ...labels.map(({ box }) => box)],
    }),
  }
}

/** The pixels of a line's runs. */
export function runPoints(
  { runs }: TrendLine,
  { x, y }: TrendFrame,
): readonly (readonly Point[])[] {
  return runs.map((run) =>
    run.map(({ years, value }) => ({ x: place(x, years), y: place(y, value) })),
  )
}

interface Drawn {
  readonly dots: readonly TrendDot[]
  readonly lines: readonly TrendLine[]
}

function surroundings(model: ChartModel, frame: TrendFrame, drawn: Drawn): Surroundings {
  const { x, y, width, plot } = frame
  const goals = model.targets.filter(({ goal }) => goal !== null)
  const points = [...model.superseded, ...model.targets.flatMap(({ milestones }) => milestones)]
  return {
    bounds: { left: 0, top: 0, right: width, bottom: plot.bottom - 2 },
    boxes: [
      ...drawn.dots.map(dotBox),
      ...goals.map((target) => boxAround(goalPoint(target, frame), frame.narrow ? 9 : 11)),
      ...points.map(({ years, value }) => boxAround({ x: place(x, years), y: place(y, value) }, 7)),
      ...model.targets.flatMap((target) => uprights(target, frame)),
      ...model.breaks.map(({ years }) => breakBox(breakX(years, model, frame), plot.bottom)),
      ...tickBoxes(frame),
    ],
    lines: [
      ...drawn.lines.flatMap((line) => runPoints(line, frame).flatMap(segmentsOf)),
      ...drawn.dots.flatMap((dot) => intervalLine(dot, frame)),
    ],
  }
}

function intervalLine(dot: TrendDot, frame: TrendFrame): readonly Segment[] {
  const ends = intervalEnds(dot, frame)
  return ends
    ? [
        [
          { x: dot.at.x, y: ends[0] },
          { x: dot.at.x, y: ends[1] },
        ],
      ]
    : []
}

/** The bracket to the plan and the bar of a range. */
function uprights(target: ChartTarget, frame: TrendFrame): readonly Box[] {
  const gap = gapLine(target, frame)
  const range = rangeLine(target, frame)
  return [gap, range].flatMap((line) => {
    if (!line) return []
    const [top, bottom] = [Math.min(...line.ends), Math.max(...line.ends)]
    return [{ left: line.x - 5, right: line.x + 5, top, bottom }]
  })
}

function breakBox(x: number, bottom: number): Box {
  return { left: x - 1.5, right: x + 1.5, top: 24, bottom }
}

function tickBoxes({ valueTicks }: TrendFrame): readonly Box[] {
  return valueTicks.map(({ y, text }) => ({
    left: 0,
    top: y - tickSize * lineHeight - 3,
    right: textWidth(text, { size: tickSize, bold: false }) + 4,
    bottom: y,
  }))
}

function leaders(labels: readonly ChartLabel[]): readonly Mark[] {
  return labels.flatMap(({ leader }): readonly Mark[] =>
    leader ? [{ type: 'line', points: leader, tone: 'axis', width: 1, dash: [] }] : [],
  )
}

function pathLabel(
  model: ChartModel,
  frame: TrendFrame,
  around: Surroundings,
): SlantedLabel | null {
  const [target] = model.targets.filter(
    ({ path, pathWords }) => path.length > 1 && pathWords !== '',
  )
  if (!target || frame.narrow) return null
  const points = target.path.map(({ years, value }) => ({
    x: place(frame.x, years),
    y: place(frame.y, value),
  }))
  return slantedLabel({ text: target.pathWords, size: tickSize }, segmentsOf(points), around)
}
