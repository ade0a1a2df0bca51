import type { UnitKind } from '../model'
import type { Status } from '../verdict/model'

/** What a chart draws: numbers, and texts already in the reader's language. Plain JSON. */

/** Preliminary figures and forecasts are drawn open. */
export type ChartMark = 'published' | 'preliminary' | 'forecast'

export interface PathPoint {
  readonly years: number
  readonly value: number
}

export interface ChartPoint extends PathPoint {
  /** «2024», «1. kvartal 2024». */
  readonly period: string
  /** The figure as printed, its qualifier with it: «ca. 22». */
  readonly text: string
  readonly mark: ChartMark
  /** «foreløpig», «prognose»; empty for what is neither. */
  readonly markWord: string
  /** Where the true figure lies when the source writes «over», «under» or «nær». */
  readonly bound: 'above' | 'below' | null
  readonly low: number | null
  readonly high: number | null
  /** What is read out and shown in the tooltip, line by line: figure, plan, distance. */
  readonly reading: readonly string[]
}

export interface ChartSeries {
  readonly id: string
  readonly title: string
  /** Figures with a number, in order of time. */
  readonly points: readonly ChartPoint[]
  /** The first period after each break, in years. */
  readonly breaks: readonly number[]
}

/** The same words for wide and narrow charts, line by line. */
export interface Wording {
  readonly long: readonly string[]
  readonly short: readonly string[]
}

/** A figure that a newer one has replaced. */
export interface SupersededPoint extends PathPoint {
  readonly words: Wording
}

export type ChartGoal =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number | null; readonly high: number | null }
  /** A relative goal whose starting point is missing: its height means nothing. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'direction'; readonly up: boolean }

export interface ChartTarget {
  /** `<plan>/<target>` */
  readonly key: string
  readonly status: Status
  readonly goal: ChartGoal | null
  /** The due period in years; null where none was set. */
  readonly due: number | null
  readonly goalWords: Wording
  /** The planned path, in order of time; empty where there is none. */
  readonly path: readonly PathPoint[]
  readonly pathWords: string
  readonly milestones: readonly (PathPoint & { readonly words: string })[]
  /** From the latest figure to the plan in the same period. */
  readonly gap: {
    readonly years: number
    readonly value: number
    readonly planned: number
    readonly words: Wording
  } | null
  /** Where the pace so far leads. */
  readonly projection: { readonly path: readonly PathPoint[]; readonly words: Wording } | null
}

export interface ChartModel {
  /** The unit on the top tick. */
  readonly unit: string
  readonly kind: UnitKind | null
  /** Years between two neighbouring periods. */
  readonly step: number
  /** The chosen series; several only where they may be compared. */
  readonly main: readonly ChartSeries[]
  /** The same figure by other definitions, in grey. */
  readonly context: readonly ChartSeries[]
  readonly superseded: readonly SupersededPoint[]
  readonly targets: readonly ChartTarget[]
  readonly breaks: readonly {
    readonly years: number
    readonly title: string
    readonly text: string
  }[]
  readonly events: readonly { readonly years: number; readonly text: string }[]
  readonly eventsTitle: string
}
