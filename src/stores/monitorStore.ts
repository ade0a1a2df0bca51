import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { MonitorInfo } from '@/core/page/monitorInfo'
import { loadMessages, type Messages } from '@/i18n/translate'
import type { Language } from '@/core/model'
import { fetchJson } from './fetchJson'

export type MonitorState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly info: MonitorInfo }

/** What every page shares: the monitor's name, languages, areas, edition, and the interface texts. */
export const useMonitorStore = defineStore('monitorStore', () => {
  const state = shallowRef<MonitorState>({ status: 'loading' })
  const messages = shallowRef<{ language: Language; texts: Messages } | null>(null)

  async function load(): Promise<void> {
    state.value = { status: 'loading' }
    const answer = await fetchJson<MonitorInfo>('api/v1/monitor.json')
    state.value =
      answer.status === 'ready'
        ? { status: 'ready', info: answer.data }
        : { status: 'failed', reason: answer.reason }
  }

  async function speak(language: Language): Promise<void> {
    messages.value = { language, texts: await loadMessages(language) }
  }

  return { state, messages, load, speak }
})
