import type { MissingReason, Observation, ObservationStatus, Period, Qualifier } from '../model'
import type { Series } from '../verdict/model'

/** A number at a period, measured or reckoned from measured ones. */
export interface Figure {
  readonly period: Period
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly status: ObservationStatus
  /** The row it stands on; of a reckoned figure the row of its own period. */
  readonly observation: Observation
}

/** A period without a number, and why. */
export interface Absence {
  readonly period: Period
  readonly reason: MissingReason
  /** The row that says so. */
  readonly observation: Observation
}

export interface Figures {
  readonly figures: readonly Figure[]
  readonly absences: readonly Absence[]
}

/** The figures of a series and its periods without one; nothing is filled in. */
export function figuresOf(series: Series): Figures {
  const figures: Figure[] = []
  const absences: Absence[] = []
  for (const { period, observation } of series) {
    const { value, low, high, qualifier, status, missing } = observation
    if (value === null) absences.push({ period, reason: missing ?? 'missing', observation })
    else figures.push({ period, value, low, high, qualifier, status, observation })
  }
  return { figures, absences }
}

const order: readonly ObservationStatus[] = ['final', 'preliminary', 'estimate', 'forecast']

/** The least settled of several statuses: what is reckoned from a forecast is one. */
export function weakest(statuses: readonly ObservationStatus[]): ObservationStatus {
  return order.findLast((status) => statuses.includes(status)) ?? 'final'
}

/** Whether a source gives the number itself, exactly or roughly, and not a bound or words. */
export function isNumber({ qualifier }: Pick<Figure, 'qualifier'>): boolean {
  return qualifier === 'exact' || qualifier === 'about'
}

/** `about` where any of them is: rough figures give rough answers. */
export function roughest(figures: readonly Pick<Figure, 'qualifier'>[]): 'exact' | 'about' {
  return figures.every(({ qualifier }) => qualifier === 'exact') ? 'exact' : 'about'
}
