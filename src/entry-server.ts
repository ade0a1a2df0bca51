import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { createSiktemal, type PageState } from './app'
import { loadMessages } from './i18n/translate'

/** What a page says of itself to the document's head. */
export interface PageHead {
  title: string
  description: string
}

export interface RenderedPage {
  readonly html: string
  readonly head: PageHead
  /** Source files whose chunks and styles the page needs. */
  readonly modules: readonly string[]
}

/** One page as HTML, from its address (without the base) and its data. */
export async function render(path: string, state: PageState): Promise<RenderedPage> {
  const messages = await loadMessages(state.language)
  const { app, router } = createSiktemal(createMemoryHistory(), { state, messages })
  await router.push(path)
  await router.isReady()
  const head: PageHead = { title: '', description: '' }
  const context: { head: PageHead; modules?: Set<string> } = { head }
  const html = await renderToString(app, context)
  return { html, head, modules: [...(context.modules ?? [])] }
}
