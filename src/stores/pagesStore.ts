import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { fetchJson, type Fetched } from './fetchJson'

export type PageState = { readonly status: 'loading' } | Fetched<unknown>

/** The data of each page, by its path; a late answer lands under its own path only. */
export const usePagesStore = defineStore('pagesStore', () => {
  const pages = shallowRef<Readonly<Record<string, PageState>>>({})

  function set(path: string, state: PageState): void {
    pages.value = { ...pages.value, [path]: state }
  }

  /** Has a page at hand: fetched from its path, or made in another way. */
  async function load(
    path: string,
    make: () => Promise<Fetched<unknown>> = () => fetchJson(path),
  ): Promise<void> {
    if (pages.value[path]?.status === 'ready') return
    set(path, { status: 'loading' })
    set(path, await make())
  }

  return { pages, load }
})
