import type { MissingReason, ObservationStatus, Qualifier } from '../model'

/** A number that a page prints in its own decimals. */
export interface PrintedNumber {
  /** Unrounded. */
  readonly value: number
  /** As printed, with its word: «om lag 22». */
  readonly text: string
}

/** One figure, or one hole, with all that belongs to it: what files are made of. Texts are in the reader's language. */
export interface TakenRow {
  /** The value of each of the table's dimensions. */
  readonly place: readonly { readonly id: string; readonly title: string }[]
  readonly unit: string
  /** As files write it, and as printed: `2024-Q1`, «1. kvartal 2024». */
  readonly period: string
  readonly periodText: string
  /** The figure, or the sign for its absence; the reason then stands in `missing`. */
  readonly value: PrintedNumber | string
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly status: ObservationStatus
  readonly missing: { readonly id: MissingReason; readonly text: string } | null
  /** What the plan says of the period; null where none does. */
  readonly planned: PrintedNumber | null
  /** A newer row of the same period and place has replaced it. */
  readonly isSuperseded: boolean
  readonly published: string
  readonly source: string
  readonly note: string
}

/** Rows that share their dimensions. */
export interface TakenTable {
  readonly title: string
  readonly dimensions: readonly { readonly id: string; readonly title: string }[]
  readonly rows: readonly TakenRow[]
}

/** A source as files name it. */
export interface TakenSource {
  readonly title: string
  readonly publisher: string
  readonly url: string | null
  /** As its entry has it; null where nobody says. */
  readonly published: string | null
  readonly licence: string | null
}

/** A view of figures to take away: its words and its rows. */
export interface TakenView {
  readonly title: string
  readonly subtitle: string
  readonly notes: readonly string[]
  readonly sources: readonly TakenSource[]
  readonly table: TakenTable
}
