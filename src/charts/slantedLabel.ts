import { contains, overlaps, type Box, type Point, type Segment } from './geometry'
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

/** Sets a text along the longest piece of a path, above it or else below; null where it has no room. */
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
  for (const offset of [-size * 0.75, size * 0.85]) {
    for (const share of shares) {
      const label = { text, size, angle, at: beside(longest, share, offset) }
      if (isFree(label, width, around)) return label
    }
  }
  return null
}

function isFree({ at, angle, size }: SlantedLabel, width: number, around: Surroundings): boolean {
  const pieces = Math.ceil(width / size)
  return Array.from({ length: pieces }, (_, index) => (index + 0.5) / pieces - 0.5).every(
    (part) => {
      const along = part * width
      const x = at.x + along * Math.cos((angle * Math.PI) / 180)
      const y = at.y + along * Math.sin((angle * Math.PI) / 180)
      const box: Box = {
        left: x - size / 2,
        right: x + size / 2,
        top: y - size * 0.55,
        bottom: y + size * 0.55,
      }
      return contains(around.bounds, box) && !around.boxes.some((other) => overlaps(other, box))
    },
  )
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
