import { figureChanges, type FigureChanges } from './diffFigures'
import { measureChanges, type MeasureChange } from './diffMeasures'
import type { Monitor, Target } from './model'
import { lastDayOf } from './published'
import type { Reason, Status, Verdict } from './verdict/model'
import type { Clock } from './verdict/verdict'

/** A monitor at a point in time: its files, the clock, and its targets judged by that clock. */
export interface MonitorState {
  readonly monitor: Monitor
  readonly clock: Clock
  readonly targets: readonly StateTarget[]
}

export interface StateTarget {
  readonly plan: { readonly id: string }
  readonly target: Target
  readonly verdict: Verdict
}

export interface StatusChange {
  readonly plan: string
  readonly target: string
  readonly indicator: string | null
  readonly from: Status
  readonly to: Status
  readonly fromReason: Reason | null
  readonly toReason: Reason | null
}

export interface TargetChange {
  readonly plan: string
  readonly target: string
  /**
   * `changed`: goal, deadline, baseline, milestones, direction or method are others than before.
   */
  readonly change: 'new' | 'removed' | 'changed'
}

/** What changed between two states; `new`, `revised` and `withdrawn` are figures. */
export interface MonitorDiff extends FigureChanges {
  readonly statuses: readonly StatusChange[]
  readonly targets: readonly TargetChange[]
  readonly measures: readonly MeasureChange[]
}

/**
 * What changed from one state to another (method.md §8): figures, statuses, targets and measures.
 * In a state known on a day, figures published, targets adopted and measures reported on after it
 * do not exist.
 */
export function diffStates(before: MonitorState, after: MonitorState): MonitorDiff {
  const [old, now] = [targetsOf(before), targetsOf(after)]
  return {
    ...figureChanges(before, after),
    statuses: [...now].flatMap(([key, target]) => statusChange(old.get(key), target)),
    targets: targetChanges(old, now),
    measures: measureChanges(before, after),
  }
}

type Targets = ReadonlyMap<string, StateTarget>

/** Whether a target had been adopted by an ISO day; one without a date always was. */
export function isAdopted({ adopted }: Pick<Target, 'adopted'>, day: string): boolean {
  return adopted === null || lastDayOf(adopted) <= day
}

function targetsOf({ targets, clock: { knownOn } }: MonitorState): Targets {
  const there = targets.filter(({ target }) => knownOn === null || isAdopted(target, knownOn))
  return new Map(there.map((each) => [`${each.plan.id}/${each.target.id}`, each]))
}

/** The change of a target's status from one state to another; none where it was not there before. */
export function statusChange(
  old: Pick<StateTarget, 'verdict'> | undefined,
  { plan, target, verdict }: StateTarget,
): readonly StatusChange[] {
  if (!old || old.verdict.status === verdict.status) return []
  return [
    {
      plan: plan.id,
      target: target.id,
      indicator: target.indicator,
      from: old.verdict.status,
      to: verdict.status,
      fromReason: old.verdict.reason,
      toReason: verdict.reason,
    },
  ]
}

function targetChanges(old: Targets, now: Targets): readonly TargetChange[] {
  const told = ({ plan, target }: StateTarget, change: TargetChange['change']): TargetChange => ({
    plan: plan.id,
    target: target.id,
    change,
  })
  return [
    ...[...now].flatMap(([key, target]) => {
      const former = old.get(key)
      if (!former) return [told(target, 'new')]
      return substance(former) === substance(target) ? [] : [told(target, 'changed')]
    }),
    ...[...old].flatMap(([key, target]) => (now.has(key) ? [] : [told(target, 'removed')])),
  ]
}

/** What a target asks for, as a text that can be compared. */
function substance({ target }: StateTarget): string {
  const { indicator, where, direction, baseline, goal, due, method, limit, milestones } = target
  return JSON.stringify([
    indicator,
    Object.entries(where).toSorted(),
    direction,
    baseline && [baseline.period.text, baseline.value],
    goal,
    due?.text,
    method,
    limit,
    milestones.map(({ period, value }) => [period.text, value]),
  ])
}
