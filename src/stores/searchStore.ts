import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Language } from '@/core/model'
import type { SearchEntry } from '@/core/search/searchEntries'
import { fetchJson } from './fetchJson'
import type { createFinder, Finder } from './searchFinder'

export type SearchState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly language: Language; readonly find: Finder }

/** What can be searched for, fetched when the search is first opened in a language. */
export const useSearchStore = defineStore('searchStore', () => {
  const state = shallowRef<SearchState>({ status: 'loading' })
  let asked: Language | null = null

  async function load(language: Language): Promise<void> {
    if (asked === language && state.value.status !== 'failed') return
    asked = language
    state.value = { status: 'loading' }
    const file = `pages/${language}/search.json`
    const [entries, finder] = await Promise.all([
      fetchJson<readonly SearchEntry[]>(file),
      import('./searchFinder').catch(() => null),
    ])
    // A language chosen later has its own answer.
    if (asked !== language) return
    state.value = stateOf(language, entries, finder?.createFinder ?? null)
  }

  return { state, load }
})

function stateOf(
  language: Language,
  entries: Awaited<ReturnType<typeof fetchJson<readonly SearchEntry[]>>>,
  create: typeof createFinder | null,
): SearchState {
  if (entries.status === 'failed') return entries
  if (create === null) return { status: 'failed', reason: 'search' }
  return { status: 'ready', language, find: create(entries.data) }
}
