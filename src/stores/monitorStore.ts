import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Language } from '@/core/model'
import type { MonitorInfo } from '@/core/page/monitorInfo'
import { loadTexts, type TextGroup, type Texts } from '@/i18n/translate'
import { retried } from '@/offline/retried'
import { fetchJson } from './fetchJson'
import { useWholeMonitorStore } from './wholeMonitorStore'

export type MonitorState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly info: MonitorInfo }

/** What every page shares: the monitor's name, languages, areas, edition, and the interface texts. */
export const useMonitorStore = defineStore('monitorStore', () => {
  const newest = shallowRef<MonitorState>({ status: 'loading' })
  const asKnown = shallowRef<MonitorInfo | null>(null)
  const state = computed<MonitorState>({
    get: (): MonitorState => {
      const isReady = newest.value.status === 'ready'
      return isReady && asKnown.value ? { status: 'ready', info: asKnown.value } : newest.value
    },
    set: (loaded) => (newest.value = loaded),
  })
  let asked: string | null = null
  let turns = 0
  const messages = shallowRef<{ language: Language; texts: Texts } | null>(null)

  async function load(): Promise<void> {
    state.value = { status: 'loading' }
    const answer = await fetchJson<MonitorInfo>('api/v1/monitor.json')
    state.value =
      answer.status === 'ready'
        ? { status: 'ready', info: answer.data }
        : { status: 'failed', reason: answer.reason }
  }

  /** Shows the monitor as known on a day instead of now; null: as it is now again. */
  async function showAsKnown(day: string | null): Promise<void> {
    asked = day
    if (day === null || newest.value.status !== 'ready') {
      asKnown.value = null
      return
    }
    const info = await useWholeMonitorStore().info(day, newest.value.info)
    // A late answer must not overwrite a newer one.
    if (asked === day) asKnown.value = info.status === 'ready' ? info.data : null
  }

  /** Has the monitor and the texts of a page at hand, in a language or the monitor's default one. */
  async function prepare(named: Language | null, groups: readonly TextGroup[]): Promise<void> {
    if (state.value.status !== 'ready') await load()
    if (state.value.status !== 'ready') return
    const language = named ?? state.value.info.defaultLanguage
    const missing = groups.filter((group) => !textsIn(language)[group])
    if (missing.length === 0) return
    turns += 1
    const turn = turns
    const loaded = await retried(() => loadTexts(language, missing))
    // A page that has been left meanwhile must not bring its language back.
    if (turn === turns || messages.value?.language === language) put(language, loaded)
  }

  /** Has more texts at hand, for a part of the page that is shown. */
  async function addTexts(groups: readonly TextGroup[]): Promise<void> {
    const language = messages.value?.language
    if (language === undefined) return
    const missing = groups.filter((group) => !textsIn(language)[group])
    const loaded = await retried(() => loadTexts(language, missing))
    if (messages.value?.language === language) put(language, loaded)
  }

  /** Beside those that others have fetched meanwhile. */
  function put(language: Language, loaded: Texts): void {
    messages.value = { language, texts: { ...textsIn(language), ...loaded } }
  }
  function textsIn(language: Language): Texts {
    return messages.value?.language === language ? messages.value.texts : {}
  }

  return { state, messages, load, prepare, addTexts, showAsKnown }
})
