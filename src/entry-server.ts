import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { createSiktemal } from './app'
import type { PageHead, PageState, RenderedPage } from './i18n/pageState'
import { useMonitorStore } from './stores/monitorStore'

/** One page as HTML, from its address (without the base) and its data; it fetches its own texts. */
export async function render(path: string, state: Omit<PageState, 'texts'>): Promise<RenderedPage> {
  const history = createMemoryHistory(import.meta.env.BASE_URL)
  const { app, router, pinia } = createSiktemal(history, { ...state, texts: {} })
  await router.push(path)
  await router.isReady()
  const head: PageHead = { title: '', description: '' }
  const context: { head: PageHead; modules?: Set<string> } = { head }
  const html = await renderToString(app, context)
  const texts = useMonitorStore(pinia).messages?.texts ?? {}
  return { html, head, texts, modules: [...(context.modules ?? [])] }
}
