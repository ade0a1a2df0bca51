import type { Observation, Selection } from './model'
import type { Series, SeriesPoint } from './verdict/model'

/**
 * The series of one selection, sorted by period. `where` names a value of every dimension;
 * `knownOn` (ISO day, null = everything) hides what was published later. For each period the newest
 * published observation counts (of two with the same day the later line); the others are kept as
 * superseded, newest first. Unusable figures are included: see `isUsable`.
 */
export function selectSeries(
  observations: readonly Observation[],
  where: Selection,
  knownOn: string | null,
): Series {
  const wanted = Object.entries(where)
  const byPeriod = new Map<number, SeriesPoint>()
  for (const observation of observations) {
    if (!isSelected(observation, wanted)) continue
    if (knownOn !== null && observation.knownFrom > knownOn) continue
    const { years } = observation.period
    byPeriod.set(years, withFigure(byPeriod.get(years), observation))
  }
  return [...byPeriod.values()].sort((a, b) => a.period.years - b.period.years)
}

/** True for a figure that may enter a verdict: a number, and not a forecast (method.md §1). */
export function isUsable(observation: Observation): boolean {
  return observation.value !== null && observation.status !== 'forecast'
}

function isSelected(
  { dimensions }: Observation,
  wanted: readonly (readonly [string, string])[],
): boolean {
  return (
    wanted.every(([dimension, value]) => dimensions[dimension] === value) &&
    wanted.length === Object.keys(dimensions).length
  )
}

function withFigure(point: SeriesPoint | undefined, observation: Observation): SeriesPoint {
  const { period } = observation
  if (!point) return { period, observation, superseded: [] }
  if (newestFirst(observation, point.observation) < 0)
    return { period, observation, superseded: [point.observation, ...point.superseded] }
  return { ...point, superseded: [...point.superseded, observation].sort(newestFirst) }
}

function newestFirst(a: Observation, b: Observation): number {
  if (a.knownFrom !== b.knownFrom) return a.knownFrom < b.knownFrom ? 1 : -1
  return b.line - a.line
}
