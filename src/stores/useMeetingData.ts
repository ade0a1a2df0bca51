import { computed, toValue, watch, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import type { BriefChoice } from '@/core/brief/model'
import type { Language } from '@/core/model'
import type { MeetingPageModel } from '@/core/page/meetingPage'
import { useKnownDay } from './knownDay'
import { usePagesStore } from './pagesStore'
import { usePageData, type PageData } from './usePageData'
import { useWholeMonitorStore } from './wholeMonitorStore'

export interface MeetingAsked {
  readonly language: Language
  /** Null: the brief that is published. */
  readonly choice: BriefChoice | null
  /** What day it is. */
  readonly today: string
}

/** The meeting brief: the published one, or that of a choice, made in the browser. */
export function useMeetingData(asked: MaybeRefOrGetter<MeetingAsked>): {
  state: ComputedRef<PageData<MeetingPageModel>>
  retry: () => void
} {
  const pages = usePagesStore()
  const whole = useWholeMonitorStore()
  const known = useKnownDay()
  const usual = usePageData<MeetingPageModel>(() => {
    const { language, choice } = toValue(asked)
    return choice === null ? `pages/${language}/meeting.json` : null
  })
  const key = computed(() => {
    const { language, choice } = toValue(asked)
    return choice === null ? null : JSON.stringify(['meeting', language, choice, known.value])
  })
  function retry(): void {
    const { language, choice, today } = toValue(asked)
    if (key.value === null || choice === null) return usual.retry()
    const wanted = { route: 'meeting', language, choice, day: known.value, today }
    void pages.load(key.value, () => whole.page(wanted))
  }
  watch(key, retry, { immediate: true })
  const state = computed(() => {
    if (key.value === null) return usual.state.value
    // The store's maker gives the page's own model.
    return (pages.pages[key.value] ?? { status: 'loading' }) as PageData<MeetingPageModel>
  })
  return { state, retry }
}
