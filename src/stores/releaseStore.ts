import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { connectionAfter, noticeOf, type Connection, type Notice } from '@/offline/notice'
import { serverRelease, type PageRelease } from '@/offline/release'

/** How the open release stands to the server's: fresh, older than it, or all there is without a network. */
export const useReleaseStore = defineStore('releaseStore', () => {
  const connection = shallowRef<Connection>({ state: 'online', isNewer: false })
  /** When the open page was fetched, in milliseconds; null until the page tells. */
  const fetched = shallowRef<number | null>(null)
  /** The reader has seen this one and put it aside. */
  const dismissed = shallowRef<Notice>('none')
  const notice = computed<Notice>(() => {
    const current = noticeOf(connection.value)
    return current === dismissed.value ? 'none' : current
  })

  async function check({ base, release }: PageRelease): Promise<void> {
    const answer = await serverRelease(base)
    connection.value = connectionAfter(answer, { release, hasNetwork: navigator.onLine })
    if (connection.value.state === 'online' && dismissed.value !== 'newer') dismissed.value = 'none'
  }
  /** What a request has met. */
  function tell(met: 'newer' | 'unreachable'): void {
    dismissed.value = 'none'
    connection.value =
      met === 'newer'
        ? { state: 'online', isNewer: true }
        : { ...connection.value, state: navigator.onLine ? 'unreachable' : 'offline' }
  }
  function dismiss(): void {
    dismissed.value = noticeOf(connection.value)
  }
  return { connection, fetched, notice, check, tell, dismiss }
})
