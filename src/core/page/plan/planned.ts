import type { Measure, Plan } from '../../model'
import type { AssessedTarget } from '../assessedTarget'
import type { PageContext } from '../pageContext'

/** A measure and the plan it stands in. */
export interface PlannedMeasure {
  readonly plan: Plan
  readonly measure: Measure
}

type Planned = Pick<PageContext, 'monitor' | 'targets'>

/** Every measure of every plan, in the order of the files. */
export function allMeasures({ monitor }: Pick<PageContext, 'monitor'>): readonly PlannedMeasure[] {
  return monitor.plans.flatMap((plan) => plan.measures.map((measure) => ({ plan, measure })))
}

/** The targets that a measure shall help: its own plan's by id, another's as `plan/target`. */
export function targetsOf(
  { plan, measure }: PlannedMeasure,
  { targets }: Planned,
): readonly AssessedTarget[] {
  const named = new Set(
    measure.targets.map((id) => {
      const own = plan.targets.some((target) => target.id === id)
      return own ? `${plan.id}/${id}` : id
    }),
  )
  return targets.filter(({ key }) => named.has(key))
}

/** The measures that shall help a target, of whatever plan. */
export function measuresFor(key: string, context: Planned): readonly PlannedMeasure[] {
  return allMeasures(context).filter((planned) =>
    targetsOf(planned, context).some((target) => target.key === key),
  )
}

/** True for a measure that no figure is linked to. */
export function isUnmeasured({ measure }: PlannedMeasure): boolean {
  return measure.indicators.length === 0
}
