/** A figure to walk to: arrows along a lane, or to the nearest of another. */
export interface Walked {
  readonly lane: string
  readonly order: number
  /** The chosen lanes come before those in grey. */
  readonly main: boolean
}

const page = 5

/**
 * The figure a key leads to: arrows one step, Page Up and Page Down five, Home and End to the ends, up
 * and down to another series at the nearest time. Never past the ends; null for any other key.
 */
export function walkTo<Dot extends Walked>(
  dots: readonly Dot[],
  from: Dot | null,
  key: string,
): Dot | null {
  const order = seriesOf(dots)
  const own = order.find((series) => from && series.includes(from)) ?? order[0] ?? []
  const here = from ? own.indexOf(from) : -1
  const step = (to: number): Dot | null => own[Math.min(Math.max(to, 0), own.length - 1)] ?? null
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
function seriesOf<Dot extends Walked>(dots: readonly Dot[]): readonly (readonly Dot[])[] {
  const groups = new Map<string, Dot[]>()
  for (const dot of [...dots.filter(({ main }) => main), ...dots.filter(({ main }) => !main)]) {
    const group = groups.get(dot.lane)
    if (group) group.push(dot)
    else groups.set(dot.lane, [dot])
  }
  return [...groups.values()]
}

/** `dots` are those of one series, which has at least one. */
function nearest<Dot extends Walked>(dots: readonly Dot[], from: Dot): Dot {
  const distance = (dot: Dot): number => Math.abs(dot.order - from.order)
  return dots.reduce((best, dot) => (distance(dot) < distance(best) ? dot : best))
}
