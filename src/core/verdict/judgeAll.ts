import type { Indicator, Monitor, Plan, Target } from '../model'
import type { Verdict } from './model'
import { judge, type Clock } from './verdict'

/** A target with all that its verdict was taken from. */
export interface JudgedTarget {
  readonly plan: Plan
  readonly target: Target
  /** Null where nobody measures it. */
  readonly indicator: Indicator | null
  readonly verdict: Verdict
}

/** Every target of every plan, in the order of the files, with its verdict. */
export function judgeAll(monitor: Monitor, clock: Clock): readonly JudgedTarget[] {
  const indicators = new Map(monitor.indicators.map((indicator) => [indicator.id, indicator]))
  const { thresholds } = monitor.settings
  return monitor.plans.flatMap((plan) =>
    plan.targets.map((target) => {
      const indicator = (target.indicator && indicators.get(target.indicator)) || null
      return { plan, target, indicator, verdict: judge({ indicator, target, thresholds }, clock) }
    }),
  )
}
