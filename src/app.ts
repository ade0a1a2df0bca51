import { createPinia, type Pinia } from 'pinia'
import { createApp, createSSRApp, type App as VueApp } from 'vue'
import {
  START_LOCATION,
  type RouteLocationResolved,
  type Router,
  type RouterHistory,
} from 'vue-router'
import App from './App.vue'
import type { PageState } from './i18n/pageState'
import { createAppRouter, routeGroups, routeLanguage } from './router'
import { useMonitorStore } from './stores/monitorStore'
import { loadPage } from './stores/pageCode'
import { usePagesStore } from './stores/pagesStore'

export interface Siktemal {
  readonly app: VueApp
  readonly router: Router
  readonly pinia: Pinia
}

/**
 * The app on a history; with a page's state it starts from that page instead of fetching it, and takes
 * over its HTML where that is what the address asks for.
 */
export function createSiktemal(
  history: RouterHistory,
  state: PageState | null,
  isShown = true,
): Siktemal {
  const app = state && isShown ? createSSRApp(App) : createApp(App)
  const pinia = createPinia()
  const router = createAppRouter(history)
  app.use(pinia)
  app.use(router)
  if (state) restore(pinia, state)
  const monitor = useMonitorStore(pinia)
  // A page is shown when its texts are there, so that nothing flashes.
  router.beforeResolve(async (to, from) => {
    const isKept = !import.meta.env.SSR && state && isShown && from === START_LOCATION
    await Promise.all([
      monitor.prepare(routeLanguage(to), routeGroups(to)),
      isKept ? null : to.meta.page && loadPage(to.meta.page),
    ])
  })
  return { app, router, pinia }
}

/** Fetches what a page shows before the page is asked for, where it is in the language of this one. */
export function prepareFiles(pinia: Pinia, to: RouteLocationResolved): void {
  const { state, messages } = useMonitorStore(pinia)
  // A page as known on another day is made here, of other files.
  if (state.status !== 'ready' || messages === null || to.query['known'] !== undefined) return
  const language = routeLanguage(to) ?? state.info.defaultLanguage
  if (language !== messages.language) return
  for (const file of to.meta.files?.(to, language) ?? []) {
    void usePagesStore(pinia).load(file)
  }
}

function restore(pinia: Pinia, { info, language, texts, pages }: PageState): void {
  const monitor = useMonitorStore(pinia)
  monitor.state = { status: 'ready', info }
  monitor.messages = { language, texts }
  const data = Object.entries(pages).map(([path, page]) => [path, { status: 'ready', data: page }])
  // Each entry is a page that has been fetched already.
  usePagesStore(pinia).pages = Object.fromEntries(data) as ReturnType<typeof usePagesStore>['pages']
}
