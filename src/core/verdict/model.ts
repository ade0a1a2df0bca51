import type { Method, Observation, ObservationStatus, Period, Qualifier } from '../model'

export const statuses = [
  'reached',
  'on_track',
  'behind',
  'far_behind',
  'no_change',
  'wrong_way',
  'awaiting_final',
  'missed',
  'not_assessed',
] as const
export type Status = (typeof statuses)[number]

export const reasons = [
  'no_data',
  'no_baseline',
  'only_baseline',
  'no_numeric_goal',
  'series_break',
  'suppressed',
  'too_few_points',
  'no_indicator',
  'no_deadline',
] as const
export type Reason = (typeof reasons)[number]

export const verdictNotes = [
  'baseline_shifted',
  'deadline_figure_late',
  'lost_after_deadline',
  'reached_late',
  'baseline_met_goal',
  'was_reached',
  'geometric_impossible',
] as const
export type VerdictNote = (typeof verdictNotes)[number]

/** method.md §6: what is said where no number was set. */
export type DirectionStatement = 'moving_as_wished' | 'moving_against' | 'has_turned' | 'unclear'

export type SensitivityChange =
  'baseline_earlier' | 'baseline_later' | `method_${Method}` | 'final_only' | 'low' | 'high'

/** A figure at a period, as it enters a verdict. */
export interface PointValue {
  readonly period: Period
  readonly value: number
}

export interface LatestValue extends PointValue {
  readonly status: ObservationStatus
  readonly qualifier: Qualifier
}

/** What the office whose method is used says of the same figures, in its own words. */
export interface OfficialVerdict {
  /** Null where that office has no word for it (`un` without a ratio). */
  readonly category: string | null
  readonly value: number | null
  readonly score: number | null
}

export interface Sensitivity {
  readonly change: SensitivityChange
  readonly status: Status
  readonly ratio: number | null
}

/** Where the pace so far leads (METHOD §5). */
export interface Projection {
  /** At the deadline; null where none is left. */
  readonly value: number | null
  /** When the goal would be met, in METHOD's years, unrounded; null: never. */
  readonly metAt: number | null
  /** The calendar year of the first figure that would meet it, to print. */
  readonly metIn: number | null
}

/** Every number that a page prints beside a verdict; nothing is rounded. */
export interface Verdict {
  readonly status: Status
  readonly lastStatus: Status | null
  readonly reason: Reason | null
  readonly ratio: number | null
  /** The method that decided: `share` where another could not be computed. */
  readonly method: Method
  readonly baseline: PointValue | null
  readonly latest: LatestValue | null
  /** The goal as a number: for a range the bound nearest the latest figure. */
  readonly goal: { readonly period: Period | null; readonly value: number } | null
  /** Share of the way and share of the time on the segment that decided. */
  readonly parts: VerdictParts | null
  readonly needPerYear: number | null
  readonly soFarPerYear: number | null
  /**
   * Where the pace so far leads at the deadline, and the calendar year the goal is met; null:
   * never.
   */
  readonly projection: Projection | null
  readonly direction: DirectionStatement | null
  /** Which way the last change went where the direction `has_turned`. */
  readonly turnedTo: 'better' | 'worse' | null
  readonly notes: readonly VerdictNote[]
  readonly sensitivity: readonly Sensitivity[]
  readonly official: OfficialVerdict | null
  /** The figure that decided for good after the deadline (method.md §2.2). */
  readonly deciding: LatestValue | null
}

/** The numbers of method.md §3 for one method and one segment, for "Slik regnet vi". */
export interface VerdictParts {
  readonly method: Method
  readonly from: PointValue
  readonly to: PointValue
  readonly way: number | null
  readonly time: number | null
}

/** One period of a selected series: the figure that counts and those it replaced, newest first. */
export interface SeriesPoint {
  readonly period: Period
  readonly observation: Observation
  readonly superseded: readonly Observation[]
}

export type Series = readonly SeriesPoint[]
