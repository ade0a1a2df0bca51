/** The middle one of the numbers (of an even count, the higher of the two); null where any is missing or there are none. */
export function median(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null)
  if (known.length < numbers.length) return null
  return known.toSorted((a, b) => a - b)[Math.floor(known.length / 2)] ?? null
}
