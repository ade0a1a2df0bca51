import type { ReadSummary } from '../read/monitor'

export interface OwnFacts {
  readonly summary: ReadSummary
  readonly files: readonly { readonly path: string; readonly made: boolean }[]
  readonly left: readonly string[]
}

export interface SomeFiles {
  readonly shown: readonly string[]
  /** How many there are beside those. */
  readonly more: number
}

/** What is to be said of a reader's own files beside the numbers. */
export interface OwnSummaryFacts {
  readonly isClean: boolean
  readonly made: SomeFiles
  readonly left: SomeFiles
}

const mostNamed = 8

/** Which files were made or not read, so many of them as can be named in a line. */
export function summaryOf({ summary, files, left }: OwnFacts): OwnSummaryFacts {
  return {
    isClean: summary.errors === 0 && summary.warnings === 0,
    made: some(files.filter(({ made }) => made).map(({ path }) => path)),
    left: some(left),
  }
}

function some(paths: readonly string[]): SomeFiles {
  return { shown: paths.slice(0, mostNamed), more: Math.max(paths.length - mostNamed, 0) }
}
