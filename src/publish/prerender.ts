import type { Language } from '@/core/model'
import type { MonitorInfo } from '@/core/page/monitorInfo'
import type { Clock } from '@/core/verdict/verdict'
import { indicatorModel } from './indicatorModel'
import { htmlPage } from './htmlPage'
import { pageData } from './pageFiles'
import { pagePath } from './siteAddress'
import type { Folder } from './siteFiles'
import { siteRoutes } from './siteRoutes'

/** What the app's server entry makes of a page; see `src/entry-server.ts`. */
export interface Rendered {
  readonly html: string
  readonly head: { readonly title: string; readonly description: string }
  readonly modules: readonly string[]
}

export interface PageState {
  readonly info: MonitorInfo
  readonly language: Language
  readonly pages: Readonly<Record<string, unknown>>
}

export interface Renderer {
  readonly render: (path: string, state: PageState) => Promise<Rendered>
  /** The built `index.html`. */
  readonly template: string
  /** Where the site stands on its host: `/` or `/path/`. */
  readonly base: string
  /** Built files that a source module needs, from the root. */
  readonly filesOf: (module: string) => readonly string[]
}

/** Every page in every language as a file of its own, one after the other. */
export async function* prerender(
  { folder, info, clock }: { folder: Folder; info: MonitorInfo; clock: Clock },
  renderer: Renderer,
): AsyncGenerator<readonly [path: string, html: string]> {
  const data = pageData(folder, clock)
  for (const language of info.languages) {
    for (const route of [...siteRoutes(folder.monitor), notFound]) {
      const page = pageOf(route, language)
      const make =
        data.get(page) ?? (() => indicatorModel(folder.monitor, page, { clock, language }))
      const pages = route === notFound ? {} : { [page]: make() }
      const path = pagePath(route, { language, defaultLanguage: info.defaultLanguage })
      const state = { info, language, pages }
      const rendered = await renderer.render(`/${path}`, state)
      yield [fileOf(path), htmlPage({ rendered, state, path, route }, renderer)]
    }
  }
}

/** Hosts answer with this file when they have no other. */
const notFound = '404'

/** `areas/x` → `areas/x/index.html`, which any host serves for `/areas/x`. */
function fileOf(path: string): string {
  if (path.endsWith(notFound)) return `${path}.html`
  return path === '' ? 'index.html' : `${path}/index.html`
}

/** Where the app looks for the data of a page. */
function pageOf(route: string, language: Language): string {
  const name = route === '' ? 'overview' : route.replace(/^about\//, '')
  return `pages/${language}/${name}.json`
}
