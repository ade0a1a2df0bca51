import type { TargetVerdictJson } from '@/core/json/verdictJson'
import {
  reasons,
  statuses,
  verdictNotes,
  type DirectionStatement,
  type OfficialVerdict,
  type SensitivityChange,
} from '@/core/verdict/model'
import {
  list,
  nullable,
  number,
  oneOf,
  record,
  ref,
  said,
  string,
  wordOf,
  type Schema,
} from './schema'

const figure = record<NonNullable<TargetVerdictJson['baseline']>>({
  period: ref('periodText'),
  value: number,
})

const change = wordOf<SensitivityChange>({
  baseline_earlier: true,
  baseline_later: true,
  method_share: true,
  method_geometric: true,
  method_cagr: true,
  method_un: true,
  method_trend: true,
  final_only: true,
  low: true,
  high: true,
})

const verdict = record<TargetVerdictJson>(
  {
    plan: ref('id'),
    target: ref('id'),
    indicator: nullable(ref('id')),
    method: said('The method that decided', ref('method')),
    status: ref('status'),
    lastStatus: said(
      'Under `awaiting_final`: the last verdict on the pace',
      nullable(ref('status')),
    ),
    reason: said('Why it is not assessed', nullable(oneOf(reasons))),
    ratio: said('Share of the way over share of the time, or the method’s own', nullable(number)),
    baseline: nullable(figure),
    latest: nullable(
      record<NonNullable<TargetVerdictJson['latest']>>({
        period: ref('periodText'),
        value: number,
        status: ref('figureStatus'),
        qualifier: ref('qualifier'),
      }),
    ),
    goal: nullable(
      record<NonNullable<TargetVerdictJson['goal']>>({
        period: nullable(ref('periodText')),
        value: number,
      }),
    ),
    needPerYear: nullable(number),
    soFarPerYear: nullable(number),
    projection: said(
      'Where the pace so far leads at the deadline, and the year the goal would be met (null: never)',
      record<TargetVerdictJson['projection']>({
        value: nullable(number),
        metIn: nullable(number),
      }),
    ),
    direction: said(
      'Where no number was set',
      nullable(
        wordOf<DirectionStatement>({
          moving_as_wished: true,
          moving_against: true,
          has_turned: true,
          unclear: true,
        }),
      ),
    ),
    notes: list(oneOf(verdictNotes)),
    sensitivity: list(
      record<TargetVerdictJson['sensitivity'][number]>({ change, status: ref('status') }),
    ),
    official: said(
      'What the office whose method is used says of the same figures',
      nullable(
        record<OfficialVerdict>({
          category: nullable(string),
          value: nullable(number),
          score: nullable(number),
        }),
      ),
    ),
  },
  'The verdict on one target; numbers unrounded, null where there is none',
)

/** What files with verdicts have in common. */
export const verdictDefinitions: Readonly<Record<string, Schema>> = {
  status: oneOf(statuses),
  verdict,
}
