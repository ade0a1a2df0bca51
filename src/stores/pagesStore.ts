import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { fetchJson, type Fetched } from './fetchJson'

export type PageState = { readonly status: 'loading' } | Fetched<unknown>

/** The published data of each page, by its path; a late answer lands under its own path only. */
export const usePagesStore = defineStore('pagesStore', () => {
  const pages = shallowRef<Readonly<Record<string, PageState>>>({})

  function set(path: string, state: PageState): void {
    pages.value = { ...pages.value, [path]: state }
  }

  async function load(path: string): Promise<void> {
    if (pages.value[path]?.status === 'ready') return
    set(path, { status: 'loading' })
    set(path, await fetchJson(path))
  }

  return { pages, load }
})
