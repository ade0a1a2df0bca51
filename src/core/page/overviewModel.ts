import type { Language } from '../model'
import type { Reason, Status } from '../verdict/model'
import type { BodyChoice } from './answerable'
import type { Headline } from './headline'
import type { Said } from './indicatorContext'
import type { BodyLink } from './plan/bodyLink'
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
  /** The target on its plan's page. */
  readonly planPath: string
  readonly status: Status
  readonly reason: Reason | null
  readonly sentence: string
  readonly figure: FigureText | null
  readonly goal: string
  readonly chart: RowChart | null
  /** Says in words what the small chart shows. */
  readonly chartText: string
  /** Ids of the bodies that answer for it. */
  readonly bodies: readonly string[]
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
  /** Its page, without a language; null for what stands in no area. */
  readonly path: string | null
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

export const changeKinds = ['new', 'revised', 'status', 'target', 'measure'] as const
/** What a change is of; a withdrawn figure is a revised one. */
export type ChangeKind = (typeof changeKinds)[number]

/** A target whose status a change moved. */
export interface StatusShift {
  /** `<plan>/<target>` */
  readonly key: string
  /** «Mål: minst 50 mrd. kr i 2030»: tells it from other targets of the same figure. */
  readonly goal: string
  readonly from: Status
  readonly to: Status
}

export interface ChangeRow {
  /** Tells it from the other changes of its day, and stays what it is. */
  readonly id: string
  /** ISO day on which it became known; null where nobody says. */
  readonly date: string | null
  readonly dateText: string
  readonly title: string
  readonly text: string
  /** Other revised and withdrawn figures of the same publication, the first of them. */
  readonly details: readonly string[]
  /** «Publisert 7. november 2025. Kilde: …»; empty for what is no figure. */
  readonly origin: string
  readonly kinds: readonly ChangeKind[]
  /** The monitor's areas that it belongs to. */
  readonly areas: readonly string[]
  /** The page that tells more, without a language: `indicators/x`; null where there is none. */
  readonly path: string | null
  readonly shifts: readonly StatusShift[]
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

/** A figure that somebody asked for. */
export interface RequestRow {
  readonly id: string
  readonly title: Said
  /** The area it would light up. */
  readonly area: { readonly id: string; readonly title: Said } | null
  readonly askedBy: Said
  readonly askedOf: readonly BodyLink[]
  /** When, and in which case. */
  readonly when: string
  readonly source: LinkedSource | null
  readonly answer: Said
  readonly answered: string
  /** How long it has been, or was, without an answer; empty where nobody says when it was asked. */
  readonly days: string
  /** `open`: no answer and no figure; `answered`: no figure; `there`: the figure exists. */
  readonly state: 'open' | 'answered' | 'there'
  /** The indicator that answers it. */
  readonly indicator: { readonly path: string; readonly title: Said } | null
}

export interface TimeDomain {
  readonly from: number
  readonly to: number
  readonly today: number
}

/** An area as the search names it, with how many targets it has. */
export interface AreaName {
  readonly id: string
  readonly title: string
  readonly targets: number
}

export interface OverviewModel {
  readonly headline: Headline
  readonly ledger: readonly LedgerGroup[]
  readonly changes: readonly ChangesSince[]
  readonly next: readonly NextFigure[]
  readonly domain: TimeDomain
  readonly areaNames: readonly AreaName[]
  readonly areas: readonly AreaSection[]
  /** The bodies that targets can be chosen by. */
  readonly bodies: readonly BodyChoice[]
  /** Those that have waited longest for an answer. */
  readonly requests: readonly RequestRow[]
  /** All that do not exist yet. */
  readonly requestCount: number
  readonly problems: ProblemList
}

/** Most of the front page's weight, and nothing that its controls need before they are used. */
export const overviewRest = ['ledger', 'next', 'areas', 'requests', 'requestCount'] as const
export type OverviewRest = Pick<OverviewModel, (typeof overviewRest)[number]>
export type OverviewStart = Omit<OverviewModel, keyof OverviewRest>

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
