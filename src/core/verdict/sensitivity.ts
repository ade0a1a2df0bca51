import { methods, type Period } from '../model'
import { periodOf, yearAndPart } from '../period'
import { decide, type Decision } from './decide'
import type { Facts, Figure } from './facts'
import type { Sensitivity, SensitivityChange, Status } from './model'

/**
 * The same verdict with one thing changed (method.md §5), in the method's order. What cannot be
 * done or gives no verdict is left out. Of a verdict that waits for its last figure the status before
 * that is compared.
 */
export function sensitivityOf(facts: Facts): readonly Sensitivity[] {
  return [
    ...baselineMoved(facts, 'baseline_earlier', -1),
    ...baselineMoved(facts, 'baseline_later', 1),
    ...otherMethods(facts),
    ...finalOnly(facts),
    ...boundOfLatest(facts, 'low'),
    ...boundOfLatest(facts, 'high'),
  ]
}

/**
 * The status that sensitivity compares: `lastStatus` while waiting, null where nothing was
 * assessed.
 */
export function statusCompared({
  status,
  lastStatus,
}: Pick<Decision, 'status' | 'lastStatus'>): Status | null {
  if (status === 'awaiting_final') return lastStatus
  return status === 'not_assessed' ? null : status
}

function changed(change: SensitivityChange, decision: Decision): readonly Sensitivity[] {
  const status = statusCompared(decision)
  return status === null ? [] : [{ change, status, ratio: decision.ratio }]
}

function baselineMoved(
  facts: Facts,
  change: SensitivityChange,
  years: 1 | -1,
): readonly Sensitivity[] {
  if (!facts.baseline) return []
  const period = yearsLater(facts.baseline.period, years)
  return changed(change, decide({ ...facts, baseline: { ...facts.baseline, period } }))
}

function yearsLater(period: Period, years: number): Period {
  const { year, part } = yearAndPart(period)
  return periodOf(period.kind, year + years, part)
}

function otherMethods(facts: Facts): readonly Sensitivity[] {
  if (facts.sign === null) return []
  return methods
    .filter((method) => method !== facts.method)
    .flatMap((method) => {
      const decision = decide({ ...facts, method })
      // Another method that falls back on `share` was not possible.
      return decision.method === method ? changed(`method_${method}`, decision) : []
    })
}

function finalOnly(facts: Facts): readonly Sensitivity[] {
  const last = facts.points.findLastIndex(({ status }) => status === 'final')
  if (last === facts.points.length - 1) return []
  return changed('final_only', decide({ ...facts, points: facts.points.slice(0, last + 1) }))
}

function boundOfLatest(facts: Facts, bound: 'low' | 'high'): readonly Sensitivity[] {
  const latest = facts.points.at(-1)
  const value = latest?.[bound] ?? null
  if (!latest || value === null) return []
  const figure: Figure = { ...latest, value }
  return changed(bound, decide({ ...facts, points: [...facts.points.slice(0, -1), figure] }))
}
