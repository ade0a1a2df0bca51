import { computed, toValue, watch, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import type { Language } from '@/core/model'
import type { IndicatorBundle } from '@/core/page/indicatorBundle'
import { detectedCsv } from '@/core/read/csvSettings'
import { readObservations, type ReadObservations } from '@/core/read/observations'
import { useFiguresStore } from './figuresStore'
import { usePageData } from './usePageData'

export interface IndicatorData {
  readonly bundle: IndicatorBundle
  readonly read: ReadObservations
}

export type IndicatorState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly data: IndicatorData }

/** An indicator's bundle and its figures, read with the build's own reader, with a way to try again. */
export function useIndicatorData(
  id: MaybeRefOrGetter<string>,
  language: MaybeRefOrGetter<Language>,
): { state: ComputedRef<IndicatorState>; retry: () => void } {
  const store = useFiguresStore()
  const path = (): string => `data/${toValue(id)}.csv`
  const page = usePageData<IndicatorBundle>(() => `api/v1/indicators/${toValue(id)}.json`)
  watch(path, (wanted) => void store.load(wanted), { immediate: true })

  const state = computed<IndicatorState>(() => {
    const figures = store.files[path()] ?? { status: 'loading' }
    const bundle = page.state.value
    if (bundle.status === 'failed') return bundle
    if (figures.status === 'failed') return figures
    if (bundle.status === 'loading' || figures.status === 'loading') return { status: 'loading' }
    const read = readFigures(figures.data, bundle.data, {
      file: path(),
      language: toValue(language),
    })
    return { status: 'ready', data: { bundle: bundle.data, read } }
  })

  function retry(): void {
    page.retry()
    void store.load(path())
  }
  return { state, retry }
}

/** The published file is in the normalised notation: what the indicator says of its own is not of it. */
function readFigures(
  bytes: Uint8Array,
  { meta, sources, defaultLanguage }: IndicatorBundle,
  place: { readonly file: string; readonly language: Language },
): ReadObservations {
  return readObservations(
    bytes,
    { ...meta, csv: detectedCsv },
    { ...place, sources, defaultLanguage },
  )
}
