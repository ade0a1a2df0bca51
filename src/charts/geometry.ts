import { pairs } from 'd3-array'

/** A place in the drawing, pixels from the top left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Segment = readonly [Point, Point]

/** The square of `radius` pixels round a point. */
export function boxAround(point: Point, radius: number): Box {
  return {
    left: point.x - radius,
    top: point.y - radius,
    right: point.x + radius,
    bottom: point.y + radius,
  }
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether `inner` lies within `outer`, edges included. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  )
}

/** Whether a straight line passes through a box (Liang–Barsky clipping). */
export function crosses([from, to]: Segment, box: Box): boolean {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const edges: readonly (readonly [number, number])[] = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ]
  let enter = 0
  let leave = 1
  for (const [slope, room] of edges) {
    if (slope === 0 && room < 0) return false
    if (slope < 0) enter = Math.max(enter, room / slope)
    if (slope > 0) leave = Math.min(leave, room / slope)
  }
  return enter < leave
}

/** The straight pieces of a line through points, in order. */
export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  return pairs(points)
}
