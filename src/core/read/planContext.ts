import type { Dimension, Period, Selection } from '../model'
import type { Known } from './known'

/** What is known elsewhere of the things a plan names. */
export interface PlanContext {
  readonly known: Known
  /** The areas and goals of the plan itself. */
  readonly areas: ReadonlySet<string>
  readonly goals: ReadonlySet<string>
  /** Its own targets by id, those of every plan as `plan/target`. */
  readonly targets: ReadonlySet<string>
  readonly indicators: PlanIndicators
}

/** The indicators as far as targets need them. */
export interface PlanIndicators {
  /** Null where the indicator's file cannot be read. */
  dimensionsOf(indicator: string): readonly Dimension[] | null
  /** The figure that a verdict takes for the baseline at a period; the headline where a dimension is not named. */
  baselineOf(series: {
    readonly indicator: string
    readonly where: Selection
    readonly period: Period
  }): number | null
}
