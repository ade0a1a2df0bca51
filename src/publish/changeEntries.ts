import { figureChanges, type FigureChanges } from '@/core/diffFigures'
import type { Indicator, Monitor } from '@/core/model'
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

/** Everything that became known by the clock's day, the newest first; figures of the future are left out. */
export function changeEntries(context: PageContext): readonly ChangeEntry[] {
  const { monitor, clock } = context
  return monitor.indicators
    .flatMap((indicator) => {
      const days = daysOf(indicator, clock.today)
      return days.flatMap((day, index) => entryOf(indicator, [days[index - 1] ?? '', day], context))
    })
    .toSorted((a, b) => (a.day > b.day ? -1 : Number(a.day < b.day)))
}

function daysOf({ observations }: Indicator, today: string): readonly string[] {
  const days = new Set(observations.map(({ knownFrom }) => knownFrom))
  return [...days].filter((day) => day <= today).toSorted()
}

function entryOf(
  indicator: Indicator,
  [before, day]: readonly [string, string],
  context: PageContext,
): readonly ChangeEntry[] {
  const monitor: Monitor = { ...context.monitor, indicators: [indicator] }
  const known = (knownOn: string) => ({ monitor, clock: { knownOn } })
  const changes = figureChanges(known(before), known(day))
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
