import { partsPerYear } from '../period'
import type { Period } from '../model'
import { tolerance } from './compare'

/**
 * The calendar year of the first period, counted from the latest one, whose figure would meet the
 * goal if it is met after so many years at the pace so far: 18.5 years after 2024 is 2043, for
 * quarters 2042. A strict goal asks for the period after the one that just touches it.
 */
export function yearMet(latest: Period, years: number, strict: boolean): number {
  const parts = partsPerYear[latest.kind]
  const steps = years * parts
  const whole = strict ? Math.floor(steps + tolerance) + 1 : Math.ceil(steps - tolerance)
  return Math.floor(latest.years + whole / parts + tolerance)
}
