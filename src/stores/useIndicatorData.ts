import {
  computed,
  shallowRef,
  toValue,
  watch,
  type ComputedRef,
  type MaybeRefOrGetter,
  type ShallowRef,
} from 'vue'
import type { IndicatorView } from '@/core/page/indicatorContext'
import type { IndicatorPageModel } from '@/core/page/indicatorPage'
import type { ReadIndicatorPage } from '@/core/page/readIndicatorPage'
import { usualValue } from '@/core/page/usualValue'
import type { Fetched } from './fetchJson'
import { usePagesStore } from './pagesStore'
import { useFigures, type FiguresState } from './useFigures'

/** Where the reading stands that is to give a page, or a newer one than is shown. */
export type ReadingState = Exclude<FiguresState, { readonly status: 'idle' | 'ready' }>

export type IndicatorState =
  | ReadingState
  | {
      readonly status: 'ready'
      readonly data: ReadIndicatorPage
      /** Null where nothing is being read. */
      readonly reading: ReadingState | null
    }

export interface IndicatorAsked extends IndicatorView {
  readonly id: string
}

export interface IndicatorData {
  readonly state: ComputedRef<IndicatorState>
  readonly cancel: () => void
  readonly retry: () => void
}

/**
 * An indicator's page. A prerendered one shows what it carries until another view can be shown; that
 * one, or the same where `live` is true, is made of the published bundle and CSV by the build's own
 * reader.
 */
export function useIndicatorData(
  asked: MaybeRefOrGetter<IndicatorAsked>,
  live: MaybeRefOrGetter<boolean>,
): IndicatorData {
  const carried = useCarried(asked)
  const isOther = computed(() => carried.value === null || isOtherView(carried.value, asked))
  const isWanted = computed(() => isOther.value || toValue(live))
  const figures = useFigures(
    () => toValue(asked),
    () => isWanted.value,
  )
  const page = usePage(figures.state, asked)
  const state = computed<IndicatorState>(() => {
    const made = isWanted.value ? page.value : null
    if (made?.status === 'ready') return { status: 'ready', data: made.data, reading: null }
    const reading = made ?? readingOf(figures.state.value)
    if (carried.value) return { status: 'ready', data: carried.value, reading }
    return reading ?? { status: 'reading', progress: null }
  })
  return { state, cancel: figures.cancel, retry: figures.retry }
}

function readingOf(state: FiguresState): ReadingState | null {
  return state.status === 'idle' || state.status === 'ready' ? null : state
}

/** The page that the build has put into the document, where it is of the indicator and day asked for. */
function useCarried(
  asked: MaybeRefOrGetter<IndicatorAsked>,
): ComputedRef<ReadIndicatorPage | null> {
  const pages = usePagesStore()
  return computed(() => {
    const { id, language, clock } = toValue(asked)
    const page = pages.pages[`pages/${language}/indicators/${id}.json`]
    if (clock.knownOn !== null || page?.status !== 'ready') return null
    // The build writes the page from the type that it is read as.
    const model = page.data as IndicatorPageModel
    return { model, taken: null, errors: [], errorCount: 0, rejected: 0 }
  })
}

/** Whether an address asks for another view than the page shows; what is no dimension asks for nothing. */
function isOtherView(
  { model }: ReadIndicatorPage,
  asked: MaybeRefOrGetter<IndicatorAsked>,
): boolean {
  return Object.entries(toValue(asked).where).some(([dimension, value]) => {
    const usual = usualValue(model.choices, dimension)
    return usual !== undefined && usual !== value
  })
}

/** The page asked for, of the figures that are open; the former one stays until the next is there. */
export function usePage(
  state: ShallowRef<FiguresState>,
  asked: MaybeRefOrGetter<IndicatorView>,
): ShallowRef<Fetched<ReadIndicatorPage> | null> {
  const page = shallowRef<Fetched<ReadIndicatorPage> | null>(null)
  let asks = 0
  watch(
    [state, () => toValue(asked)] as const,
    async ([opened, view]) => {
      asks += 1
      // A late answer must not overwrite a newer one.
      const mine = asks
      if (opened.status !== 'ready') {
        page.value = null
        return
      }
      const answer = await opened.figures.page(view)
      if (mine === asks) page.value = answer
    },
    { immediate: true },
  )
  return page
}
