import { computed, shallowRef, toValue, watch, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import type { Language, Selection } from '@/core/model'
import type { IndicatorBundle } from '@/core/page/indicatorBundle'
import type { IndicatorPageModel } from '@/core/page/indicatorPage'
import type { readIndicatorPage, ReadIndicatorPage } from '@/core/page/readIndicatorPage'
import type { Clock } from '@/core/verdict/verdict'
import { useFiguresStore } from './figuresStore'
import { usePagesStore } from './pagesStore'
import { usePageData } from './usePageData'

export type IndicatorState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly data: ReadIndicatorPage }

export interface IndicatorAsked {
  readonly id: string
  readonly language: Language
  readonly clock: Clock
  readonly where: Selection
}

/**
 * An indicator's page. A prerendered one shows what it carries until another view is asked for, or
 * `live` is true; then the published bundle and CSV are fetched and read by the build's own reader.
 */
export function useIndicatorData(
  asked: MaybeRefOrGetter<IndicatorAsked>,
  live: MaybeRefOrGetter<boolean>,
): { state: ComputedRef<IndicatorState>; retry: () => void } {
  const pages = usePagesStore()
  const carried = computed(() => {
    const { id, language, clock, where } = toValue(asked)
    const page = pages.pages[`pages/${language}/indicators/${id}.json`]
    const isUsual = clock.knownOn === null && Object.keys(where).length === 0
    // The build writes the page from the type that it is read as.
    return isUsual && page?.status === 'ready' ? (page.data as IndicatorPageModel) : null
  })
  const isWanted = computed(() => carried.value === null || toValue(live))
  const figures = useFigures(() => (isWanted.value ? toValue(asked).id : null))
  const reader = useReader(isWanted)

  const state = computed<IndicatorState>(() => {
    const read = figures.state.value
    const ready = read.status === 'ready' ? reader.value : null
    if (read.status === 'ready' && ready)
      return { status: 'ready', data: ready(read.data, toValue(asked)) }
    if (carried.value)
      return { status: 'ready', data: { model: carried.value, diagnostics: [], rejected: 0 } }
    return read.status === 'failed' ? read : { status: 'loading' }
  })
  return { state, retry: figures.retry }
}

type Reader = typeof readIndicatorPage

/** The reader and all that makes the page: fetched when the figures are. */
function useReader(isWanted: MaybeRefOrGetter<boolean>) {
  const reader = shallowRef<Reader | null>(null)
  watch(
    () => toValue(isWanted),
    async (wanted) => {
      if (wanted) reader.value = (await import('@/core/page/readIndicatorPage')).readIndicatorPage
    },
    { immediate: true },
  )
  return reader
}

/** The published bundle and CSV of an indicator; nothing is fetched while the id is null. */
function useFigures(id: MaybeRefOrGetter<string | null>) {
  const store = useFiguresStore()
  const file = (): string => `data/${toValue(id) ?? ''}.csv`
  const page = usePageData<IndicatorBundle>(() => {
    const wanted = toValue(id)
    return wanted === null ? null : `api/v1/indicators/${wanted}.json`
  })
  const load = (): void => {
    if (toValue(id) !== null) void store.load(file())
  }
  watch(file, load, { immediate: true })
  const state = computed(() => {
    const bytes = store.files[file()] ?? { status: 'loading' as const }
    const bundle = page.state.value
    if (bundle.status !== 'ready') return bundle
    if (bytes.status !== 'ready') return bytes
    const data = { bundle: bundle.data, bytes: bytes.data, file: file() }
    return { status: 'ready' as const, data }
  })
  return {
    state,
    retry: () => {
      page.retry()
      load()
    },
  }
}
