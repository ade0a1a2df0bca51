import { computed, watch, type ComputedRef } from 'vue'
import type { ReadAddress } from '@/core/explore/address'
import { isOutdated } from '@/core/explore/outdated'
import type { ExploreView } from '@/core/explore/view'
import type { Language } from '@/core/model'
import type { EmbedExploreModel } from '@/core/page/embedExplore'
import { usePagesStore } from './pagesStore'
import { useExploreViews } from './useExploreViews'

export type EmbedExploreState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | {
      readonly status: 'ready'
      readonly view: ExploreView
      /** Of a frozen view: the newest figures show something else. */
      readonly isOutdated: boolean
    }

/**
 * The view of the explorer that an embed's address asks for (null: nothing yet); a frozen one is compared
 * with the newest. Nothing is shown of a view of which a part has not come.
 */
export function useEmbedExplore(
  asked: () => ReadAddress | null,
  language: () => Language,
): { state: ComputedRef<EmbedExploreState>; retry: () => void } {
  const pages = usePagesStore()
  const path = computed(() => `pages/${language()}/embed/explore.json`)
  const load = (): void => void pages.load(path.value)
  watch(path, load, { immediate: true })
  const page = computed(() => pages.pages[path.value] ?? { status: 'loading' as const })
  const there = computed(() =>
    // The build writes the page from the type that it is read as.
    page.value.status === 'ready' ? (page.value.data as EmbedExploreModel) : null,
  )
  const views = useExploreViews({ asked, there: () => there.value, language })

  const state = computed<EmbedExploreState>(() => {
    const address = asked()
    const [lost] = views.failed.value
    if (page.value.status === 'failed') return page.value
    if (lost) return { status: 'failed', reason: lost.reason }
    const view = address && views.viewOf(address)
    if (!view) return { status: 'loading' }
    const newest = views.viewOf({ ...address, question: { ...address.question, known: null } })
    return { status: 'ready', view, isOutdated: newest !== null && isOutdated(view, newest) }
  })
  function retry(): void {
    load()
    views.retry()
  }
  return { state, retry }
}
