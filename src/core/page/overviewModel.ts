import type { Language } from '../model'
import type { Reason, Status } from '../verdict/model'
import type { Headline } from './headline'
import type { RowChart } from './rowChart'

/** What the front page and the area pages show, in one language, ready to print. */

export interface LinkedSource {
  readonly title: string
  readonly publisher: string
  readonly url: string | null
  /** The day it was published, as text; empty when unknown. */
  readonly published: string
}

export interface FigureText {
  /** With its qualifier: «ca. 22», «25,9». */
  readonly value: string
  readonly unit: string
  readonly period: string
  /** «anslag», «foreløpig»; empty for a final figure. */
  readonly status: string
  readonly source: LinkedSource | null
}

export interface TargetRow {
  /** `<plan>/<target>` */
  readonly key: string
  readonly indicator: string | null
  readonly title: string
  /** The target as adopted, in the plan's words. */
  readonly text: string
  readonly textLanguage: Language | null
  readonly planTitle: string
  readonly status: Status
  readonly reason: Reason | null
  readonly sentence: string
  readonly figure: FigureText | null
  readonly goal: string
  readonly chart: RowChart | null
  /** Says in words what the small chart shows. */
  readonly chartText: string
  /** Lower-case words that the search looks in. */
  readonly search: string
}

export interface OtherFigure {
  readonly indicator: string
  readonly title: string
  readonly figure: FigureText | null
  readonly search: string
}

export interface AreaSection {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly tally: readonly StatusCount[]
  readonly rows: readonly TargetRow[]
  readonly others: readonly OtherFigure[]
}

export interface StatusCount {
  readonly status: Status
  readonly count: number
}

export interface LedgerGroup extends StatusCount {
  readonly targets: readonly {
    readonly key: string
    readonly title: string
    readonly detail: string
  }[]
}

export interface ChangeRow {
  /** ISO day it became known; null for what only the calendar changed. */
  readonly date: string | null
  readonly dateText: string
  readonly title: string
  readonly text: string
  readonly indicator: string | null
  readonly from: Status | null
  readonly to: Status | null
}

export interface ChangesSince {
  readonly meeting: string
  readonly meetingText: string
  readonly rows: readonly ChangeRow[]
}

export interface NextFigure {
  readonly indicator: string
  readonly title: string
  readonly when: string
  readonly overdue: boolean
}

export interface RequestRow {
  readonly id: string
  readonly title: string
  readonly area: string | null
  readonly askedBy: string
  readonly askedOf: string
  readonly when: string
  readonly answer: string
}

export interface TimeDomain {
  readonly from: number
  readonly to: number
  readonly today: number
}

export interface OverviewModel {
  readonly headline: Headline
  readonly ledger: readonly LedgerGroup[]
  readonly changes: readonly ChangesSince[]
  readonly next: readonly NextFigure[]
  readonly domain: TimeDomain
  readonly areas: readonly AreaSection[]
  readonly requests: readonly RequestRow[]
  readonly problems: ProblemList
}

export interface ProblemList {
  readonly count: number
  /** The first of them, as lines. */
  readonly lines: readonly string[]
}

export interface AreaModel {
  readonly section: AreaSection
  readonly domain: TimeDomain
  readonly requests: readonly RequestRow[]
}
