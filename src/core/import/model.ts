import type {
  Direction,
  Frequency,
  Language,
  ObservationStatus,
  Qualifier,
  Text,
  UnitKind,
} from '../model'

/** What stands in a cell of figures. */
export interface Figure {
  /** A number with a decimal point, a standard sign, or nothing where there are words. */
  readonly cell: string
  readonly qualifier: Qualifier
  readonly status: ObservationStatus
  readonly note: string
}

/** A code of the publisher's own and what it means. */
export interface RawValue {
  readonly code: string
  readonly title: string
}

export interface RawDimension extends RawValue {
  readonly kind: 'category' | 'region' | 'definition'
  readonly values: readonly RawValue[]
  /** The value shown first, where the publisher names one. */
  readonly headline: string | null
}

export interface RawRow {
  /** As the publisher writes it: `2021K3`. */
  readonly period: string
  /** A code for each dimension, in their order. */
  readonly codes: readonly string[]
  readonly figure: Figure
  readonly low?: string
  readonly high?: string
  readonly published?: string
  /** Notes by language, where the file has them so. */
  readonly notes?: Text
  /** A key of `sources`; left out: the first. */
  readonly source?: string
}

export interface RawUnit {
  /** Empty where the publisher gives none. */
  readonly text: string
  readonly kind: UnitKind | null
}

/** One indicator as its publisher describes it, before it has ids and periods of ours. */
export interface RawTable {
  readonly title: string
  /** Added to the id of the import; empty for the first. */
  readonly suffix: string
  readonly definition: readonly string[]
  readonly unit: RawUnit
  readonly decimals: number | null
  /** Where somebody has said it; left out: seen from the periods. */
  readonly frequency?: Frequency
  readonly tags: readonly string[]
  readonly dimensions: readonly RawDimension[]
  readonly rows: readonly RawRow[]
  readonly breaks: readonly { readonly period: string; readonly text: string }[]
}

export interface RawSource {
  readonly key: string
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** A date that may lack its day or month; null where none is given. */
  readonly published: string | null
  readonly licence: string
}

/** A target on one of the tables. */
export interface RawTarget {
  /** Which table, by its place. */
  readonly table: number
  /** Dimension code → value code. */
  readonly where: ReadonlyMap<string, string>
  readonly text: string
  readonly direction: Direction
  readonly baseline: string
  readonly goal: number | null
  readonly due: string
  readonly limit: number | null
}

/** Everything that was found in a publisher's file. */
export interface Raw {
  /** Of the texts; null where nobody knows. */
  readonly language: Language | null
  readonly tables: readonly [RawTable, ...RawTable[]]
  readonly sources: readonly RawSource[]
  readonly targets: readonly RawTarget[]
  readonly notes: readonly ImportNote[]
}

/** What became of something that does not fit, for the report. */
export interface ImportNote {
  readonly code: ImportNoteCode
  /** What it is about: names, codes, a text. */
  readonly value: string
  readonly count: number
}

export const importNoteCodes = [
  'unit-unknown',
  'frequency-unknown',
  'licence-unknown',
  'headline-chosen',
  'codes-changed',
  'one-value',
  'tables-split',
  'split-years',
  'windows',
  'periods-left-out',
  'duplicates-left-out',
  'figures-as-words',
  'statuses-as-notes',
  'notes-kept',
  'fields-left-out',
  'columns-left-out',
  'resources-left-out',
  'files-left-out',
  'first-source',
  'texts-untranslated',
  'target-baseline',
  'target-unmatched',
  'dates-shortened',
] as const
export type ImportNoteCode = (typeof importNoteCodes)[number]

export const importFailures = [
  'not-json',
  'not-json-stat',
  'json-stat-1',
  'not-text',
  'no-time',
  'no-figures',
  'no-pair',
  'no-resource',
  'resource-missing',
  'bad-yaml',
] as const
export type ImportFailure = (typeof importFailures)[number]

/** A publisher's file, understood; or why it cannot be. */
export type ReadRaw =
  | { readonly status: 'read'; readonly raw: Raw }
  | { readonly status: 'failed'; readonly failure: ImportFailure; readonly value: string }
