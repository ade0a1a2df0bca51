import { isZero } from './compare'
import type { Sign } from './goal'
import type { DirectionStatement } from './model'

export interface DirectionFound {
  readonly direction: DirectionStatement
  /** Which way the last change went, where that is another way than before. */
  readonly turnedTo: 'better' | 'worse' | null
}

/**
 * method.md §6, where no number was set: the signs of the mean of the last five changes and of the
 * last one. `values` are usable figures, oldest first; fewer than three say nothing.
 */
export function directionOf(values: readonly number[], sign: Sign): DirectionFound {
  const changes = changesOf(values).slice(-5)
  const last = changes.at(-1)
  if (sign === null || last === undefined || changes.length < 2) return unclear
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length
  if (isZero(mean) || isZero(last)) return unclear
  const better = sign * last > 0
  if (mean > 0 !== last > 0)
    return { direction: 'has_turned', turnedTo: better ? 'better' : 'worse' }
  return { direction: better ? 'moving_as_wished' : 'moving_against', turnedTo: null }
}

const unclear: DirectionFound = { direction: 'unclear', turnedTo: null }

function changesOf(values: readonly number[]): readonly number[] {
  const changes: number[] = []
  let before: number | null = null
  for (const value of values) {
    if (before !== null) changes.push(value - before)
    before = value
  }
  return changes
}
