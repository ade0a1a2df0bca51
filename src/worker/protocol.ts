import type { Diagnostic } from '@/core/diagnostics'
import type { BriefChoice } from '@/core/brief/model'
import type { ViewAsked } from '@/core/explore/exploreView'
import type { ExploreView } from '@/core/explore/view'
import type { BundleJson } from '@/core/json/bundleJson'
import type { Area, IndicatorMeta, Language, Monitor, Text } from '@/core/model'
import type { Comparison } from '@/core/own/compareFolders'
import type { LineChange } from '@/core/own/fix/editRows'
import type { FilePart, PartWanted } from '@/core/own/fileLines'
import type { ImportFormat } from '@/core/own/readImport'
import type { WizardAnswers, WizardColumn } from '@/core/own/wizard'
import type { IndicatorView } from '@/core/page/indicatorContext'
import type { ChangeRow } from '@/core/page/overviewModel'
import type { ReadIndicatorPage } from '@/core/page/readIndicatorPage'
import type { ReadSummary } from '@/core/read/monitor'

/**
 * What a page may ask of the reading worker: by kind, the question and its answer. The worker keeps
 * what it has read; only what a page shows comes back, so that a million rows never cross over.
 * A new kind is a line here and a function in `answers.ts`; asks are answered one after the other.
 */
export interface Questions {
  /** Reads an indicator's published figures and keeps them, in place of those before. */
  figures: { question: FiguresQuestion; answer: null }
  /** A page of the figures kept. */
  page: { question: IndicatorView; answer: ReadIndicatorPage }
  /** Reads and checks a reader's own files as a data folder, and keeps the monitor. */
  own: { question: OwnQuestion; answer: OwnReading }
  /** More of the diagnostics of the folder kept. */
  ownDiagnostics: { question: Slice; answer: readonly Diagnostic[] }
  /** A piece of a file of the folder kept. */
  ownPart: { question: PartWanted; answer: FilePart }
  /** The files of the folder kept, those that were made too. */
  ownFiles: { question: null; answer: readonly OwnFile[] }
  /** The same as one zip. */
  ownZip: { question: null; answer: Blob }
  /** Ways to mend a problem of the folder kept. */
  ownFixes: { question: FixQuestion; answer: readonly OwnFix[] }
  /** Mends it in one of those ways, and reads the folder anew. */
  ownFix: { question: FixQuestion & { readonly choice: number }; answer: OwnReading }
  /** The columns of a file that nobody described; null where it is no table. */
  wizard: { question: { readonly path: string }; answer: readonly WizardColumn[] | null }
  /** Makes it what its owner says it is, and reads the folder anew. */
  wizardMake: { question: WizardQuestion; answer: WizardOutcome }
  /** The folder as it was before it was last mended. */
  ownUndo: { question: { readonly language: Language }; answer: OwnReading }
  /** What a page of the monitor kept shows, as `monitorPages` makes it; null for one that it does not have. */
  ownPage: { question: OwnPage; answer: unknown }
  /** What the explorer shows of the monitor kept; null where there is none. */
  ownExplore: { question: OwnExploration; answer: ExploreView | null }
  /** Opens the published data folder, and keeps it. */
  published: { question: PublishedQuestion; answer: PublishedLists }
  /** What would change if own files were published; null where the settings cannot be read. */
  compare: { question: CompareQuestion; answer: Comparison | null }
  /** The published folder with own files laid over it. */
  overlay: { question: CompareQuestion; answer: readonly OwnFile[] }
  /** This year's file taken into a published indicator. */
  update: { question: UpdateQuestion; answer: UpdateAnswer }
  /** A publisher's table taken into the published folder. */
  import: { question: ImportQuestion; answer: ImportAnswer }
}
export type QuestionKind = keyof Questions

export interface FiguresQuestion {
  readonly bundle: BundleJson
  /** The CSV, in pieces that are handed over rather than copied; the worker empties its list of them. */
  readonly chunks: Uint8Array[]
  readonly file: string
  readonly language: Language
}

/** A file that a reader has chosen; its bytes are fetched where they are read. */
export interface OwnFile {
  /** As it was chosen, with `/`: inside a folder, or its name alone. */
  readonly path: string
  readonly content: Blob
}

export interface OwnQuestion {
  readonly files: readonly OwnFile[]
  readonly language: Language
}

export interface Slice {
  readonly from: number
  readonly count: number
}

export interface WizardQuestion {
  readonly path: string
  readonly answers: WizardAnswers
  readonly targetText: string
  /** Of the published monitor, for loose files; null: none of them. */
  readonly area: { readonly id: string; readonly title: string } | null
  readonly language: Language
}

export type WizardOutcome =
  | { readonly status: 'done'; readonly reading: OwnReading; readonly notes: readonly string[] }
  | { readonly status: 'failed'; readonly diagnostics: readonly Diagnostic[] }

