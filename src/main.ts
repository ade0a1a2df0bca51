import { createWebHistory } from 'vue-router'
import { createSiktemal, type PageState } from './app'
import { loadMessages } from './i18n/translate'
import './styles/main.css'

void start()

/** Takes over a prerendered page, or starts empty where there is none (the dev server). */
async function start(): Promise<void> {
  const state = pageState()
  const history = createWebHistory(import.meta.env.BASE_URL)
  const messages = state && (await loadMessages(state.language))
  const { app, router } = createSiktemal(history, state && messages ? { state, messages } : null)
  await router.isReady()
  app.mount('#app')
}

function pageState(): PageState | null {
  const text = document.getElementById('page-state')?.textContent
  // The build writes this element from the very type it is read as.
  return text ? (JSON.parse(text) as PageState) : null
}
