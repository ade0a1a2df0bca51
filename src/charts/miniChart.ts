import type { RowChart, RowGoal, RowPoint } from '@/core/page/rowChart'
import type { TimeDomain } from '@/core/page/overviewModel'
import { boxAround, segmentsOf, type Point } from './geometry'
import { placeLabels, spotsRound, type LabelWish, type Side } from './labels'
import {
  breakRule,
  disc,
  goalArrow,
  goalRing,
  ring,
  stroke,
  type ChartLabel,
  type LineMark,
  type Mark,
} from './marks'
import { miniBottom, miniTimeAxis } from './miniAxis'
import type { Tone } from './palette'
import { runs } from './runs'
import { place, type Scale } from './scale'

/** A target's small chart, placed over the time axis that it shares with others; no value axis. */
export interface MiniChart {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly labels: readonly ChartLabel[]
}

export interface MiniChartOptions {
  /** Shared by every chart of the page. */
  readonly domain: TimeDomain
  /** In pixels. */
  readonly width: number
}

interface Room {
  readonly x: Scale
  readonly y: Scale
  readonly width: number
}

const top = 26
const labelSize = 14
const ringRadius = 7
const around: readonly Side[] = ['above', 'below', 'left', 'right', 'above-left', 'above-right']

/** Sets a small chart at a width; 142 pixels high. Labels never collide nor leave the drawing. */
export function miniChart(chart: RowChart, { domain, width }: MiniChartOptions): MiniChart {
  const axis = miniTimeAxis(domain, width)
  const points = chart.points.filter(({ years }) => years >= domain.from && years <= domain.to)
  const room = { x: axis.scale, y: valueScale({ ...chart, points }), width }
  const lines = linesOf({ ...chart, points }, room)
  const goal = goalAt(chart, room)
  const rules = chart.breaks.map((years) => place(room.x, years - (chart.step ?? 1) / 2))
  return {
    ...{ width, height: axis.height },
    marks: [
      ...rules.flatMap((x) => breakRule(x, [top, miniBottom])),
      ...lines,
      ...points.map((point) => dotOf(point, pointAt(point, room), point === points.at(-1))),
      ...goalMarks(chart, goal),
    ],
    labels: placeLabels(wishes(points, chart, room), {
      bounds: { left: 0, top: 0, right: width, bottom: miniBottom - 2 },
      boxes: [
        ...points.map((point) => boxAround(pointAt(point, room), 5)),
        ...rules.map((x) => ({ left: x - 1, right: x + 1, top, bottom: miniBottom })),
        boxAround(goal, ringRadius + 1),
      ],
      lines: [
        ...lines.flatMap((line) => segmentsOf(line.points)),
        [
          { x: axis.todayX, y: 0 },
          { x: axis.todayX, y: miniBottom },
        ],
      ],
    }),
  }
}

function valueScale({ points, planned, goal, fromZero }: RowChart): Scale {
  const values = [
    ...[...points, ...planned].map(({ value }) => value),
    ...(goal.value === null ? [] : [goal.value]),
    ...(fromZero ? [0] : []),
  ]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // An index keeps a little air, so that its lowest figure does not stand on the axis.
  const bottom = fromZero && low === 0 ? miniBottom : miniBottom - 16
  return { domain: values.length > 0 ? [low, high] : [0, 1], range: [bottom, top] }
}

function linesOf(chart: RowChart, room: Room): readonly LineMark[] {
  const measured = chart.points.filter(({ forecast }) => !forecast)
  const joined = runs(measured, { breaks: chart.breaks, step: chart.step ?? 1 })
  return [
    {
      ...stroke(
        chart.planned.map((at) => pointAt(at, room)),
        'plan',
        1.5,
      ),
      dash: [6, 5],
    },
    ...joined.map((run) =>
      stroke(
        run.map((at) => pointAt(at, room)),
        'data',
        2.5,
      ),
    ),
  ].filter(({ points }) => points.length > 1)
}

function pointAt(at: { readonly years: number; readonly value: number }, { x, y }: Room): Point {
  return { x: place(x, at.years), y: place(y, at.value) }
}

function dotOf({ open }: RowPoint, at: Point, last: boolean): Mark {
  if (open) return ring(at, 4, { tone: 'data', width: 2, dash: [] })
  return { ...disc(at, last ? 5 : 4, 'data'), stroke: 'paper', width: 1.5 }
}

/** A goal without a deadline stands at the axis' end, one without a level near the top. */
function goalAt({ goal, direction }: RowChart, { x, y }: Room): Point {
  const years = Math.min(goal.years ?? x.domain[1], x.domain[1])
  const unknown = direction === 'down' ? 30 : top + 6
  const arrow = direction === 'down' ? 34 : 66
  const height = goal.label === '' ? arrow : unknown
  return { x: place(x, years), y: goal.value === null ? height : place(y, goal.value) }
}

function goalMarks({ goal, direction }: RowChart, at: Point): readonly Mark[] {
  if (goal.value !== null || goal.label !== '') return goalRing(at, ringRadius, goal.value !== null)
  return direction === 'up' || direction === 'down' ? goalArrow(at, direction === 'up') : []
}

function wishes(
  points: readonly RowPoint[],
  { goal, ...chart }: RowChart,
  room: Room,
): readonly LabelWish<Tone>[] {
  const last = points.slice(-1).map((point) => valueWish('last', point, room))
  const first = points
    .slice(0, -1)
    .slice(0, 1)
    .map((point) => valueWish('first', point, room))
  return [...last, ...goalWish(goal, goalAt({ ...chart, goal }, room)), ...first]
}

function valueWish(id: string, point: RowPoint, room: Room): LabelWish<Tone> {
  return {
    ...{ id, wordings: [[point.label]], size: labelSize, emphasis: 'all', style: 'data' },
    ...{ spots: spotsRound(pointAt(point, room), 8, around), reach: 'far' },
  }
}

function goalWish({ label }: RowGoal, at: Point): readonly LabelWish<Tone>[] {
  if (label === '') return []
  const spots = spotsRound(at, 12, ['left', 'right', 'above-left', 'below-left', 'below', 'above'])
  return [
    {
      ...{ id: 'goal', wordings: [[label]], size: labelSize, emphasis: 'all', style: 'text' },
      ...{ spots, reach: 'far' },
    },
  ]
}
