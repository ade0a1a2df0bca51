import { atMost, isZero } from './compare'
import type { PointValue } from './model'

export interface Segment {
  readonly from: PointValue
  readonly to: PointValue
}

/** The way from one point to another through the milestones between them. */
export interface Path extends Segment {
  readonly milestones: readonly PointValue[]
}

/** The milestones that lie between the ends of a path, in order; of two in one period the first. */
export function innerMilestones({ from, to, milestones }: Path): readonly PointValue[] {
  const inner: PointValue[] = []
  let last = from.period.years
  for (const milestone of milestones.toSorted((a, b) => a.period.years - b.period.years)) {
    const { years } = milestone.period
    if (atMost(years, last) || atMost(to.period.years, years)) continue
    inner.push(milestone)
    last = years
  }
  return inner
}

/**
 * The stretch of a path that contains a time, its end included, its start not (method.md §3). A
 * flat one joins the one before it, the first one the next; `position` says where on the way a
 * value is. A path that is flat from end to end is one stretch.
 */
export function segmentAt(path: Path, years: number, position: (value: number) => number): Segment {
  const segments: Segment[] = []
  let from = path.from
  for (const to of [...innerMilestones(path), path.to]) {
    const before = segments.at(-1)
    const flat = isZero(position(to.value) - position(from.value))
    if (!flat) segments.push({ from, to })
    else if (before) segments[segments.length - 1] = { from: before.from, to }
    if (!flat || before) from = to
  }
  return segments.find(({ to }) => atMost(years, to.period.years)) ?? path
}
