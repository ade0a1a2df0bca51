import type { Pinia } from 'pinia'
import type { Router } from 'vue-router'
import { openRelease } from '@/offline/openRelease'
import type { PageRelease } from '@/offline/release'
import { useReleaseStore } from './releaseStore'

/** A page left open asks this often whether there is a newer release, while somebody looks at it. */
const interval = 15 * 60_000

/** Keeps visited pages for reading without a network, and asks whether the open release is the newest. */
export function watchRelease(pinia: Pinia, router: Router): void {
  const release = openRelease()
  // Where somebody else's page shows it nothing is kept, and its reader is told nothing.
  if (release === null || router.currentRoute.value.meta.isEmbed) return
  const store = useReleaseStore(pinia)
  const kept = Number(document.documentElement.dataset['fetched'] ?? Number.NaN)
  store.fetched = Number.isNaN(kept) ? performance.timeOrigin : kept
  const check = (): void => void store.check(release)
  if (!Number.isNaN(kept) || !navigator.onLine) check()
  window.addEventListener('online', check)
  window.addEventListener('offline', check)
  setInterval(() => {
    if (document.visibilityState === 'visible') check()
  }, interval)
  checkOnReturn(check)
  void keepPages(release, router).catch(() => undefined)
}

/** Who comes back to the page after a while should not read on in an old release unawares. */
function checkOnReturn(check: () => void): void {
  let left = 0
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') left = performance.now()
    else if (performance.now() - left > 60_000) check()
  })
}

async function keepPages({ base }: PageRelease, router: Router): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await loaded()
  const { serviceWorker } = navigator
  const wasControlled = serviceWorker.controller !== null
  await serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' })
  const { active } = await serviceWorker.ready
  const visit = (): void => active?.postMessage({ visited: window.location.href })
  // A page that came through the worker is kept already.
  if (!wasControlled) visit()
  router.afterEach((to, from, failure) => {
    if (!failure && to.path !== from.path) visit()
  })
}

/** The page itself comes first. */
function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => {
    window.addEventListener('load', () => {
      resolve()
    })
  })
}
