import type { TrendDot } from './trendDots'

const page = 5

/**
 * The figure a key leads to: arrows one step, Page Up and Page Down five, Home and End to the ends, up
 * and down to another series at the nearest time. Never past the ends; null for any other key.
 */
export function walkTo(
  dots: readonly TrendDot[],
  from: TrendDot | null,
  key: string,
): TrendDot | null {
  const order = seriesOf(dots)
  const own = order.find((series) => from && series.includes(from)) ?? order[0] ?? []
  const here = from ? own.indexOf(from) : -1
  const step = (to: number): TrendDot | null =>
    own[Math.min(Math.max(to, 0), own.length - 1)] ?? null
  switch (key) {
    case 'ArrowRight':
      return step(here + 1)
    case 'ArrowLeft':
      return step(here - 1)
    case 'PageDown':
      return step(here + page)
    case 'PageUp':
      return step(here - page)
    case 'Home':
      return step(0)
    case 'End':
      return step(own.length - 1)
    case 'ArrowUp':
    case 'ArrowDown': {
      if (!from) return step(0)
      const next = order[order.indexOf(own) + (key === 'ArrowUp' ? -1 : 1)]
      return nearest(next ?? own, from)
    }
    default:
      return null
  }
}

/** The dots of each series in order of time, the chosen series before those in grey. */
function seriesOf(dots: readonly TrendDot[]): readonly (readonly TrendDot[])[] {
  const groups = new Map<string, TrendDot[]>()
  for (const dot of [...dots.filter(({ main }) => main), ...dots.filter(({ main }) => !main)]) {
    const group = groups.get(dot.series)
    if (group) group.push(dot)
    else groups.set(dot.series, [dot])
  }
  return [...groups.values()]
}

/** `dots` are those of one series, which has at least one. */
function nearest(dots: readonly TrendDot[], from: TrendDot): TrendDot {
  const distance = (dot: TrendDot): number => Math.abs(dot.point.years - from.point.years)
  return dots.reduce((best, dot) => (distance(dot) < distance(best) ? dot : best))
}
