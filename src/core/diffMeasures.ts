import type { Measure, MeasureStatus, Monitor } from './model'
import { lastDayOf } from './published'

export interface MeasureChange {
  readonly plan: string
  readonly number: string
  readonly change: 'new' | 'removed' | 'status'
  /** Null where the status was not yet known, or the measure not there. */
  readonly from: MeasureStatus | null
  readonly to: MeasureStatus | null
}

interface KnownMeasures {
  readonly monitor: Pick<Monitor, 'plans'>
  readonly clock: { readonly knownOn: string | null }
}

interface KnownMeasure {
  readonly plan: string
  readonly number: string
  readonly status: MeasureStatus | null
}

/** Measures that came, went or changed status between two states. */
export function measureChanges(
  before: KnownMeasures,
  after: KnownMeasures,
): readonly MeasureChange[] {
  const [old, now] = [measuresOf(before), measuresOf(after)]
  return [
    ...[...now].flatMap(([key, { plan, number, status }]): MeasureChange[] => {
      const former = old.get(key)
      if (!former) return [{ plan, number, change: 'new', from: null, to: status }]
      if (former.status === status) return []
      return [{ plan, number, change: 'status', from: former.status, to: status }]
    }),
    ...[...old].flatMap(([key, { plan, number, status }]): MeasureChange[] =>
      now.has(key) ? [] : [{ plan, number, change: 'removed', from: status, to: null }],
    ),
  ]
}

function measuresOf({ monitor, clock }: KnownMeasures): ReadonlyMap<string, KnownMeasure> {
  return new Map(
    monitor.plans.flatMap(({ id: plan, measures }) =>
      measures.map((measure) => {
        const { number } = measure
        return [`${plan}/${number}`, { plan, number, status: statusOn(measure, clock.knownOn) }]
      }),
    ),
  )
}

/** The ISO days on which a measure was reported on. */
export function measureDates({ statusDate, history }: Measure): readonly string[] {
  return [...history.map(({ date }) => date), statusDate].flatMap((date) =>
    date === null ? [] : [lastDayOf(date)],
  )
}

/**
 * The status of a measure as known on an ISO day: the newest dated one, from its history too. An
 * undated current status always held. Null where nothing was known yet; without a day the current
 * one.
 */
export function statusOn(measure: Measure, knownOn: string | null): MeasureStatus | null {
  const { status, statusDate, history } = measure
  if (knownOn === null || statusDate === null) return status
  const known = [...history, { status, date: statusDate }]
    .flatMap(({ status: then, date }) => (date === null ? [] : [{ then, day: lastDayOf(date) }]))
    .filter(({ day }) => day <= knownOn)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  return known.at(-1)?.then ?? null
}
