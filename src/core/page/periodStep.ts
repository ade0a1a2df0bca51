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

/** Years from one period to the one that follows it; figures that come irregularly: the period's length. */
export function periodStep(frequency: Frequency, kind: PeriodKind): number {
  return yearsBetween[frequency] ?? 1 / partsPerYear[kind]
}
