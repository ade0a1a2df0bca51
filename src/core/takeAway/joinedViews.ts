import type { TakenView } from './takenRow'

/** What several views say of themselves, said once. */
export function joinedViews(views: readonly TakenView[]): Omit<TakenView, 'table'> {
  const sources = new Map(
    views.flatMap((view) =>
      view.sources.map((source) => [`${source.title}\n${source.url ?? ''}`, source] as const),
    ),
  )
  return {
    title: views.map(({ title }) => title).join(', '),
    subtitle: views.map(({ subtitle }) => subtitle).join('; '),
    notes: [...new Set(views.flatMap(({ notes }) => notes))],
    sources: [...sources.values()],
  }
}
