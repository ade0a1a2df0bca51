import type { Figures } from './budgets'

/** One table of a report, in words. */
export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What one part of the benchmark found: figures that have a budget, and tables of all it saw. */
export interface Part {
  readonly figures: Figures
  readonly tables: readonly Table[]
  /** Which browser was driven, where one was. */
  readonly browser?: string
}
