import type { Indicator, IndicatorMeta } from '../model'
import { isUsable, selectSeries } from '../series'
import { findBaseline } from '../verdict/baseline'
import type { PlanIndicators } from './planContext'

/** What plans need to know of the indicators that were read. */
export function planIndicators(
  metas: ReadonlyMap<string, IndicatorMeta>,
  indicators: readonly Indicator[],
): PlanIndicators {
  return {
    dimensionsOf: (id) => metas.get(id)?.dimensions ?? null,
    baselineOf: ({ indicator: id, where, period }) => {
      const indicator = indicators.find((each) => each.id === id)
      if (indicator === undefined) return null
      const selection = { ...indicator.headline, ...where }
      const series = selectSeries(indicator.observations, selection, null)
      const points = series.flatMap(({ period: at, observation }) => {
        const { value } = observation
        return value !== null && isUsable(observation) ? [{ period: at, value }] : []
      })
      const kind = series[0]?.period.kind ?? 'year'
      return findBaseline({ period, value: null }, points, kind).point?.value ?? null
    },
  }
}
