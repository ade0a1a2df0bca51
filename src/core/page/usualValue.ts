import type { DimensionChoice } from './dimensionChoices'

/** The headline's value of a dimension, which an address leaves out; undefined without a choice. */
export function usualValue(
  choices: readonly DimensionChoice[],
  dimension: string,
): string | undefined {
  const choice = choices.find(({ id }) => id === dimension)
  return choice?.options.find(({ usual }) => usual)?.id
}
