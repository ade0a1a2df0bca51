import MiniSearch from 'minisearch'
import { searchable } from '@/core/page/filterOverview'
import type { SearchEntry } from '@/core/search/searchEntries'
import { searchTerm } from '@/core/search/searchTerm'

/** The entries that match a query, the best first. */
export type Finder = (query: string) => readonly SearchEntry[]

/**
 * Finds entries by words, their beginnings and near misspellings; every word must be found. After them
 * come those that have the words inside others: Norwegian writes compounds in one.
 */
export function createFinder(entries: readonly SearchEntry[]): Finder {
  const index = new MiniSearch<{ id: number; title: string; words: string }>({
    fields: ['title', 'words'],
    processTerm: searchTerm,
    searchOptions: {
      boost: { title: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
      combineWith: 'AND',
    },
  })
  index.addAll(entries.map(({ title, words }, id) => ({ id, title, words })))
  const texts = entries.map(({ title, words }) => searchable(`${title} ${words}`))

  return (query) => {
    const found = index.search(query).flatMap(({ id }) => entries[Number(id)] ?? [])
    const parts = query.split(/\s+/).filter(Boolean).map(searchTerm)
    const inside = (text = ''): boolean =>
      parts.length > 0 && parts.every((part) => text.includes(part))
    const known = new Set(found)
    return [...found, ...entries.filter((entry, at) => !known.has(entry) && inside(texts[at]))]
  }
}
