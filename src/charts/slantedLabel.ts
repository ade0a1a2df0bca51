import { contains, crosses, overlaps, type Box, type Point, type Segment } from './geometry'
import type { Surroundings } from './labels'
import { textWidth } from './textWidth'

/** A text that runs along a line. */
export interface SlantedLabel {
  readonly text: string
  readonly size: number
  /** Its middle. */
  readonly at: Point
  /** Degrees clockwise, as SVG counts them. */
  readonly angle: number
}

export interface SlantedText {
  readonly text: string
  readonly size: number
}

const shares = [0.62, 0.5, 0.74, 0.38, 0.82]
const steepest = 40

/**
 * Sets a text along the longest piece of a path, above it or else below, across other lines only when
 * nothing else is free; null where it has no room.
 */
export function slantedLabel(
  { text, size }: SlantedText,
  segments: readonly Segment[],
  around: Surroundings,
): SlantedLabel | null {
  const longest = segments.toSorted((a, b) => length(b) - length(a))[0]
  const width = textWidth(text, { size, bold: false })
  if (!longest || length(longest) < width + 24) return null
  const angle = degrees(longest)
  if (Math.abs(angle) > steepest) return null
  const labels = [-size * 0.75, size * 0.85].flatMap((offset) =>
    shares.map((share) => ({ text, size, angle, at: beside(longest, share, offset) })),
  )
  const free = labels.filter((label) => isFree(label, width, around))
  const clear = free.find((label) => !crossesAny(label, width, around.lines))
  return clear ?? free[0] ?? null
}

function isFree(label: SlantedLabel, width: number, around: Surroundings): boolean {
  return boxesAlong(label, width).every(
    (box) => contains(around.bounds, box) && !around.boxes.some((other) => overlaps(other, box)),
  )
}

function crossesAny(label: SlantedLabel, width: number, lines: readonly Segment[]): boolean {
  return boxesAlong(label, width).some((box) => lines.some((line) => crosses(line, box)))
}

/** A slanted text's room as small boxes, one for each letter's height along it. */
function boxesAlong({ at, angle, size }: SlantedLabel, width: number): readonly Box[] {
  const pieces = Math.ceil(width / size)
  const radians = (angle * Math.PI) / 180
  return Array.from({ length: pieces }, (_, index) => {
    const along = ((index + 0.5) / pieces - 0.5) * width
    const [x, y] = [at.x + along * Math.cos(radians), at.y + along * Math.sin(radians)]
    const [half, high] = [size / 2, size * 0.4]
    return { left: x - half, right: x + half, top: y - high, bottom: y + high }
  })
}

function beside([from, to]: Segment, share: number, offset: number): Point {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  return {
    x: from.x + share * (to.x - from.x) - offset * Math.sin(angle),
    y: from.y + share * (to.y - from.y) + offset * Math.cos(angle),
  }
}

function degrees([from, to]: Segment): number {
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
}

function length([from, to]: Segment): number {
  return Math.hypot(to.x - from.x, to.y - from.y)
}
