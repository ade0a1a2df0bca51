import { computed, toValue, watch, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import type { ReadSubject } from '@/core/explore/readSubject'
import type { Language } from '@/core/model'
import { useExploreStore } from './exploreStore'

export interface ExploreLoading {
  /** Those that have come, in the order asked for. */
  readonly read: readonly ReadSubject[]
  /** Those that did not, with what failed. */
  readonly failed: readonly { readonly id: string; readonly reason: string }[]
  readonly isWaiting: boolean
}

/** The figures of some indicators, fetched as they are asked for; what fails leaves the others standing. */
export function useExploreData(
  ids: MaybeRefOrGetter<readonly string[]>,
  language: MaybeRefOrGetter<Language>,
): { state: ComputedRef<ExploreLoading>; retry: () => void } {
  const store = useExploreStore()
  const load = (): void => {
    for (const id of toValue(ids)) void store.load(id, toValue(language))
  }
  watch(() => toValue(ids).join(','), load, { immediate: true })
  const state = computed<ExploreLoading>(() => {
    const states = toValue(ids).map((id) => ({ id, state: store.subjects[id] }))
    return {
      read: states.flatMap((one) => (one.state?.status === 'ready' ? [one.state.data] : [])),
      failed: states.flatMap(({ id, state: found }) =>
        found?.status === 'failed' ? [{ id, reason: found.reason }] : [],
      ),
      isWaiting: states.some(({ state: found }) => !found || found.status === 'loading'),
    }
  })
  return { state, retry: load }
}
