import type { ChartModel } from '../page/chartModel'
import type { Status } from '../verdict/model'

/** What a meeting brief shall be about. */
export interface BriefChoice {
  /** ISO day to compare with; null: the last meeting held. */
  readonly since: string | null
  /** Areas of the monitor; none: all of them. */
  readonly areas: readonly string[]
  /** `<plan>/<target>`; none: every target of the areas. */
  readonly targets: readonly string[]
}

/** A status before or now, in words. */
export interface BriefStatus {
  readonly status: Status
  readonly text: string
}

export interface BriefChange {
  readonly id: string
  readonly dateText: string
  readonly title: string
  readonly text: string
  readonly shifts: readonly {
    /** Empty where one target moved only. */
    readonly goal: string
    readonly from: BriefStatus
    readonly to: BriefStatus
  }[]
}

export interface BriefTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface BriefMeasure {
  readonly key: string
  /** «1 Eksportsatsing på helsenæring» */
  readonly title: string
  /** «Nærings- og fiskeridepartementet. Pågår (februar 2024)» */
  readonly text: string
}

/** Half a page: one target, ready to print. */
export interface BriefTarget extends BriefStatus {
  /** `<plan>/<target>` */
  readonly key: string
  /** The indicator, else the target's own words. */
  readonly title: string
  /** The target as adopted, and in which plan. */
  readonly adopted: string
  readonly sentence: string
  /** Null: nobody has measured it. */
  readonly figure: { readonly value: string; readonly unit: string; readonly when: string } | null
  readonly goal: string
  /** The calculation in one line; empty where there was nothing to compute. */
  readonly calculation: string
  readonly sensitivity: string
  /** Null where there is neither a figure nor a goal to draw. */
  readonly chart: ChartModel | null
  /** What the chart shows, in words. */
  readonly chartText: string
  readonly table: BriefTable
  readonly measures: readonly BriefMeasure[]
  /** How many measures are not listed, in words; empty for none. */
  readonly moreMeasures: string
  readonly sources: string
}

/** What stands on every page of the paper. */
export interface BriefStamp {
  /** The monitor's name. */
  readonly monitor: string
  /** «Datautgave 7. november 2025»; the hash of the folder goes with it. */
  readonly edition: string
  /** «Vurdert per 22. november 2026» */
  readonly assessed: string
}

/** A meeting brief in the council's form, in one language, ready to print: without the draft's words. */
export interface Brief {
  readonly title: string
  readonly stamp: BriefStamp
  /** The day that was chosen to compare with; null where there is none. */
  readonly since: string | null
  readonly background: string
  readonly reason: string
  readonly tallyTitle: string
  readonly tally: readonly (BriefStatus & { readonly count: number })[]
  readonly changesTitle: string
  readonly changesNote: string
  readonly changes: readonly BriefChange[]
  /** Said where nothing has changed. */
  readonly noChanges: string
  readonly decision: string
  readonly annexes: string
  readonly targets: readonly BriefTarget[]
  /** Annex 1: the council's four columns. */
  readonly overview: readonly {
    readonly key: string
    readonly title: string
    readonly goal: string
    readonly activities: string
    readonly status: BriefStatus
    readonly figure: string
  }[]
  /** Annex 2: figures asked for that do not exist. */
  readonly requests: BriefTable
  readonly words: BriefLabels
}

/** The headings of the paper. */
export interface BriefLabels {
  readonly background: string
  readonly reason: string
  readonly points: string
  readonly decision: string
  readonly annexes: string
  readonly before: string
  readonly now: string
  readonly changeHead: readonly [string, string, string]
  readonly statusUnchanged: string
  readonly calculation: string
  readonly measures: string
  readonly noMeasures: string
  readonly comment: string
  readonly source: string
  readonly noFigures: string
  readonly annex1: string
  readonly annex2: string
  readonly overviewHead: readonly [string, string, string, string]
  readonly emptyColumn: string
  readonly noRequests: string
  readonly symbols: string
  /** «Side {page} av {pages}» */
  readonly page: string
}
