import type { Dimension, Observation, Selection } from '../model'
import type { IndicatorBundle } from '../page/indicatorBundle'
import { selectSeries } from '../series'
import type { Series } from '../verdict/model'

/** An indicator as the explorer holds it: its rows by the values of their dimensions. */
export interface Subject {
  readonly bundle: IndicatorBundle
  readonly rows: ReadonlyMap<string, readonly Observation[]>
}

/** Sorts an indicator's rows once, so that a series is found without walking through all of them. */
export function subjectOf(bundle: IndicatorBundle, observations: readonly Observation[]): Subject {
  const rows = new Map<string, Observation[]>()
  for (const observation of observations) {
    const key = rowKey(bundle.meta.dimensions, observation.dimensions)
    const group = rows.get(key)
    if (group) group.push(observation)
    else rows.set(key, [observation])
  }
  return { bundle, rows }
}

/** The series of one value of every dimension, as known on a day (null: now). */
export function seriesOf(
  { bundle, rows }: Subject,
  where: Selection,
  knownOn: string | null,
): Series {
  return selectSeries(rows.get(rowKey(bundle.meta.dimensions, where)) ?? [], where, knownOn)
}

// Ids hold no slash.
function rowKey(dimensions: readonly Dimension[], where: Selection): string {
  return dimensions.map(({ id }) => where[id] ?? '').join('/')
}
