export interface RunOptions {
  /** The first period (in years) after each declared break. */
  readonly breaks: readonly number[]
  /** Years between two neighbouring periods. */
  readonly step: number
}

/** Cuts points into runs a line may join: periods that follow each other, nothing across a break. */
export function runs<P extends { readonly years: number }>(
  points: readonly P[],
  { breaks, step }: RunOptions,
): readonly (readonly P[])[] {
  const found: P[][] = []
  for (const point of points) {
    const run = found.at(-1)
    const before = run?.at(-1)
    if (run && before && joined(before.years, point.years)) run.push(point)
    else found.push([point])
  }
  return found

  function joined(from: number, to: number): boolean {
    const broken = breaks.some((year) => from < year && year <= to)
    return !broken && to - from <= step + 1e-6
  }
}
