import type { ExplorePageModel } from '../page/explorePage'

/** The areas and indicators in whose words every word of a query occurs; areas without one are left out. */
export function filterEntries(
  areas: ExplorePageModel['areas'],
  query: string,
): ExplorePageModel['areas'] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return areas
  return areas
    .map((area) => ({
      ...area,
      indicators: area.indicators.filter(({ search }) =>
        words.every((word) => search.includes(word)),
      ),
    }))
    .filter(({ indicators }) => indicators.length > 0)
}
