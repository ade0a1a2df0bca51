import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Language } from '@/core/model'
import type { MonitorInfo } from '@/core/page/monitorInfo'
import { loadTexts, type TextGroup, type Texts } from '@/i18n/translate'
import { fetchJson } from './fetchJson'

export type MonitorState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly info: MonitorInfo }

/** What every page shares: the monitor's name, languages, areas, edition, and the interface texts. */
export const useMonitorStore = defineStore('monitorStore', () => {
  const state = shallowRef<MonitorState>({ status: 'loading' })
  const messages = shallowRef<{ language: Language; texts: Texts } | null>(null)

  async function load(): Promise<void> {
    state.value = { status: 'loading' }
    const answer = await fetchJson<MonitorInfo>('api/v1/monitor.json')
    state.value =
      answer.status === 'ready'
        ? { status: 'ready', info: answer.data }
        : { status: 'failed', reason: answer.reason }
  }

  /** Has the monitor and the texts of some groups at hand, in a language or the monitor's default one. */
  async function prepare(named: Language | null, groups: readonly TextGroup[]): Promise<void> {
    if (state.value.status !== 'ready') await load()
    if (state.value.status !== 'ready') return
    const language = named ?? state.value.info.defaultLanguage
    const known = messages.value?.language === language ? messages.value.texts : {}
    const missing = groups.filter((group) => !known[group])
    if (missing.length === 0) return
    messages.value = { language, texts: { ...known, ...(await loadTexts(language, missing)) } }
  }

  return { state, messages, load, prepare }
})
