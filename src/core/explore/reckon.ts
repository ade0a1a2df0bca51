import { isNumber, roughest, weakest, type Figure } from './figures'

/** The first period (in years) after each break in a series. */
export type Breaks = readonly number[]

/** Whether a break lies between two times: after the first, up to and with the second. */
export function isBroken(breaks: Breaks, [one, other]: readonly [number, number]): boolean {
  const [from, to] = one < other ? [one, other] : [other, one]
  return breaks.some((years) => from < years && years <= to)
}

/** The figure of a period that others are set against: measured, a number, above zero; else null. */
export function baseFigure(figures: readonly Figure[], period: string): Figure | null {
  const found = figures.find((figure) => figure.period.text === period)
  if (!found || found.status === 'forecast' || !isNumber(found) || found.value <= 0) return null
  return found
}

/**
 * An index: each figure in percent of the base period's. It stops at a break on either side of the
 * base; without a figure to start from there is none.
 */
export function indexed(
  figures: readonly Figure[],
  base: string,
  breaks: Breaks,
): readonly Figure[] {
  const start = baseFigure(figures, base)
  if (!start) return []
  return figures
    .filter(({ period }) => !isBroken(breaks, [start.period.years, period.years]))
    .map((figure) => ({
      ...scaled(figure, 100 / start.value),
      // Exactly 100 at the base, whatever the division leaves.
      ...(figure === start ? { value: 100 } : {}),
      qualifier: isNumber(figure) ? roughest([figure, start]) : figure.qualifier,
    }))
}

/** A figure times a positive number, its interval with it. */
export function scaled(figure: Figure, factor: number): Figure {
  const times = (bound: number | null): number | null => (bound === null ? null : bound * factor)
  return {
    ...figure,
    value: figure.value * factor,
    low: times(figure.low),
    high: times(figure.high),
  }
}

/**
 * The change from the same period of the year before, in the figures' own unit. Only where both are
 * numbers, and no break lies between.
 */
export function changed(figures: readonly Figure[], breaks: Breaks): readonly Figure[] {
  return yearPairs(figures, breaks).map(([before, figure]) =>
    fromTwo(before, figure, figure.value - before.value),
  )
}

/** The same change in percent of the figure before, which must be above zero. */
export function grown(figures: readonly Figure[], breaks: Breaks): readonly Figure[] {
  return yearPairs(figures, breaks)
    .filter(([before]) => before.value > 0)
    .map(([before, figure]) =>
      fromTwo(before, figure, (100 * (figure.value - before.value)) / before.value),
    )
}

function yearPairs(
  figures: readonly Figure[],
  breaks: Breaks,
): readonly (readonly [Figure, Figure])[] {
  const byYears = new Map(figures.map((figure) => [keyOf(figure.period.years), figure]))
  return figures.flatMap((figure) => {
    const before = byYears.get(keyOf(figure.period.years - 1))
    if (!before || !isNumber(before) || !isNumber(figure)) return []
    return isBroken(breaks, [before.period.years, figure.period.years]) ? [] : [[before, figure]]
  })
}

/** Thirds and twelfths of a year are not exact in binary. */
function keyOf(years: number): number {
  return Math.round(years * 12)
}

/** An interval cannot be carried over from two figures whose errors we do not know together. */
function fromTwo(one: Figure, figure: Figure, value: number): Figure {
  return {
    ...{ ...figure, value, low: null, high: null },
    qualifier: roughest([one, figure]),
    status: weakest([one.status, figure.status]),
  }
}

/**
 * Shares in percent of a whole, period by period. `wholes` are the figures of the total, or of every
 * part where nobody gives a total: then only periods in which each has a number count.
 */
export function shared(
  part: readonly Figure[],
  wholes: readonly (readonly Figure[])[],
): readonly Figure[] {
  return part.flatMap((figure) => {
    const whole = wholes.flatMap((figures) =>
      figures.filter(
        ({ period, ...other }) => period.years === figure.period.years && isNumber(other),
      ),
    )
    const sum = whole.reduce((total, { value }) => total + value, 0)
    if (whole.length < wholes.length || sum <= 0) return []
    return [
      {
        ...{ ...figure, value: (100 * figure.value) / sum, low: null, high: null },
        qualifier: isNumber(figure) ? roughest([figure, ...whole]) : figure.qualifier,
        status: weakest([figure.status, ...whole.map(({ status }) => status)]),
      },
    ]
  })
}

/**
 * Figures over the population of the same year, times `factor`; where the year has no population
 * figure there is none.
 */
export function perCapita(
  figures: readonly Figure[],
  population: readonly Figure[],
  factor: number,
): readonly Figure[] {
  return figures.flatMap((figure) => {
    const people = population.find(
      (other) =>
        Math.floor(other.period.years + 1e-9) === Math.floor(figure.period.years + 1e-9) &&
        isNumber(other) &&
        other.value > 0,
    )
    if (!people) return []
    return [
      {
        ...scaled(figure, factor / people.value),
        qualifier: isNumber(figure) ? roughest([figure, people]) : figure.qualifier,
        status: weakest([figure.status, people.status]),
      },
    ]
  })
}

/** The power of ten that gives most per-capita figures a digit before the decimal sign: 1 to a million. */
export function capitaFactor(largest: number, population: number): number {
  const factors = [1, 1_000, 100_000, 1_000_000]
  return factors.find((factor) => (largest * factor) / population >= 1) ?? 1_000_000
}
