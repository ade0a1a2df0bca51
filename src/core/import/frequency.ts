import type { Frequency, Period, PeriodKind } from '../model'
import { partsPerYear } from '../period'

const frequencies = {
  year: 'annual',
  split_year: 'annual',
  half_year: 'half_yearly',
  quarter: 'quarterly',
  month: 'monthly',
} as const satisfies Record<PeriodKind, Frequency>

/** How often figures come, from the steps between periods of one length; null without any. */
export function frequencyOf(periods: readonly Period[]): Frequency | null {
  const kind = periods[0]?.kind
  if (kind === undefined) return null
  const at = [...new Set(periods.map(({ years }) => Math.round(years * partsPerYear[kind])))]
  const sorted = at.toSorted((a, b) => a - b)
  // Each but the first has one before it.
  const steps = sorted.slice(1).map((each, index) => each - (sorted[index] as number))
  if (steps.length < 2 || steps.includes(1)) return frequencies[kind]
  const isAnnual = frequencies[kind] === 'annual'
  return isAnnual && steps.every((step) => step === 2) ? 'biennial' : 'irregular'
}
