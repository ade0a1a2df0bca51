import { figureChanges, type FigureChanges } from '@/core/diffFigures'
import type { Indicator, Monitor, Observation } from '@/core/model'
import { figureChangeRows } from '@/core/page/figureChangeRows'
import type { PageContext } from '@/core/page/pageContext'

/** What became known about one indicator on one day. */
export interface ChangeEntry {
  readonly indicator: string
  /** ISO day from which it counts as known. */
  readonly day: string
  /** As the source gives it: a day, a month or a year; null where it gives none. */
  readonly published: string | null
  /** The change of the headline figure in words. */
  readonly title: string
  /** How many other figures changed the same day. */
  readonly others: number
  /** The ids of the sources, each once. */
  readonly sources: readonly string[]
}

/** The newest changes known by the clock's day, at most `most` of them; figures of the future are left out. */
export function changeEntries(context: PageContext, most: number): readonly ChangeEntry[] {
  const { monitor, clock } = context
  const days = monitor.indicators
    .flatMap(releaseDays)
    .filter(({ day }) => day <= clock.today)
    .toSorted((a, b) => (a.day > b.day ? -1 : Number(a.day < b.day)))
  const entries: ChangeEntry[] = []
  for (const release of days) {
    if (entries.length === most) break
    entries.push(...entryOf(release, context))
  }
  return entries
}

interface ReleaseDay {
  readonly indicator: Indicator
  readonly day: string
  /** The rows that may tell a change: all of each place that a row of that day stands in. */
  readonly rows: () => readonly Observation[]
}

function releaseDays(indicator: Indicator): readonly ReleaseDay[] {
  const places = groupedBy(indicator.observations, placeOf)
  const days = groupedBy(indicator.observations, ({ knownFrom }) => knownFrom)
  return [...days].map(([day, published]) => ({
    indicator,
    day,
    rows: () => [...new Set(published.map(placeOf))].flatMap((place) => places.get(place) ?? []),
  }))
}

function groupedBy(
  observations: readonly Observation[],
  keyOf: (observation: Observation) => string,
): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>()
  for (const observation of observations) {
    const key = keyOf(observation)
    const group = groups.get(key)
    if (group) group.push(observation)
    else groups.set(key, [observation])
  }
  return groups
}

/** What tells a figure from its neighbours, not from its revisions. */
function placeOf({ period, dimensions }: Observation): string {
  return JSON.stringify([period.text, Object.entries(dimensions).toSorted()])
}

function entryOf(
  { indicator, day, rows }: ReleaseDay,
  context: PageContext,
): readonly ChangeEntry[] {
  const all = rows()
  const former = all.filter(({ knownFrom }) => knownFrom < day)
  const monitorOf = (observations: readonly Observation[]): Monitor => ({
    ...context.monitor,
    indicators: [{ ...indicator, observations }],
  })
  const monitor = monitorOf(all)
  const clock = { knownOn: day }
  const changes = figureChanges({ monitor: monitorOf(former), clock }, { monitor, clock })
  const figures = [...changes.revised, ...changes.new]
  const figuresOnly = { ...changes, statuses: [], targets: [], measures: [] }
  return figureChangeRows(figuresOnly, { ...context, monitor }).map(({ title }) => ({
    indicator: indicator.id,
    day,
    published: figures.find(({ published }) => published !== null)?.published ?? null,
    title,
    others: count(changes) - 1,
    sources: [...new Set(figures.flatMap(({ source }) => source ?? []))],
  }))
}

function count({ new: found, revised, withdrawn }: FigureChanges): number {
  return found.length + revised.length + withdrawn.length
}
