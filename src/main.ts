import { createWebHistory } from 'vue-router'
import { createSiktemal, prepareFiles } from './app'
import { focusPages } from './focusPages'
import { followLinks } from './followLinks'
import type { PageState } from './i18n/pageState'
import { nextTask } from './nextTask'
import { prefetchLinks } from './prefetchLinks'
import { watchRelease } from './stores/watchRelease'
import './styles/main.css'

void start()

/**
 * Takes over a prerendered page, or starts empty where there is none (the dev server). In several tasks,
 * so that a slow telephone answers its reader in between.
 */
async function start(): Promise<void> {
  await nextTask()
  const history = createWebHistory(import.meta.env.BASE_URL)
  const { app, router, pinia } = createSiktemal(history, pageState(), isPageShown())
  await router.isReady()
  await nextTask()
  app.mount('#app')
  await nextTask()
  followLinks(router)
  focusPages(router)
  prefetchLinks(router, (to) => prepareFiles(pinia, to))
  // A part of the app that cannot be fetched: the host's own page for that address can.
  router.onError((_error, to) => window.location.assign(router.resolve(to.fullPath).href))
  watchRelease(pinia, router)
}

function pageState(): PageState | null {
  const text = document.getElementById('page-state')?.textContent
  // The build writes this element from the very type it is read as.
  return text ? (JSON.parse(text) as PageState) : null
}

/** Whether the address asks for the prerendered page, which is today's; see `public/scheme.js`. */
function isPageShown(): boolean {
  return document.documentElement.dataset['known'] === undefined
}
