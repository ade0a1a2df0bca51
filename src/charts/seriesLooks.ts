/** The colours of main series in their order; a seventh is grey. */
export const seriesTones = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
] as const

/** Strokes and gaps of the same series; empty: unbroken. */
export const seriesDashes: readonly (readonly number[])[] = [[], [], [7, 3], [2, 3], [7, 3], [2, 3]]
