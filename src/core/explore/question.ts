/** What a reader asks of the figures: everything that an address of the explorer says. */

export const chartKinds = ['line', 'bar', 'dot', 'slope', 'map', 'table'] as const
export type ChartKind = (typeof chartKinds)[number]

export const measures = ['value', 'index', 'share', 'change', 'growth', 'per_capita'] as const
export type MeasureKind = (typeof measures)[number]

export const scales = ['linear', 'log'] as const
export type ScaleKind = (typeof scales)[number]

export interface Question {
  /** Ids in the order chosen; empty: nothing is asked yet. */
  readonly indicators: readonly string[]
  /** Dimensions whose values are series of one chart. */
  readonly series: readonly string[]
  /** Dimensions whose values have a small chart each. */
  readonly multiples: readonly string[]
  /** The values chosen of a dimension; left out: all of them, or the headline's where it only filters. */
  readonly picks: Readonly<Record<string, readonly string[]>>
  readonly chart: ChartKind
  readonly measure: MeasureKind
  /** The period that is 100 in an index; null: the first that most series have. */
  readonly base: string | null
  readonly scale: ScaleKind
  /** Periods as written in addresses; null: from the first, to the last. */
  readonly from: string | null
  readonly to: string | null
  /** Keys of the series that are drawn in colour; empty: as many as can be told apart. */
  readonly marked: readonly string[]
  /** Whether small charts show the others' series in grey. */
  readonly background: boolean
  /** ISO day on which the figures are shown as they were known; null: now. */
  readonly known: string | null
}

/** Nothing chosen, everything as usual. */
export const noQuestion: Question = {
  ...{ indicators: [], series: [], multiples: [], picks: {}, marked: [] },
  ...{ chart: 'line', measure: 'value', scale: 'linear', background: true },
  ...{ base: null, from: null, to: null, known: null },
}

/** The values chosen of every dimension but one. */
export function withoutPick(picks: Question['picks'], dimension: string): Question['picks'] {
  return Object.fromEntries(Object.entries(picks).filter(([id]) => id !== dimension))
}
