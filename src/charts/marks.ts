import type { Point } from './geometry'
import type { PlacedLabel } from './labels'
import type { Tone } from './palette'

export interface LineMark {
  readonly type: 'line'
  readonly points: readonly Point[]
  readonly tone: Tone
  readonly width: number
  /** Lengths of strokes and gaps; empty: unbroken. */
  readonly dash: readonly number[]
}

export interface CircleMark {
  readonly type: 'circle'
  readonly at: Point
  readonly radius: number
  readonly fill: Tone
  readonly stroke: Tone
  readonly width: number
  readonly dash: readonly number[]
}

/** A piece of the drawing in pixels; whoever draws it knows nothing of figures. */
export type Mark =
  | LineMark
  | CircleMark
  | {
      readonly type: 'shape'
      readonly points: readonly Point[]
      readonly fill: Tone
      readonly stroke: Tone
      readonly width: number
      /** Of the fill; left out: 1. */
      readonly opacity?: number
    }

export type ChartLabel = PlacedLabel<Tone>

/** An unbroken line. */
export function stroke(points: readonly Point[], tone: Tone, width: number): LineMark {
  return { type: 'line', points, tone, width, dash: [] }
}

/** A filled dot without an edge. */
export function disc(at: Point, radius: number, tone: Tone): CircleMark {
  return { type: 'circle', at, radius, fill: tone, stroke: tone, width: 0, dash: [] }
}

/** A ring filled with the paper's colour. */
export function ring(
  at: Point,
  radius: number,
  line: Pick<LineMark, 'tone' | 'width' | 'dash'>,
): CircleMark {
  const { tone, width, dash } = line
  return { type: 'circle', at, radius, fill: 'paper', stroke: tone, width, dash }
}

/** The ring of a target; dashed and without its centre where the level is unknown. */
export function goalRing(at: Point, radius: number, known: boolean): readonly Mark[] {
  if (!known) return [ring(at, radius, { tone: 'target', width: 2, dash: [2.6, 2.6] })]
  return [ring(at, radius, { tone: 'target', width: 2.25, dash: [] }), disc(at, 2.2, 'target')]
}

/** An arrow of 32 pixels from a point, for a target without a number. */
export function goalArrow({ x, y }: Point, up: boolean): readonly Mark[] {
  const ahead = up ? -1 : 1
  const tip = { x, y: y + 32 * ahead }
  return [stroke([{ x, y }, tip], 'target', 2), chevron(tip, [6, -8 * ahead], 'target')]
}

/** The rule of a break in the series, with its two slashes. */
export function breakRule(x: number, [top, bottom]: readonly [number, number]): readonly Mark[] {
  const at = bottom - Math.min(44, (bottom - top) / 3)
  const rule = stroke(
    [
      { x, y: top },
      { x, y: bottom },
    ],
    'axis',
    1,
  )
  const slashes = [at, at + 6].map((y) =>
    stroke(
      [
        { x: x - 5, y },
        { x: x + 5, y: y - 6 },
      ],
      'axis',
      1.5,
    ),
  )
  return [rule, ...slashes]
}

/** The small angle on the side of a dot where the true figure lies. */
export function boundCaret({ x, y }: Point, radius: number, bound: 'above' | 'below'): Mark {
  const away = bound === 'above' ? -1 : 1
  return chevron({ x, y: y + away * (radius + 7) }, [4, -4 * away], 'context')
}

/** A replaced figure: a grey ring, struck through. */
export function struckDot({ x, y }: Point): readonly Mark[] {
  const slash = [
    { x: x - 6, y: y + 6 },
    { x: x + 6, y: y - 6 },
  ]
  return [
    ring({ x, y }, 4.5, { tone: 'context', width: 1.5, dash: [] }),
    stroke(slash, 'context', 1.75),
  ]
}

/** The open diamond of a milestone. */
export function milestoneDiamond({ x, y }: Point): Mark {
  const points = [
    { x, y: y - 7 },
    { x: x + 7, y },
    { x, y: y + 7 },
    { x: x - 7, y },
  ]
  return { type: 'shape', points, fill: 'paper', stroke: 'target', width: 2 }
}

/** An upright line with a cap at both ends: an interval, a range, the distance to the plan. */
export function capped(
  x: number,
  [from, to]: readonly [number, number],
  line: Pick<LineMark, 'tone' | 'width'>,
): Mark {
  const points = [
    { x: x - 4, y: from },
    { x: x + 4, y: from },
    { x, y: from },
    { x, y: to },
    { x: x - 4, y: to },
    { x: x + 4, y: to },
  ]
  return stroke(points, line.tone, line.width)
}

function chevron(tip: Point, [across, back]: readonly [number, number], tone: Tone): Mark {
  const wing = { x: tip.x - across, y: tip.y + back }
  return stroke([wing, tip, { ...wing, x: tip.x + across }], tone, tone === 'target' ? 2 : 1.75)
}
