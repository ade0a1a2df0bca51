import type { MonitorInfo } from '@/core/page/monitorInfo'
import type { SitePage } from '@/core/page/monitorPages'
import type { SiteContext } from '@/core/page/pageContext'
import type { PageState, RenderedPage } from '@/i18n/pageState'
import { htmlPage } from './htmlPage'
import { pagePath } from './siteAddress'
import { pageFile } from './sitePages'

/** A page of the site as the server entry draws it. */
export type RenderPage = (path: string, state: Omit<PageState, 'texts'>) => Promise<RenderedPage>

export interface Renderer {
  readonly render: RenderPage
  /** The built `index.html`. */
  readonly template: string
  /** Where the site stands on its host: `/` or `/path/`. */
  readonly base: string
  /** Built files that a source module needs, from the root. */
  readonly filesOf: (module: string) => readonly string[]
}

export interface Prerendering {
  readonly pages: readonly SitePage[]
  readonly info: MonitorInfo
  readonly context: SiteContext
}

/** Every page in every language as a file of its own, one after the other. */
export async function* prerender(
  { pages, info, context }: Prerendering,
  renderer: Renderer,
): AsyncGenerator<readonly [path: string, html: string]> {
  const { languages, defaultLanguage } = info
  for (const language of languages) {
    for (const { route, model } of [...pages, notFound]) {
      const data = model({ ...context, language })
      const path = pagePath(route, { language, defaultLanguage })
      const state = {
        info,
        language,
        pages: data === null ? {} : { [pageFile(route, language)]: data },
      }
      const rendered = await renderer.render(`/${path}`, state)
      yield [fileOf(path), htmlPage({ rendered, state, path, route }, renderer)]
    }
  }
}

/** Hosts answer with this file when they have no other. */
const notFound: SitePage = { route: '404', model: () => null, isPublished: false }

/** `areas/x` → `areas/x/index.html`, which any host serves for `/areas/x`. */
function fileOf(path: string): string {
  if (path.endsWith(notFound.route)) return `${path}.html`
  return path === '' ? 'index.html' : `${path}/index.html`
}
