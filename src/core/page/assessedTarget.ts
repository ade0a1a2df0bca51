import type { Indicator, Monitor, Plan, Target } from '../model'
import type { Verdict } from '../verdict/model'
import { judge, type Clock } from '../verdict/verdict'

/** A target with all that its verdict was taken from, and its place on the site. */
export interface AssessedTarget {
  /** `<plan>/<target>` */
  readonly key: string
  readonly plan: Plan
  readonly target: Target
  /** Null where nobody measures it, or where the indicator was left out. */
  readonly indicator: Indicator | null
  /** The monitor's area: the plan area's, else the indicator's; null when neither names one. */
  readonly area: string | null
  readonly verdict: Verdict
}

/** Every target of every plan, judged, in the order of the files. */
export function assessTargets(monitor: Monitor, clock: Clock): readonly AssessedTarget[] {
  const indicators = new Map(monitor.indicators.map((indicator) => [indicator.id, indicator]))
  const { thresholds } = monitor.settings
  return monitor.plans.flatMap((plan) =>
    plan.targets.map((target) => {
      const indicator = indicators.get(target.indicator ?? '') ?? null
      return {
        key: targetKey(plan, target),
        plan,
        target,
        indicator,
        area: monitorArea(plan, target, indicator),
        verdict: judge({ indicator, target, thresholds }, clock),
      }
    }),
  )
}

/** What a target is called in addresses and in `data-target`. */
export function targetKey(plan: Plan, target: Target): string {
  return `${plan.id}/${target.id}`
}

function monitorArea(plan: Plan, target: Target, indicator: Indicator | null): string | null {
  const planArea = plan.areas.find((area) => area.id === target.area)
  return planArea?.monitorArea ?? indicator?.area ?? null
}
