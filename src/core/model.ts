/** The model that everything else reads: what a data folder says, checked and typed. Types only. */

export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/** A text by language; a plain string in a file stands under the monitor's default language. */
export type Text = Readonly<Partial<Record<Language, string>>>
export type TextList = Readonly<Partial<Record<Language, readonly string[]>>>

export type PeriodKind = 'year' | 'split_year' | 'half_year' | 'quarter' | 'month'

export interface Period {
  /** Normalised: `2021`, `2020/2021`, `2021-H1`, `2021-Q3`, `2021-07`. */
  readonly text: string
  readonly kind: PeriodKind
  /** Years as METHOD counts them: 2021-Q3 is 2021.5. */
  readonly years: number
}

export type MissingReason = 'not_applicable' | 'missing' | 'not_yet' | 'suppressed' | 'words'
export const qualifiers = ['exact', 'about', 'over', 'under', 'nearly', 'words'] as const
export type Qualifier = (typeof qualifiers)[number]
export const observationStatuses = ['final', 'preliminary', 'estimate', 'forecast'] as const
export type ObservationStatus = (typeof observationStatuses)[number]

/** One value id for each dimension id. */
export type Selection = Readonly<Record<string, string>>

export interface Observation {
  readonly period: Period
  readonly dimensions: Selection
  /** Null when there is no number; `missing` then says why. */
  readonly value: number | null
  readonly missing: MissingReason | null
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly status: ObservationStatus
  /** As written in the row (`2025-11-07`, `2025-11`, `2025`), else the source's, else null. */
  readonly published: string | null
  /** ISO day from which the figure counts as known. */
  readonly knownFrom: string
  readonly source: string | null
  readonly note: Text
  /** Line in the file, header = 1. */
  readonly line: number
}

export const frequencies = [
  'annual',
  'biennial',
  'half_yearly',
  'quarterly',
  'monthly',
  'irregular',
] as const
/** How often figures come. */
export type Frequency = (typeof frequencies)[number]
export type UnitKind = 'count' | 'amount' | 'percent' | 'ratio' | 'index'

export interface Unit {
  readonly code: string
  readonly text: Text
  readonly kind: UnitKind | null
}

export interface DimensionValue {
  readonly id: string
  readonly title: Text
  /** Place in a tile map: [column, row]. */
  readonly tile: readonly [number, number] | null
}

export interface Dimension {
  readonly id: string
  readonly title: Text
  readonly kind: 'category' | 'region' | 'definition'
  readonly additive: boolean
  readonly total: string | null
  readonly values: readonly DimensionValue[]
}

export interface SeriesBreak {
  readonly period: Period
  /** Dimensions left out: the break holds for all their values. */
  readonly where: Selection
  readonly text: Text
}

export interface CsvSettings {
  readonly delimiter: ',' | ';' | '\t' | '|' | null
  readonly decimal: '.' | ',' | null
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | null
}

/** What an indicator means: its YAML file. */
export interface IndicatorMeta {
  readonly id: string
  readonly title: Text
  readonly question: Text
  readonly area: string
  readonly unit: Unit
  readonly decimals: number | null
  readonly range: { readonly min: number | null; readonly max: number | null }
  readonly concept: string | null
  readonly definition: Text
  readonly counts: TextList
  readonly countsNot: TextList
  readonly frequency: Frequency
  readonly updated: string | null
  readonly nextRelease: string | null
  readonly tags: readonly string[]
  readonly related: readonly string[]
  readonly dimensions: readonly Dimension[]
  readonly headline: Selection
  readonly breaks: readonly SeriesBreak[]
  readonly csv: CsvSettings
}

export interface Indicator extends IndicatorMeta {
  readonly observations: readonly Observation[]
}

export interface Source {
  readonly id: string
  readonly title: Text
  readonly publisher: Text
  readonly url: string | null
  readonly published: string | null
  readonly licence: string | null
}

export interface Body {
  readonly id: string
  readonly name: Text
  readonly shortName: string | null
  readonly kind: string | null
  readonly from: string | null
  readonly to: string | null
  readonly successor: string | null
  readonly roles: readonly { readonly area: string; readonly text: Text }[]
}

export type Direction = 'up' | 'down' | 'range' | 'maintain'
export const methods = ['share', 'geometric', 'cagr', 'un', 'trend'] as const
export type Method = (typeof methods)[number]
export type Standing = 'adopted' | 'recommended' | 'proposed' | 'scenario'

