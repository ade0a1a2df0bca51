import { frequencyOf } from '../import/frequency'
import { areSplitYears, importedPeriod } from '../import/period'
import type { Frequency } from '../model'

/** How often figures probably come, or why nobody can tell from their periods. */
export type FrequencyGuess =
  | { readonly status: 'guessed'; readonly frequency: Frequency }
  /** Periods of different lengths: a file holds one only. */
  | { readonly status: 'mixed' }
  /** Not one of the cells is a period. */
  | { readonly status: 'none' }

/** How often figures come, from the cells of their period; cells that are no period are passed over. */
export function guessFrequency(cells: readonly string[]): FrequencyGuess {
  const splitYears = areSplitYears(cells)
  const periods = cells.flatMap((cell) => importedPeriod(cell, splitYears)?.period ?? [])
  if (new Set(periods.map(({ kind }) => kind)).size > 1) return { status: 'mixed' }
  const frequency = frequencyOf(periods)
  return frequency === null ? { status: 'none' } : { status: 'guessed', frequency }
}
