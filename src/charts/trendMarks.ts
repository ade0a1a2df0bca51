import type { ChartModel, ChartTarget } from '@/core/page/chartModel'
import type { Point } from './geometry'
import {
  boundCaret,
  breakRule,
  capped,
  goalArrow,
  goalRing,
  milestoneDiamond,
  stroke,
  struckDot,
  type Mark,
} from './marks'
import { place } from './scale'
import type { TrendDot } from './trendDots'
import type { TrendFrame } from './trendFrame'

const ringRadius = { wide: 9, narrow: 7 } as const
const gapOffset = 11

/** Where a target's ring, range or arrow stands. */
export function goalPoint(target: ChartTarget, frame: TrendFrame): Point {
  const { x, y, plot } = frame
  const years = target.due ?? x.domain[1]
  const at = (value: number): Point => ({ x: place(x, years), y: place(y, value) })
  switch (target.goal?.kind) {
    case 'value':
      return at(target.goal.value)
    case 'range':
      return at(middleOf(target.goal, y.domain))
    case 'unknown':
    case undefined:
      return { x: place(x, years), y: plot.top + 22 }
    case 'direction':
      return { x: place(x, years), y: plot.top + (target.goal.up ? 44 : 12) }
  }
}

/** An upright line of the chart in pixels. */
export interface Upright {
  readonly x: number
  readonly ends: readonly [number, number]
}

/** The gap bracket's line; null where the distance is too small to draw. */
export function gapLine({ gap }: ChartTarget, { x, y }: TrendFrame): Upright | null {
  if (!gap) return null
  const ends = [place(y, gap.value), place(y, gap.planned)] as const
  if (Math.abs(ends[0] - ends[1]) < 7) return null
  return { x: place(x, gap.years) + gapOffset, ends }
}

/** The bar of a range goal, an open side reaching the axis' end; null for other goals. */
export function rangeLine(target: ChartTarget, frame: TrendFrame): Upright | null {
  const { goal } = target
  if (goal?.kind !== 'range') return null
  const { y } = frame
  const ends = [place(y, goal.low ?? y.domain[0]), place(y, goal.high ?? y.domain[1])] as const
  return { x: goalPoint(target, frame).x, ends }
}

/** Rules, intervals, replaced figures and angles: what lies behind the dots. */
export function marksBehind(
  model: ChartModel,
  frame: TrendFrame,
  dots: readonly TrendDot[],
): readonly Mark[] {
  const { x, y, plot } = frame
  const rules = model.breaks.flatMap(({ years }) =>
    breakRule(breakX(years, model, frame), [24, plot.bottom]),
  )
  const struck = model.superseded.flatMap(({ years, value }) =>
    struckDot({ x: place(x, years), y: place(y, value) }),
  )
  return [...rules, ...dots.flatMap((dot) => intervalOf(dot, frame)), ...struck]
}

/** Goals, milestones, gap brackets and the angles of inexact figures: what lies before the lines. */
export function marksBefore(
  model: ChartModel,
  frame: TrendFrame,
  dots: readonly TrendDot[],
): readonly Mark[] {
  const carets = dots.flatMap(({ at, radius, point }) =>
    point.bound === null ? [] : [boundCaret(at, radius, point.bound)],
  )
  return [...carets, ...model.targets.flatMap((target) => targetMarks(target, frame))]
}

/** A break lies between the last period before it and the first after. */
export function breakX(years: number, model: ChartModel, { x }: TrendFrame): number {
  return place(x, Math.max(x.domain[0], years - model.step / 2))
}

/** Where a figure's interval begins and ends; null where the source gives none. */
export function intervalEnds(
  { point }: TrendDot,
  { y }: TrendFrame,
): readonly [number, number] | null {
  if (point.low === null && point.high === null) return null
  return [place(y, point.low ?? point.value), place(y, point.high ?? point.value)]
}

function intervalOf(dot: TrendDot, frame: TrendFrame): readonly Mark[] {
  const ends = intervalEnds(dot, frame)
  return ends ? [capped(dot.at.x, ends, { tone: dot.tone, width: 1.25 })] : []
}

function targetMarks(target: ChartTarget, frame: TrendFrame): readonly Mark[] {
  const { x, y } = frame
  const gap = gapLine(target, frame)
  return [
    ...target.milestones.map(({ years, value }) =>
      milestoneDiamond({ x: place(x, years), y: place(y, value) }),
    ),
    ...(gap ? [capped(gap.x, gap.ends, { tone: target.status, width: 1.5 })] : []),
    ...goalMarks(target, frame),
  ]
}

function goalMarks(target: ChartTarget, frame: TrendFrame): readonly Mark[] {
  const { goal } = target
  const at = goalPoint(target, frame)
  const radius = frame.narrow ? ringRadius.narrow : ringRadius.wide
  switch (goal?.kind) {
    case 'value':
      return goalRing(at, radius, true)
    case 'unknown':
      return goalRing(at, radius, false)
    case 'direction':
      return goalArrow(at, goal.up)
    case 'range':
    case undefined:
      return rangeMarks(target, frame)
  }
}

/** A bar with a cap at each bound that was set. */
function rangeMarks(target: ChartTarget, frame: TrendFrame): readonly Mark[] {
  const bar = rangeLine(target, frame)
  if (!bar || target.goal?.kind !== 'range') return []
  const { x, ends } = bar
  const upright = ends.map((y) => ({ x, y }))
  const bounds = [target.goal.low, target.goal.high]
  const caps = upright.filter((_, index) => bounds[index] !== null)
  return [
    stroke(upright, 'target', 2.25),
    ...caps.map(({ y }) =>
      stroke(
        [
          { x: x - 6, y },
          { x: x + 6, y },
        ],
        'target',
        2.25,
      ),
    ),
  ]
}

function middleOf(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  [from, to]: readonly [number, number],
): number {
  return ((low ?? from) + (high ?? to)) / 2
}
