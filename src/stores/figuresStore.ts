import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { fetchBytes, type Fetched } from './fetchJson'

export type FiguresState = { readonly status: 'loading' } | Fetched<Uint8Array>

/** The published CSV of each indicator, by its path; a late answer lands under its own path only. */
export const useFiguresStore = defineStore('figuresStore', () => {
  const files = shallowRef<Readonly<Record<string, FiguresState>>>({})

  function set(path: string, state: FiguresState): void {
    files.value = { ...files.value, [path]: state }
  }

  async function load(path: string): Promise<void> {
    if (files.value[path]?.status === 'ready') return
    set(path, { status: 'loading' })
    set(path, await fetchBytes(path))
  }

  return { files, load }
})
