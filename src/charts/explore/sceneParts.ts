import type { ChartPoint } from '@/core/page/chartModel'
import { lineHeight, type Anchor } from '../labels'
import type { Point } from '../geometry'
import type { ChartLabel, Mark } from '../marks'
import type { Tone } from '../palette'
import { textWidth } from '../textWidth'
import { seriesDashes, seriesTones } from '../seriesLooks'

/** A figure that a pointer or a key can come to. */
export interface ExploreSpot {
  readonly panel: string
  readonly series: string
  /** Spots of one lane follow each other under the arrow keys. */
  readonly lane: string
  /** Where in its lane it stands: a time, or its place in a column. */
  readonly order: number
  readonly main: boolean
  readonly tone: Tone
  readonly at: Point
  readonly radius: number
  /** What its series is called in its own chart. */
  readonly title: string
  readonly point: ChartPoint
}

/** A piece of the drawing: what lies behind comes first. */
export interface ScenePart {
  readonly marks: readonly Mark[]
  readonly labels: readonly ChartLabel[]
  readonly spots: readonly ExploreSpot[]
}

export const tickFont = { size: 14, bold: false } as const
export const nameFont = { size: 14, bold: true } as const

interface TextAt {
  readonly id: string
  readonly lines: readonly string[]
  readonly x: number
  /** Middle of the first line. */
  readonly y: number
  readonly anchor?: Anchor
  readonly size?: number
  readonly bold?: boolean
  readonly tone?: Tone
}

/** A text that stands where it is told to. */
export function textAt({ id, lines, x, y, ...looks }: TextAt): ChartLabel {
  const { anchor = 'start', size = tickFont.size, bold = false, tone = 'subtle' } = looks
  const width = Math.max(0, ...lines.map((line) => textWidth(line, { size, bold })))
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  const top = y - (size * lineHeight) / 2
  return {
    ...{ id, lines, x, y, anchor, size, style: tone, leader: null },
    emphasis: bold ? 'all' : 'none',
    box: { left, top, right: left + width, bottom: top + lines.length * size * lineHeight },
  }
}

/** A rectangle as a mark. */
export function rectangle(
  [from, to]: readonly [Point, Point],
  looks: { readonly fill: Tone; readonly stroke: Tone; readonly width: number },
): Mark {
  const points = [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }]
  return { type: 'shape', points, ...looks }
}

/** The tone of a series: the data colour where it is the only coloured one, grey without a place. */
export function toneOf(colour: number | null, isOnly: boolean): Tone {
  if (colour === null) return 'context'
  return isOnly ? 'data' : (seriesTones[colour] ?? 'context')
}

/** Its dash: colour is never alone in telling series apart. */
export function dashOf(colour: number | null): readonly number[] {
  return seriesDashes[colour ?? 0] ?? []
}
