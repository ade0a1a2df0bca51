import type { Body, Monitor, Period, Plan, Source, Target } from '../model'
import { successors } from '../page/plan/bodyLink'
import { targetVerdictJson, type JudgedTarget, type TargetVerdictJson } from './verdictJson'

interface PointJson<Value> {
  readonly period: string
  readonly value: Value
}

/** A target with its verdict; periods are texts. */
export interface PlanTargetJson extends Omit<Target, 'baseline' | 'due' | 'milestones'> {
  readonly baseline: PointJson<number | null> | null
  readonly due: string | null
  readonly milestones: readonly PointJson<number>[]
  readonly verdict: TargetVerdictJson
}

/** A plan with the verdicts on its targets, its measures and activities, and all that they name. */
export interface PlanJson extends Omit<Plan, 'targets'> {
  readonly today: string
  readonly targets: readonly PlanTargetJson[]
  readonly sources: Readonly<Record<string, Source>>
  readonly bodies: Readonly<Record<string, Body>>
}

export interface PlanSetting {
  readonly monitor: Pick<Monitor, 'sources' | 'bodies'>
  /** Every target judged; those of other plans are passed over. */
  readonly judged: readonly JudgedTarget[]
  readonly today: string
}

/** One plan as the API publishes it. */
export function planJson(plan: Plan, { monitor, judged, today }: PlanSetting): PlanJson {
  return {
    today,
    ...plan,
    targets: judged.filter((each) => each.plan.id === plan.id).map(planTargetJson),
    sources: picked(monitor.sources, sourcesNamed(plan)),
    bodies: picked(monitor.bodies, withSuccessors(bodiesNamed(plan), monitor)),
  }
}

function planTargetJson(judged: JudgedTarget): PlanTargetJson {
  const { baseline, due, milestones } = judged.target
  return {
    ...judged.target,
    baseline: baseline && point(baseline),
    due: due && due.text,
    milestones: milestones.map(point),
    verdict: targetVerdictJson(judged),
  }
}

function point<Value>(at: { readonly period: Period; readonly value: Value }): PointJson<Value> {
  return { period: at.period.text, value: at.value }
}

function sourcesNamed({ source, targets, measures }: Plan): readonly (string | null)[] {
  return [
    source,
    ...targets.map((target) => target.source),
    ...measures.flatMap(({ statusSource, history, comments }) => [
      statusSource,
      ...[...history, ...comments].map((entry) => entry.source),
    ]),
  ]
}

function bodiesNamed({ owner, measures }: Plan): readonly (string | null)[] {
  return [owner, ...measures.flatMap((measure) => [...measure.responsible, ...measure.with])]
}

/** Bodies, and those that have their tasks now. */
function withSuccessors(
  ids: readonly (string | null)[],
  monitor: PlanSetting['monitor'],
): readonly (string | null)[] {
  return ids.flatMap((id) => {
    const body = monitor.bodies[id ?? '']
    return [id, ...(body ? successors(body, { monitor }).map((next) => next.id) : [])]
  })
}

function picked<Value>(
  all: Readonly<Record<string, Value>>,
  ids: readonly (string | null)[],
): Readonly<Record<string, Value>> {
  const wanted = new Set(ids)
  return Object.fromEntries(Object.entries(all).filter(([id]) => wanted.has(id)))
}
