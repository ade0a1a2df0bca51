import type {
  Indicator,
  Monitor,
  Observation,
  ObservationStatus,
  Qualifier,
  Selection,
} from './model'

interface FigureKey {
  readonly indicator: string
  readonly period: string
  readonly dimensions: Selection
}

interface FigureOrigin {
  readonly status: ObservationStatus
  readonly qualifier: Qualifier
  /** As written; null where neither the row nor its source has a date. */
  readonly published: string | null
  /** ISO day from which it counts as known. */
  readonly knownFrom: string
  readonly source: string | null
}

export interface FigureFound extends FigureKey, FigureOrigin {
  readonly value: number
}

/** A figure whose number changed; standing and source are the new one's. */
export interface FigureRevised extends FigureKey, FigureOrigin {
  readonly old: number
  readonly new: number
  readonly oldQualifier: Qualifier
  readonly oldPublished: string | null
}

export interface FigureChanges {
  readonly new: readonly FigureFound[]
  readonly revised: readonly FigureRevised[]
  /** Figures as they were; date and source are those of the row that withdrew them, where there is one. */
  readonly withdrawn: readonly FigureFound[]
}

export interface KnownMonitor {
  readonly monitor: Pick<Monitor, 'indicators'>
  readonly clock: { readonly knownOn: string | null }
}

/**
 * Figures that came, changed or went between two states, every dimension included. A forecast that
 * gives way to a figure makes that figure new, not revised; a number replaced by a missing sign is
 * withdrawn.
 */
export function figureChanges(before: KnownMonitor, after: KnownMonitor): FigureChanges {
  const rows = countingRows(after)
  const [old, now] = [figuresOf(countingRows(before)), figuresOf(rows)]
  const found: FigureFound[] = []
  const revised: FigureRevised[] = []
  for (const [key, figure] of now) {
    const former = old.get(key)
    if (!former || isForecast(former) !== isForecast(figure)) found.push(figure)
    else if (former.value !== figure.value) revised.push(revision(former, figure))
  }
  const withdrawn = [...old]
    .filter(([key, figure]) => isWithdrawn(figure, now.get(key)))
    .map(([key, figure]) => withdrawal(figure, rows.get(key)))
  return { new: found, revised, withdrawn }
}

function isForecast({ status }: FigureFound): boolean {
  return status === 'forecast'
}

function isWithdrawn(figure: FigureFound, now: FigureFound | undefined): boolean {
  return !now || (isForecast(now) && !isForecast(figure))
}

function withdrawal(figure: FigureFound, by: CountingRow | undefined): FigureFound {
  if (!by) return figure
  const { published, knownFrom, source } = by.observation
  return { ...figure, published, knownFrom, source }
}

function revision(former: FigureFound, { value, ...figure }: FigureFound): FigureRevised {
  return {
    ...figure,
    old: former.value,
    new: value,
    oldQualifier: former.qualifier,
    oldPublished: former.published,
  }
}

interface CountingRow {
  readonly indicator: Indicator
  readonly observation: Observation
}

/** The rows that count in a state, by indicator, dimensions and period; those without a number too. */
function countingRows({
  monitor,
  clock: { knownOn },
}: KnownMonitor): ReadonlyMap<string, CountingRow> {
  const rows = new Map<string, CountingRow>()
  for (const indicator of monitor.indicators) {
    for (const observation of indicator.observations) {
      if (knownOn !== null && observation.knownFrom > knownOn) continue
      const key = keyOf(indicator, observation)
      const known = rows.get(key)
      if (!known || isNewer(observation, known.observation))
        rows.set(key, { indicator, observation })
    }
  }
  return rows
}

function figuresOf(rows: ReadonlyMap<string, CountingRow>): ReadonlyMap<string, FigureFound> {
  const figures = new Map<string, FigureFound>()
  for (const [key, { indicator, observation }] of rows) {
    const { value } = observation
    if (value !== null) figures.set(key, figureFound(indicator, observation, value))
  }
  return figures
}

function isNewer(observation: Observation, known: Observation): boolean {
  if (observation.knownFrom !== known.knownFrom) return observation.knownFrom > known.knownFrom
  return observation.line > known.line
}

function keyOf({ id }: Indicator, { dimensions, period }: Observation): string {
  return JSON.stringify([id, period.text, Object.entries(dimensions).toSorted()])
}

function figureFound(
  { id }: Indicator,
  { period, dimensions, status, qualifier, published, knownFrom, source }: Observation,
  value: number,
): FigureFound {
  return {
    indicator: id,
    period: period.text,
    dimensions,
    value,
    status,
    qualifier,
    published,
    knownFrom,
    source,
  }
}
