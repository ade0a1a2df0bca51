import type {
  Activity,
  Comment,
  Goal,
  Measure,
  MeasureStatus,
  PlanArea,
  PlanGoal,
} from '@/core/model'
import type { BundleTargetJson } from '@/core/json/bundleJson'
import {
  boolean,
  list,
  nullable,
  number,
  record,
  ref,
  said,
  string,
  wordOf,
  type Schema,
} from './schema'

type GoalOf<Kind extends Goal['kind']> = Extract<Goal, { kind: Kind }>

const strict = said('True where the bound itself does not count', boolean)

const goal: Schema = {
  description: 'A number, a multiple of the baseline, a change of it, or a range',
  oneOf: [
    record<GoalOf<'value'>>({ kind: { const: 'value' }, value: number, strict }),
    record<GoalOf<'factor'>>({ kind: { const: 'factor' }, factor: number, strict }),
    record<GoalOf<'change'>>({ kind: { const: 'change' }, change: number, strict }),
    record<GoalOf<'range'>>({
      kind: { const: 'range' },
      low: nullable(number),
      high: nullable(number),
      strict,
    }),
  ],
}

/** The fields of a target that are the same in every file. */
export const targetFields = {
  id: ref('id'),
  indicator: nullable(ref('id')),
  where: ref('selection'),
  area: nullable(ref('id')),
  goalId: nullable(ref('id')),
  text: ref('text'),
  direction: ref('direction'),
  goal: nullable(ref('goal')),
  method: ref('method'),
  limit: nullable(number),
  standing: nullable(ref('standing')),
  adopted: nullable(ref('date')),
  replaces: nullable(string),
  tags: list(string),
  source: nullable(ref('id')),
} as const

/** What files about plans have in common. */
export const planDefinitions: Readonly<Record<string, Schema>> = {
  goal,
  target: record<BundleTargetJson>({
    ...targetFields,
    baseline: nullable(ref('baseline')),
    due: nullable(ref('periodText')),
    milestones: list(
      record<BundleTargetJson['milestones'][number]>({ period: ref('periodText'), value: number }),
    ),
  }),
  planArea: record<PlanArea>({
    id: ref('id'),
    title: ref('text'),
    monitorArea: nullable(ref('id')),
  }),
  planGoal: record<PlanGoal>({
    id: ref('id'),
    area: nullable(ref('id')),
    parent: nullable(ref('id')),
    text: ref('text'),
  }),
  measureStatus: wordOf<MeasureStatus>({
    not_started: true,
    ongoing: true,
    done: true,
    delayed: true,
    stopped: true,
    continuous: true,
    unknown: true,
  }),
  measure: record<Measure>({
    number: string,
    title: ref('text'),
    area: nullable(ref('id')),
    responsible: list(ref('id')),
    with: list(ref('id')),
    status: ref('measureStatus'),
    statusDate: nullable(ref('date')),
    statusSource: nullable(ref('id')),
    history: list(
      record<Measure['history'][number]>({
        status: ref('measureStatus'),
        date: nullable(ref('date')),
        source: nullable(ref('id')),
      }),
    ),
    comments: list(
      record<Comment>({
        by: ref('text'),
        text: ref('text'),
        date: nullable(ref('date')),
        source: nullable(ref('id')),
      }),
    ),
    tags: list(string),
    indicators: list(ref('id')),
    targets: list(string),
  }),
  activity: record<Activity>({
    title: ref('text'),
    area: nullable(ref('id')),
    status: ref('text'),
    date: nullable(ref('date')),
    followUp: ref('text'),
    case: nullable(string),
  }),
}
