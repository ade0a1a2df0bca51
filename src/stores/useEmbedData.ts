import { computed, type ComputedRef } from 'vue'
import { embedModel, newerFigure, type EmbedModel } from '@/core/page/embedPage'
import type { IndicatorView } from '@/core/page/indicatorContext'
import { useFigures } from './useFigures'
import { usePage, type IndicatorAsked } from './useIndicatorData'
import { usePagesStore } from './pagesStore'

export type EmbedState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | {
      readonly status: 'ready'
      readonly model: EmbedModel
      /** The newest figure, where the frozen page does not have it; null: there is none. */
      readonly newer: string | null
    }

/**
 * An embed's figures: those that the page carries; frozen ones, or another series, are read from the
 * published files, and a frozen embed compares them with the newest.
 */
export function useEmbedData(
  asked: () => IndicatorAsked,
  today: () => string,
): { state: ComputedRef<EmbedState>; retry: () => void } {
  const pages = usePagesStore()
  const carried = computed(() => {
    const { id, language, clock, where } = asked()
    const page = pages.pages[`pages/${language}/embed/indicators/${id}.json`]
    const isUsual = clock.knownOn === null && Object.keys(where).length === 0
    // The build writes the page from the type that it is read as.
    return isUsual && page?.status === 'ready' ? (page.data as EmbedModel) : null
  })
  const figures = useFigures(asked, () => carried.value === null)
  const shown = usePage(figures.state, asked)
  const newest = usePage(figures.state, (): IndicatorView => {
    return { ...asked(), clock: { today: today(), knownOn: null } }
  })
  const state = computed<EmbedState>(() => {
    if (carried.value) return { status: 'ready', model: carried.value, newer: null }
    const read = figures.state.value
    if (read.status === 'failed') return read
    if (shown.value?.status === 'failed') return shown.value
    if (shown.value === null || newest.value === null) return { status: 'loading' }
    if (newest.value.status === 'failed') return newest.value
    const { model } = shown.value.data
    const newer = newerFigure(model, newest.value.data.model)
    return { status: 'ready', model: embedModel(model), newer }
  })
  return { state, retry: figures.retry }
}
