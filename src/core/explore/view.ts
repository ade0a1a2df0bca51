import type { MissingReason, ObservationStatus, Qualifier, UnitKind } from '../model'
import type { ChartPoint } from '../page/chartModel'
import type { Said } from '../page/indicatorContext'
import type { ChartKind, MeasureKind, Question, ScaleKind } from './question'
import type { Query } from './address'

/** What the explorer shows, ready to draw and to print; plain JSON, in the reader's language. */

/** `time`: along years; `rows`: one period, a row for each series; `slope`: two periods; `tiles`: a map. */
export type ExploreLayout = 'time' | 'rows' | 'slope' | 'tiles'

export interface ExploreSeries {
  readonly key: string
  /** What it is called in its own chart. */
  readonly title: string
  /** With its indicator and its small chart: for tables and files. */
  readonly fullTitle: string
  /** Its place among the colours, from 0; null: grey. */
  readonly colour: number | null
  /** In order of time; of `rows` and `tiles` at most one, of `slope` at most two. */
  readonly points: readonly ChartPoint[]
  readonly breaks: readonly number[]
  /** Years between two neighbouring periods. */
  readonly step: number
  /** [column, row] in a tile map. */
  readonly tile: readonly [number, number] | null
}

/** One chart of the view; several are small charts. */
export interface ExplorePanel {
  readonly id: string
  /** Empty where the view is a single chart. */
  readonly title: string
  /** On the top tick. */
  readonly unit: string
  readonly kind: UnitKind | null
  /** Panels with the same key share a scale. */
  readonly scaleKey: string
  readonly series: readonly ExploreSeries[]
  /** The other charts' series, in grey behind. */
  readonly background: readonly ExploreSeries[]
  readonly breaks: readonly { readonly years: number; readonly text: string }[]
}

/** An option with the reason why it is not offered; empty where it is. */
export interface Offer<Id extends string> {
  readonly id: Id
  readonly title: string
  readonly chosen: boolean
  readonly refusal: string
}

export interface ExploreSource {
  readonly title: string
  readonly publisher: string
  readonly url: string | null
  /** As printed; empty where nobody says. */
  readonly published: string
  /** Empty where the source names none. */
  readonly licence: string
}

export interface ExploreCell {
  /** The figure as printed, or the sign for its absence. */
  readonly text: string
  /** Unrounded, for files; null where there is none. */
  readonly value: number | null
  /** «foreløpig», «prognose»; empty for a settled figure. */
  readonly word: string
  /** What the sign means; empty for a figure. */
  readonly missing: string
  readonly note: Said | null
  /** Of a figure its interval, how its source gives it and how settled it is; of a hole its reason. */
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly status: ObservationStatus
  readonly reason: MissingReason | null
  /** As written in its row; empty where nobody says. */
  readonly published: string
  /** The title of its source; empty where none is named. */
  readonly source: string
}

export interface ExploreTable {
  /** The same order as `columns` in each row's cells. */
  readonly columns: readonly {
    readonly key: string
    readonly title: string
    readonly unit: string
  }[]
  readonly rows: readonly {
    /** As printed, and as files write it. */
    readonly period: string
    readonly periodText: string
    /** A break in one of the series begins here. */
    readonly isBreak: boolean
    readonly cells: readonly ExploreCell[]
  }[]
  /** What the signs mean: «.. oppgave mangler». */
  readonly signs: readonly string[]
}

/** One of several ways to count a thing. */
export interface ExploreDefinition {
  readonly id: string
  readonly title: Said
  readonly isChosen: boolean
  readonly definition: Said
  readonly counts: readonly Said[]
  readonly countsNot: readonly Said[]
}

/** A dimension as the reader may use it. */
export interface DimensionControl {
  readonly id: string
  readonly title: Said
  /** The indicator it belongs to, where the view has several with other values; else empty. */
  readonly owner: string
  readonly role: 'filter' | 'series' | 'multiples'
  readonly options: readonly {
    readonly id: string
    readonly title: string
    readonly chosen: boolean
    /** A headline's value, which an address leaves out of a filter. */
    readonly usual: boolean
  }[]
  /** Why its values are not summed; empty where they may be. */
  readonly warning: string
}

export interface ExploreSpan {
  /** Every period with a row, in order of time. */
  readonly periods: readonly {
    readonly text: string
    readonly title: string
    readonly years: number
    /** How many series have a figure there. */
    readonly figures: number
  }[]
  /** Places in `periods` of the first and the last shown. */
  readonly from: number
  readonly to: number
}

export interface ExploreView {
  /** What is shown: with refused and unknown parts replaced by what stands in for them. */
  readonly question: Question
  /** The parameters of a permanent link to exactly this view. */
  readonly address: Query
  readonly title: string
  /** What is measured, in which unit, of what, when. */
  readonly subtitle: string
  readonly summary: string
  readonly chart: ChartKind
  readonly layout: ExploreLayout
  readonly measure: MeasureKind
  readonly scale: ScaleKind
  /** Lines join neighbouring periods: only in a line chart. */
  readonly joined: boolean
  /** The period that `rows` and `tiles` show, the two of `slope`, as printed. */
  readonly shownPeriods: readonly string[]
  readonly panels: readonly ExplorePanel[]
  readonly events: readonly { readonly years: number; readonly text: string }[]
  readonly eventsTitle: string
  readonly breakTitle: string
  readonly table: ExploreTable
  readonly notes: readonly Said[]
  readonly sources: readonly ExploreSource[]
  readonly problems: readonly string[]
  readonly definitions: readonly ExploreDefinition[]
  /** The same view with every other definition beside; null where there is none. */
  readonly comparison: Question | null
  readonly span: ExploreSpan
  readonly charts: readonly Offer<ChartKind>[]
  readonly measures: readonly Offer<MeasureKind>[]
  readonly scales: readonly Offer<ScaleKind>[]
  readonly bases: readonly {
    readonly text: string
    readonly title: string
    readonly chosen: boolean
  }[]
  readonly dimensions: readonly DimensionControl[]
  /** Every series, for choosing which are highlighted. */
  readonly legend: readonly {
    readonly key: string
    readonly title: string
    readonly colour: number | null
  }[]
}
