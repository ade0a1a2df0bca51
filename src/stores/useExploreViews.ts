import { computed, type ComputedRef } from 'vue'
import type { ReadAddress } from '@/core/explore/address'
import { exploreView } from '@/core/explore/exploreView'
import type { ExploreView } from '@/core/explore/view'
import type { Language } from '@/core/model'
import type { EmbedExploreModel } from '@/core/page/embedExplore'
import { useExploreData, type ExploreLoading } from './useExploreData'

export interface ExploreAsking {
  /** Null: nothing is asked for yet. */
  readonly asked: () => ReadAddress | null
  /** What can be asked for; null until that is known. */
  readonly there: () => EmbedExploreModel | null
  readonly language: () => Language
}

export interface ExploreViews {
  /** The chosen indicators that there are. */
  readonly ids: ComputedRef<readonly string[]>
  /** What an address with these indicators shows; null until their figures are there. */
  readonly viewOf: (asked: ReadAddress) => ExploreView | null
  readonly failed: ComputedRef<ExploreLoading['failed']>
  readonly retry: () => void
}

/** The explorer's views of the published figures, which are fetched as they are chosen. */
export function useExploreViews({ asked, there, language }: ExploreAsking): ExploreViews {
  const ids = computed(() => {
    const known = new Set(there()?.indicators)
    return (asked()?.question.indicators ?? []).filter((id) => known.has(id))
  })
  // Needed to know whether figures per inhabitant can be offered at all.
  const peopleIds = computed(() => {
    const population = asked() && there()?.population
    return population ? [population] : []
  })
  const figures = useExploreData(ids, language)
  const people = useExploreData(peopleIds, language)
  const isWaiting = computed(() => figures.state.value.isWaiting || people.state.value.isWaiting)
  const failed = computed(() => [...figures.state.value.failed, ...people.state.value.failed])

  function viewOf(address: ReadAddress): ExploreView | null {
    if (there() === null || isWaiting.value) return null
    return exploreView(
      { ...address, language: language(), failed: failed.value.map(({ id }) => id) },
      {
        subjects: figures.state.value.read.map(({ subject }) => subject),
        population: people.state.value.read[0]?.subject ?? null,
      },
    )
  }
  function retry(): void {
    figures.retry()
    people.retry()
  }
  return { ids, viewOf, failed, retry }
}