export interface FixQuestion {
  readonly diagnostic: Diagnostic
  readonly language: Language
}

/** A way to mend a problem, and exactly what it would change. */
export interface OwnFix {
  readonly title: string
  /** «Endrer 3 linjer». */
  readonly extent: string
  readonly path: string
  /** The first of the lines. */
  readonly changes: readonly LineChange[]
  /** How many there are. */
  readonly count: number
}

export interface OwnPage extends IndicatorView {
  /** Its path without a language: `indicators/x`; empty for the overview. */
  readonly route: string
  /** What the meeting brief shall be about. */
  readonly choice?: BriefChoice
}

export type OwnExploration = Omit<ViewAsked, 'failed'>

export interface OwnReading {
  /** Null only where `monitor.yaml` cannot be used. */
  readonly monitor: MonitorOutline | null
  readonly summary: ReadSummary
  /** When its newest figure was published; null where none is dated. */
  readonly edition: string | null
  readonly files: readonly OwnListed[]
  /** What was brought and is no part of a monitor. */
  readonly left: readonly string[]
  /** How often the files have been mended since they were brought. */
  readonly mended: number
  /** The first of them: `summary` says how many there are, `ownDiagnostics` gives the others. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A file of a reader's own folder. */
export interface OwnListed {
  /** Inside the data folder. */
  readonly path: string
  readonly bytes: number
  /** True where nobody brought it, and it was made so that the others can be read. */
  readonly made: boolean
}

/** A monitor with the number of its figures in place of the figures. */
export interface MonitorOutline extends Omit<Monitor, 'indicators'> {
  readonly indicators: readonly (IndicatorMeta & { readonly observations: number })[]
}

export interface PublishedQuestion {
  readonly zip: Blob
  readonly language: Language
}

export interface Titled {
  readonly id: string
  readonly title: Text
}

/** What of the published folder can be chosen. */
export interface PublishedLists {
  readonly defaultLanguage: Language
  readonly areas: readonly Area[]
  readonly indicators: readonly Titled[]
  readonly sources: readonly Titled[]
}

/** Own files, on a day. */
export interface CompareQuestion {
  readonly files: readonly OwnFile[]
  /** Those of them that nobody brought. */
  readonly made: readonly string[]
  readonly today: string
  readonly language: Language
}

export interface UpdateQuestion {
  readonly id: string
  readonly file: OwnFile
  /** When the figures were published; may lack its day or month. */
  readonly published: string
  readonly source: string | null
  readonly today: string
  readonly language: Language
}

export type UpdateAnswer =
  | {
      readonly status: 'done'
      /** The indicator's CSV in the folder. */
      readonly path: string
      /** The rows that were added, as they stand in the file. */
      readonly added: readonly string[]
      readonly sentences: readonly string[]
      readonly rows: readonly ChangeRow[]
      readonly diagnostics: readonly Diagnostic[]
      readonly csv: Blob
      /** The whole folder with the rows in it. */
      readonly folder: readonly OwnFile[]
    }
  | {
      readonly status:
        'bad-date' | 'unknown-indicator' | 'unknown-source' | 'unreadable' | 'unwritable'
      readonly diagnostics: readonly Diagnostic[]
    }

export interface ImportQuestion {
  readonly files: readonly OwnFile[]
  /** Null: by what the files look like. */
  readonly format: ImportFormat | null
  /** Empty: after the table's title. */
  readonly id: string
  /** Null: the monitor's first. */
  readonly area: string | null
  /** Which table of a Data Package; empty: its first. */
  readonly resource: string
  /** Of the texts, where the file does not say; null: the folder's own. */
  readonly textLanguage: Language | null
  readonly today: string
  readonly language: Language
}

export type ImportAnswer =
  | {
      readonly status: 'done'
      readonly observations: number
      /** What could not be carried over, or was changed, a sentence each. */
      readonly notes: readonly string[]
      readonly diagnostics: readonly Diagnostic[]
      readonly rows: readonly ChangeRow[]
      /** The new files. */
      readonly files: readonly OwnFile[]
      readonly folder: readonly OwnFile[]
    }
  | {
      readonly status: 'failed' | 'bad-id' | 'unknown-area' | 'exists' | 'unreadable' | 'nothing'
      /** Sentences, the files that are there, or the id. */
      readonly reason: string
      readonly diagnostics: readonly Diagnostic[]
    }

/** A question on its way; every reply carries its number. */
export type Ask = {
  [Kind in QuestionKind]: {
    readonly kind: Kind
    readonly id: number
    readonly question: Questions[Kind]['question']
  }
}[QuestionKind]

export type Reply =
  | { readonly kind: 'progress'; readonly id: number; readonly fraction: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
