import type { Measure } from '../model'
import type { AssessedTarget } from './assessedTarget'
import { pageText, type PageContext } from './pageContext'
import { allMeasures } from './plan/planned'

/** A body to choose by. */
export interface BodyChoice {
  readonly id: string
  readonly name: string
}

/**
 * The bodies that answer for a target: the plan's owner, and those of measures that name the target or, in
 * its own plan, its figure. Each once, the owner first.
 */
export function answerableFor(
  { key, plan, target }: AssessedTarget,
  context: PageContext,
): readonly string[] {
  const named = allMeasures(context).filter(
    ({ plan: own, measure }) =>
      measure.targets.includes(key) || (own === plan && serves(measure, target)),
  )
  const bodies = named.flatMap(({ measure }) => [...measure.responsible, ...measure.with])
  return [...new Set([...(plan.owner === null ? [] : [plan.owner]), ...bodies])]
}

function serves(
  { targets, indicators }: Measure,
  { id, indicator }: AssessedTarget['target'],
): boolean {
  return targets.includes(id) || (indicator !== null && indicators.includes(indicator))
}

/** The bodies that any of the targets has, by name. */
export function bodyChoices(context: PageContext): readonly BodyChoice[] {
  const { bodies } = context.monitor
  const ids = new Set(context.targets.flatMap((target) => answerableFor(target, context)))
  return [...ids]
    .flatMap((id) => {
      const body = bodies[id]
      return body ? [{ id, name: pageText(body.name, context) }] : []
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
}
