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
  const kept = fitting(wished, bottom - top)
  const order = kept.toSorted((a, b) => wishOf(a) - wishOf(b))
  const places = new Map<number, number>()
  let floor = top
  for (const index of order) {
    const { wish, height } = at(index)
    const middle = Math.max(wish, floor + height / 2)
    places.set(index, middle)
    floor = middle + height / 2
  }
  let ceiling = bottom
  for (const index of order.toReversed()) {
    const { height } = at(index)
    const middle = Math.min(places.get(index) ?? 0, ceiling - height / 2)
    places.set(index, middle)
    ceiling = middle - height / 2
  }
  return wished.map((_, index) => places.get(index) ?? null)

  function at(index: number): Spread {
    return wished[index] ?? { wish: 0, height: 0 }
  }
  function wishOf(index: number): number {
    return at(index).wish
  }
}

/** The first things that fit together. */
function fitting(wished: readonly Spread[], room: number): readonly number[] {
  let used = 0
  return wished.flatMap(({ height }, index) => {
    if (used + height > room) return []
    used += height
    return [index]
  })
}
