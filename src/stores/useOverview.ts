import { computed, ref, type ComputedRef } from 'vue'
import type { Language } from '@/core/model'
import type { OverviewRest, OverviewStart } from '@/core/page/overviewModel'
import { usePageData, type PageData } from './usePageData'

export interface OverviewData {
  readonly start: ComputedRef<OverviewStart | null>
  readonly rest: ComputedRef<OverviewRest | null>
  /** What could not be fetched. */
  readonly failure: ComputedRef<string | null>
  /** Asks for what a prerendered page does not carry. */
  readonly want: () => void
  readonly retry: () => void
}

/** The front page's data; of a prerendered page most come only when they are wanted. */
export function useOverview(language: () => Language, isPrerendered: boolean): OverviewData {
  const isWanted = ref(!isPrerendered)
  const first = usePageData<OverviewStart>(() => `pages/${language()}/overview.json`)
  const second = usePageData<OverviewRest>(() =>
    isWanted.value ? `pages/${language()}/overview-rest.json` : null,
  )
  return {
    start: computed(() => dataOf(first.state.value)),
    rest: computed(() => dataOf(second.state.value)),
    failure: computed(() => reasonOf(first.state.value) ?? reasonOf(second.state.value)),
    want: () => (isWanted.value = true),
    retry: () => {
      first.retry()
      second.retry()
    },
  }
}

function dataOf<T>(state: PageData<T>): T | null {
  return state.status === 'ready' ? state.data : null
}

function reasonOf(state: PageData<unknown>): string | null {
  return state.status === 'failed' ? state.reason : null
}
