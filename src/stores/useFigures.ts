import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import type { Language } from '@/core/model'
import type { BundleJson } from '@/core/json/bundleJson'
import type { ReadingProgress } from '@/core/page/readingProgress'
import type { Fetched } from './fetchJson'
import { openFigures, type OpenFigures } from './openFigures'
import { usePagesStore } from './pagesStore'

export type FiguresState =
  | { readonly status: 'idle' }
  /** `progress` is null until the file has proved to be large. */
  | { readonly status: 'reading'; readonly progress: ReadingProgress | null }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'ready'; readonly figures: OpenFigures }

export interface Figures {
  readonly state: ShallowRef<FiguresState>
  readonly cancel: () => void
  readonly retry: () => void
}

/**
 * The figures of one indicator in one language of messages, from the first time that `isWanted` is true.
 * Other figures, and the end of the page, stop the reading and let go of what was read.
 */
export function useFigures(
  subject: () => { readonly id: string; readonly language: Language },
  isWanted: () => boolean,
): Figures {
  const pages = usePagesStore()
  const state = shallowRef<FiguresState>({ status: 'idle' })
  let running = new AbortController()

  function stop(status: 'idle' | 'cancelled'): void {
    running.abort()
    if (state.value.status === 'ready') state.value.figures.close()
    state.value = { status }
  }
  async function bundleOf(id: string): Promise<Fetched<BundleJson>> {
    const path = `api/v1/indicators/${id}.json`
    await pages.load(path)
    // The build writes the bundle from the type that it is read as.
    return (pages.pages[path] ?? { status: 'failed', reason: path }) as Fetched<BundleJson>
  }
  async function open(): Promise<void> {
    stop('idle')
    const mine = new AbortController()
    running = mine
    const { signal } = mine
    const { id, language } = subject()
    state.value = { status: 'reading', progress: null }
    const onProgress = (progress: ReadingProgress): void => {
      if (!signal.aborted) state.value = { status: 'reading', progress }
    }
    const wanted = { id, language, bundle: () => bundleOf(id) }
    const opened = await openFigures(wanted, { signal, onProgress })
    if (!signal.aborted)
      state.value = opened.status === 'ready' ? { status: 'ready', figures: opened.data } : opened
    else if (opened.status === 'ready') opened.data.close()
  }

  watch([() => subject().id, () => subject().language], () => {
    stop('idle')
    if (isWanted()) void open()
  })
  watch(
    isWanted,
    (wanted) => {
      if (wanted && state.value.status === 'idle') void open()
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    stop('idle')
  })
  return {
    state,
    cancel: () => {
      stop('cancelled')
    },
    retry: () => void open(),
  }
}