export type Goal =
  | { readonly kind: 'value'; readonly value: number; readonly strict: boolean }
  | { readonly kind: 'factor'; readonly factor: number; readonly strict: boolean }
  | { readonly kind: 'change'; readonly change: number; readonly strict: boolean }
  | {
      readonly kind: 'range'
      readonly low: number | null
      readonly high: number | null
      readonly strict: boolean
    }

export interface Baseline {
  readonly period: Period
  readonly value: number | null
}

export interface Milestone {
  readonly period: Period
  readonly value: number
}

export interface Target {
  readonly id: string
  readonly indicator: string | null
  /** Laid over the indicator's headline. */
  readonly where: Selection
  readonly area: string | null
  readonly goalId: string | null
  readonly text: Text
  readonly direction: Direction
  readonly baseline: Baseline | null
  readonly goal: Goal | null
  readonly due: Period | null
  readonly method: Method
  readonly limit: number | null
  readonly milestones: readonly Milestone[]
  readonly standing: Standing | null
  readonly adopted: string | null
  readonly replaces: string | null
  readonly tags: readonly string[]
  readonly source: string | null
}

export type MeasureStatus =
  'not_started' | 'ongoing' | 'done' | 'delayed' | 'stopped' | 'continuous' | 'unknown'

export interface Comment {
  readonly by: Text
  readonly text: Text
  readonly date: string | null
  readonly source: string | null
}

export interface Measure {
  readonly number: string
  readonly title: Text
  readonly area: string | null
  readonly responsible: readonly string[]
  readonly with: readonly string[]
  readonly status: MeasureStatus
  readonly statusDate: string | null
  readonly statusSource: string | null
  readonly history: readonly {
    readonly status: MeasureStatus
    readonly date: string | null
    readonly source: string | null
  }[]
  readonly comments: readonly Comment[]
  readonly tags: readonly string[]
  readonly indicators: readonly string[]
  readonly targets: readonly string[]
}

export interface Activity {
  readonly title: Text
  readonly area: string | null
  readonly status: Text
  readonly date: string | null
  readonly followUp: Text
  readonly case: string | null
}

export interface PlanArea {
  readonly id: string
  readonly title: Text
  readonly monitorArea: string | null
}

export interface PlanGoal {
  readonly id: string
  readonly area: string | null
  readonly parent: string | null
  readonly text: Text
}

export interface Plan {
  readonly id: string
  readonly title: Text
  readonly owner: string | null
  readonly from: string | null
  readonly to: string | null
  readonly source: string | null
  readonly areas: readonly PlanArea[]
  readonly goals: readonly PlanGoal[]
  readonly targets: readonly Target[]
  readonly measures: readonly Measure[]
  readonly activities: readonly Activity[]
}

export interface FigureRequest {
  readonly id: string
  readonly title: Text
  readonly area: string | null
  readonly askedBy: Text
  readonly askedOf: readonly string[]
  readonly asked: string | null
  readonly case: string | null
  readonly source: string | null
  readonly answered: string | null
  readonly answer: Text
  readonly indicator: string | null
}

export interface MonitorEvent {
  readonly date: string
  readonly text: Text
  readonly indicators: readonly string[]
  readonly source: string | null
}

export interface Area {
  readonly id: string
  readonly title: Text
  readonly description: Text
}

export interface Thresholds {
  readonly onTrack: number
  readonly behind: number
  readonly noChange: number
}

/** The EU's vocabulary of data themes (publications.europa.eu, authority/data-theme), for catalogues. */
export const dataThemes = [
  'AGRI',
  'ECON',
  'EDUC',
  'ENER',
  'ENVI',
  'GOVE',
  'HEAL',
  'INTR',
  'JUST',
  'REGI',
  'SOCI',
  'TECH',
  'TRAN',
] as const
export type DataTheme = (typeof dataThemes)[number]

/** `monitor.yaml`: what the whole site is called and how it judges. */
export interface MonitorSettings {
  readonly title: Text
  readonly description: Text
  readonly languages: readonly Language[]
  readonly defaultLanguage: Language
  readonly publisher: { readonly name: Text; readonly url: string | null }
  readonly contact: { readonly name: Text; readonly email: string | null }
  readonly licence: string | null
  readonly themes: readonly DataTheme[]
  readonly thresholds: Thresholds
  readonly meetings: readonly string[]
  readonly colours: Readonly<Record<string, string>>
  readonly areas: readonly Area[]
}

export interface Monitor {
  readonly settings: MonitorSettings
  readonly sources: Readonly<Record<string, Source>>
  readonly bodies: Readonly<Record<string, Body>>
  readonly indicators: readonly Indicator[]
  readonly plans: readonly Plan[]
  readonly requests: readonly FigureRequest[]
  readonly events: readonly MonitorEvent[]
}
