import type { Frequency, PeriodKind } from '../model'
import { partsPerYear } from '../period'

/** Years between two neighbouring periods; none for figures that come irregularly. */
export const yearsBetween: Readonly<Partial<Record<Frequency, number>>> = {
  annual: 1,
  biennial: 2,
  half_yearly: 1 / 2,
  quarterly: 1 / 4,
  monthly: 1 / 12,
}

/** Years from one period to the one that follows it; never less than the period's length, which is that of irregular ones. */
export function periodStep(frequency: Frequency, kind: PeriodKind): number {
  const length = 1 / partsPerYear[kind]
  return Math.max(yearsBetween[frequency] ?? length, length)
}
