import { computed, toValue, watch, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import type { Fetched } from './fetchJson'
import { usePagesStore } from './pagesStore'

export type PageData<T> = { readonly status: 'loading' } | Fetched<T>

/**
 * The published data of the page at `path`, fetched when the path changes, with a way to try again;
 * null: nothing is asked for yet.
 */
export function usePageData<T>(path: MaybeRefOrGetter<string | null>): {
  state: ComputedRef<PageData<T>>
  retry: () => void
} {
  const store = usePagesStore()
  const retry = (): void => {
    const wanted = toValue(path)
    if (wanted !== null) void store.load(wanted)
  }
  watch(() => toValue(path), retry, { immediate: true })
  const state = computed(
    // The build writes each page's file from the type that its page asks for.
    () => (store.pages[toValue(path) ?? ''] ?? { status: 'loading' }) as PageData<T>,
  )
  return { state, retry }
}
