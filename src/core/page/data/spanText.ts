import { formatPeriod } from '../../format'
import type { Language, Observation } from '../../model'

/** The first and last period of some figures: «2018–2024»; empty without figures. */
export function spanText(observations: readonly Observation[], language: Language): string {
  const periods = observations.map(({ period }) => period).toSorted((a, b) => a.years - b.years)
  const ends = [...periods.slice(0, 1), ...periods.slice(-1)]
  return [...new Set(ends.map((period) => formatPeriod(period, language)))].join('–')
}
