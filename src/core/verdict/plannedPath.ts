import { asKind } from '../period'
import { partsPerYear, periodOf } from '../period'
import type { Period, Target } from '../model'
import { atMost, isZero } from './compare'
import type { PointValue, Verdict } from './model'
import { innerMilestones, type Segment } from './segments'

type Planned = Pick<Verdict, 'baseline' | 'goal' | 'method'>

/**
 * The vertices of the planned path from baseline to goal, oldest first (method.md §3): straight
 * between milestones, or one for every period where growth is constant, so that a chart's line
 * looks curved. Empty without baseline, goal or deadline.
 */
export function plannedPath(
  target: Pick<Target, 'milestones'>,
  verdict: Planned,
): readonly PointValue[] {
  const segments = plannedSegments(target, verdict)
  const grows = growsSteadily(verdict, segments)
  const [first] = segments
  if (!first) return []
  return [
    first.from,
    ...segments.flatMap((segment) => [...(grows ? between(segment) : []), segment.to]),
  ]
}

/** The planned value at a period; null outside the path, and where there is none. */
export function plannedValue(
  target: Pick<Target, 'milestones'>,
  verdict: Planned,
  period: Period,
): number | null {
  const segments = plannedSegments(target, verdict)
  const segment = segments.find(
    ({ from, to }) =>
      atMost(from.period.years, period.years) && atMost(period.years, to.period.years),
  )
  if (!segment) return null
  return valueOn(segment, period.years, growsSteadily(verdict, segments))
}

function plannedSegments(
  { milestones }: Pick<Target, 'milestones'>,
  { baseline, goal, method }: Planned,
): readonly Segment[] {
  if (!baseline || !goal?.period || atMost(goal.period.years, baseline.period.years)) return []
  const { kind } = baseline.period
  const to = { period: goal.period, value: goal.value }
  const own = method === 'share' || method === 'geometric' ? milestones : []
  const points = own.map(({ period, value }) => ({ period: asKind(period, kind), value }))
  const segments: Segment[] = []
  let from = baseline
  for (const next of [...innerMilestones({ from, to, milestones: points }), to]) {
    segments.push({ from, to: next })
    from = next
  }
  return segments
}

/** The offices' growth methods plan on constant growth too; a number at or below zero has none. */
function growsSteadily({ method }: Planned, segments: readonly Segment[]): boolean {
  if (method === 'share' || method === 'trend') return false
  return segments.every(({ from, to }) => from.value > 0 && to.value > 0)
}

function between(segment: Segment): readonly PointValue[] {
  const { from, to } = segment
  const points: PointValue[] = []
  for (
    let period = nextPeriod(from.period);
    !atMost(to.period.years, period.years);
    period = nextPeriod(period)
  )
    points.push({ period, value: valueOn(segment, period.years, true) })
  return points
}

function nextPeriod({ kind, years }: Period): Period {
  const index = Math.round(years * partsPerYear[kind]) + 1
  const year = Math.floor(index / partsPerYear[kind])
  return periodOf(kind, year, index - year * partsPerYear[kind] + 1)
}

function valueOn({ from, to }: Segment, years: number, grows: boolean): number {
  const time = (years - from.period.years) / (to.period.years - from.period.years)
  if (grows) return from.value * (to.value / from.value) ** time
  return isZero(time - 1) ? to.value : from.value + (to.value - from.value) * time
}
