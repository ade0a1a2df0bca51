import type { Indicator, IndicatorMeta, Selection } from '../model'
import { asKind } from '../period'
import type { PlanIndicators } from './planContext'

/** What plans need to know of the indicators that were read. */
export function planIndicators(
  metas: ReadonlyMap<string, IndicatorMeta>,
  indicators: readonly Indicator[],
): PlanIndicators {
  return {
    dimensionsOf: (id) => metas.get(id)?.dimensions ?? null,
    valueOf: ({ indicator: id, where, period }) => {
      const indicator = indicators.find((each) => each.id === id)
      if (indicator === undefined) return null
      const selection = { ...indicator.headline, ...where }
      const found = indicator.observations.filter(
        (observation) =>
          observation.period.text === asKind(period, observation.period.kind).text &&
          observation.status !== 'forecast' &&
          isSame(observation.dimensions, selection),
      )
      return found.toSorted((a, b) => (a.knownFrom < b.knownFrom ? 1 : -1))[0]?.value ?? null
    },
  }
}

function isSame(one: Selection, other: Selection): boolean {
  return Object.keys(one).every((key) => one[key] === other[key])
}
