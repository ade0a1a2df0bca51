import { createPinia, type Pinia } from 'pinia'
import { createApp, createSSRApp, type App as VueApp } from 'vue'
import type { Router, RouterHistory } from 'vue-router'
import App from './App.vue'
import type { Language } from './core/model'
import type { MonitorInfo } from './core/page/monitorInfo'
import type { Messages } from './i18n/translate'
import { createAppRouter } from './router'
import { useMonitorStore } from './stores/monitorStore'
import { usePagesStore } from './stores/pagesStore'

/** What a prerendered page carries, so that the app can take it over as it stands. */
export interface PageState {
  readonly info: MonitorInfo
  readonly language: Language
  /** Page data by the path they would be fetched from. */
  readonly pages: Readonly<Record<string, unknown>>
}

export interface Siktemal {
  readonly app: VueApp
  readonly router: Router
}

/** The app on a history; with a page's state it starts from that page instead of fetching it. */
export function createSiktemal(
  history: RouterHistory,
  start: { readonly state: PageState; readonly messages: Messages } | null,
): Siktemal {
  const app = start ? createSSRApp(App) : createApp(App)
  const pinia = createPinia()
  const router = createAppRouter(history)
  app.use(pinia)
  app.use(router)
  if (start) restore(pinia, start.state, start.messages)
  return { app, router }
}

function restore(pinia: Pinia, { info, language, pages }: PageState, texts: Messages): void {
  const monitor = useMonitorStore(pinia)
  monitor.state = { status: 'ready', info }
  monitor.messages = { language, texts }
  const data = Object.entries(pages).map(([path, page]) => [path, { status: 'ready', data: page }])
  // Each entry is a page that has been fetched already.
  usePagesStore(pinia).pages = Object.fromEntries(data) as ReturnType<typeof usePagesStore>['pages']
}
