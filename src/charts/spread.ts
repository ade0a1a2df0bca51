export interface Spread {
  /** Where it would best stand: its middle, in pixels. */
  readonly wish: number
  readonly height: number
}

/**
 * Middles for things in a column, in their own order: as near to their wishes as they can stand
 * without touching each other or leaving the bounds. Those that find no room are left out (null), the
 * last of the list first.
 */
export function spread(
  wished: readonly Spread[],
  [top, bottom]: readonly [number, number],
): readonly (number | null)[] {
  const kept = fitting(wished, bottom - top).toSorted((a, b) => a.wish - b.wish)
  let floor = top
  const pushed = kept.map((thing) => {
    const middle = Math.max(thing.wish, floor + thing.height / 2)
    floor = middle + thing.height / 2
    return { thing, middle }
  })
  const places = new Map<Spread, number>()
  let ceiling = bottom
  for (const { thing, middle } of pushed.toReversed()) {
    const place = Math.min(middle, ceiling - thing.height / 2)
    places.set(thing, place)
    ceiling = place - thing.height / 2
  }
  return wished.map((thing) => places.get(thing) ?? null)
}

/** The first things that fit together. */
function fitting(wished: readonly Spread[], room: number): readonly Spread[] {
  let used = 0
  return wished.filter(({ height }) => {
    if (used + height > room) return false
    used += height
    return true
  })
}
