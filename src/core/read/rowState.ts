import type {
  Dimension,
  IndicatorMeta,
  Language,
  Observation,
  Period,
  Selection,
  Text,
} from '../model'
import { noEvidence } from './cells'
import type { Notation, NumberReader } from './cells'
import type { Columns } from './header'
import { intList, pairTable } from './pairs'
import type { IntList, PairTable } from './pairs'
import { createReport } from './report'
import type { Report } from './report'

export interface ObservationContext {
  readonly file: string
  /** The language of messages. */
  readonly language: Language
  /** The language of a plain `note` column; left out: that of messages. */
  readonly defaultLanguage?: Language
  /** Null where the list of sources cannot be read: then no id is checked. */
  readonly sources: Readonly<Record<string, { readonly published: string | null }>> | null
  /** Told now and then how much of the file has been read, from 0 to 1; a file read twice begins anew. */
  readonly onProgress?: OnProgress
}

export type OnProgress = (fraction: number) => void

/** A thing that many rows share, with its place among its like. */
export interface PeriodEntry {
  readonly id: number
  readonly period: Period
  readonly end: string
}

export interface PublishedEntry {
  readonly id: number
  readonly text: string | null
  /** The last day the date can mean; null without a date. */
  readonly day: string | null
}

export interface ValueEntry {
  readonly id: number
  readonly value: string
}

export interface DimensionCells {
  readonly dimension: Dimension
  readonly column: number
  /** Cell as written → value; null for an unknown one. */
  readonly values: Map<string, ValueEntry | null>
  /** Numbers the combinations of this dimension and those before it. */
  readonly pairs: PairTable
}

/** Rows as numbers beside their observations, for the checks across rows. */
export interface Table {
  readonly observations: readonly Observation[]
  readonly periodIds: IntList
  readonly selectionIds: IntList
  readonly publishedIds: IntList
}

interface GrowingTable extends Table {
  readonly observations: Observation[]
}

/** Rows left out whose place is known all the same. */
export interface RejectedPlace {
  readonly periodId: number
  readonly selectionId: number
  readonly line: number
}

/** All that reading the rows of one file needs and gathers. Cells as written are looked up, so that each is understood once. */
export interface RowState {
  readonly meta: IndicatorMeta
  readonly context: ObservationContext
  readonly columns: Columns
  readonly report: Report
  readonly numbers: NumberReader
  readonly periodCells: Map<string, PeriodEntry | null>
  readonly periods: PeriodEntry[]
  readonly periodsByText: Map<string, PeriodEntry>
  readonly dimensionCells: readonly DimensionCells[]
  readonly selections: Selection[]
  /** Cell as written → what it says; null where that cannot be used. */
  readonly publishedCells: Map<string, { readonly text: string } | null>
  readonly publishedByText: Map<string | null, PublishedEntry>
  readonly sourceCells: Map<string, { readonly id: string | null } | null>
  readonly notes: Map<string, Text>
  readonly table: GrowingTable
  readonly rejected: RejectedPlace[]
  /** The lines of rows left out of which not even the place is known. */
  readonly unplaced: number[]
  /** The most decimals a value is written with; counted where parts are compared with totals. */
  decimals: number
  rows: number
  line: number
  record: readonly string[]
}

/** The state before the first row. */
export function createRowState(
  columns: Columns,
  notation: Notation,
  { meta, context }: { readonly meta: IndicatorMeta; readonly context: ObservationContext },
): RowState {
  return {
    meta,
    context,
    columns,
    report: createReport(context.file, context.language),
    numbers: { notation, declared: meta.csv.decimal !== null, evidence: noEvidence() },
    periodCells: new Map(),
    periods: [],
    periodsByText: new Map(),
    dimensionCells: meta.dimensions.map((dimension) => dimensionCells(dimension, columns)),
    selections: [],
    publishedCells: new Map(),
    publishedByText: new Map(),
    sourceCells: new Map(),
    notes: new Map(),
    table: {
      observations: [],
      periodIds: intList(),
      selectionIds: intList(),
      publishedIds: intList(),
    },
    rejected: [],
    unplaced: [],
    decimals: 0,
    rows: 0,
    line: 0,
    record: [],
  }
}

function dimensionCells(dimension: Dimension, columns: Columns): DimensionCells {
  return {
    dimension,
    // A file without the column of a dimension has no columns and is not read.
    column: columns.dimensions.get(dimension.id) as number,
    values: new Map(dimension.values.map(({ id }, index) => [id, { id: index, value: id }])),
    pairs: pairTable(),
  }
}
