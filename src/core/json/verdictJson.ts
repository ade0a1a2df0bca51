import type { Target } from '../model'
import type { LatestValue, PointValue, Verdict } from '../verdict/model'

export interface JudgedTarget {
  readonly plan: { readonly id: string }
  readonly target: Target
  readonly verdict: Verdict
}

interface PointJson {
  readonly period: string
  readonly value: number
}

interface LatestJson extends PointJson {
  readonly status: LatestValue['status']
  readonly qualifier: LatestValue['qualifier']
}

/**
 * One target of the verdict JSON (docs/method.md §9): numbers unrounded, null where there is none.
 */
export interface TargetVerdictJson extends Pick<
  Verdict,
  | 'status'
  | 'lastStatus'
  | 'reason'
  | 'ratio'
  | 'needPerYear'
  | 'soFarPerYear'
  | 'direction'
  | 'notes'
  | 'official'
> {
  readonly plan: string
  /** The target's; what decided instead stands in `notes`. */
  readonly method: Target['method']
  readonly target: string
  readonly indicator: string | null
  readonly baseline: PointJson | null
  /** `metIn` in years, unrounded: 2042.5 is halfway through 2042. */
  readonly projection: { readonly value: number | null; readonly metIn: number | null }
  readonly latest: LatestJson | null
  readonly goal: { readonly period: string | null; readonly value: number } | null
  readonly sensitivity: readonly Pick<Verdict['sensitivity'][number], 'change' | 'status'>[]
}

export interface VerdictsJson {
  readonly today: string
  readonly targets: readonly TargetVerdictJson[]
}

/** Every verdict as the command line and the API publish it. */
export function verdictsJson(judged: readonly JudgedTarget[], today: string): VerdictsJson {
  return { today, targets: judged.map(targetVerdictJson) }
}

/** One verdict as the command line and the API publish it. */
export function targetVerdictJson({ plan, target, verdict }: JudgedTarget): TargetVerdictJson {
  const { latest, goal } = verdict
  return {
    plan: plan.id,
    target: target.id,
    indicator: target.indicator,
    method: target.method,
    status: verdict.status,
    lastStatus: verdict.lastStatus,
    reason: verdict.reason,
    ratio: verdict.ratio,
    baseline: verdict.baseline && pointJson(verdict.baseline),
    latest: latest && { ...pointJson(latest), status: latest.status, qualifier: latest.qualifier },
    goal: goal && { period: goal.period?.text ?? null, value: goal.value },
    needPerYear: verdict.needPerYear,
    soFarPerYear: verdict.soFarPerYear,
    projection: {
      value: verdict.projection?.value ?? null,
      metIn: verdict.projection?.metAt ?? null,
    },
    direction: verdict.direction,
    notes: verdict.notes,
    sensitivity: verdict.sensitivity.map(({ change, status }) => ({ change, status })),
    official: verdict.official,
  }
}

function pointJson({ period, value }: PointValue): PointJson {
  return { period: period.text, value }
}
