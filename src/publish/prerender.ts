import type { Language } from '@/core/model'
import type { MonitorInfo } from '@/core/page/monitorInfo'
import type { SitePage } from '@/core/page/monitorPages'
import type { SiteContext } from '@/core/page/pageContext'
import { pageParts } from '@/core/page/pageParts'
import type { PageState, RenderedPage } from '@/i18n/pageState'
import { formatDate } from '@/core/format'
import { createTranslate } from '@/i18n/translate'
import { documentHead } from './head/documentHead'
import { htmlPage, withoutApp } from './htmlPage'
import { pageRelease } from './pageRelease'
import { pageCard, type PageCard } from './share/pageCard'
import { pagePath, type Site } from './siteAddress'
import { pageFiles } from './sitePages'
import { withoutScript } from './withoutScript'

/** A page of the site as the server entry draws it. */
export type RenderPage = (path: string, state: Omit<PageState, 'texts'>) => Promise<RenderedPage>

export interface Renderer {
  readonly render: RenderPage
  /** The built `index.html`. */
  readonly template: string
  /** Where the site stands on its host: `/` or `/path/`. */
  readonly base: string
  readonly site: Site
  /** Names what is published together; see `release.ts`. */
  readonly release: string
  /** The fonts that every page is set in, from the root. */
  readonly fonts: readonly string[]
  /** Built files that a source module needs, from the root. */
  readonly filesOf: (module: string) => readonly string[]
  /** Those of a chunk that the module begins, and of all that the chunk imports. */
  readonly chunkFilesOf: (module: string) => readonly string[]
}

export interface Prerendering {
  readonly pages: readonly SitePage[]
  readonly info: MonitorInfo
  readonly context: SiteContext
}

/** A page as a file, and how it looks where it is shared. */
export interface Prerendered {
  readonly path: string
  readonly html: string
  readonly language: Language
  readonly card: PageCard | null
}

/** Every page in every language as a file of its own, one after the other. */
export async function* prerender(
  { pages, info, context }: Prerendering,
  renderer: Renderer,
): AsyncGenerator<Prerendered> {
  const { languages, defaultLanguage } = info
  for (const language of languages) {
    for (const page of [...pages, notFound, offline]) {
      const { route, model, rest } = page
      const path = pagePath(route, { language, defaultLanguage })
      const data = model({ ...context, language })
      const parts = pageParts(data, rest)
      const files = pageFiles(page, language)
        .map((file, part) => [file, parts[part]] as const)
        .filter(([, part]) => part !== null)
      const state = { info, language, pages: Object.fromEntries(files) }
      const rendered = await renderer.render(encodeURI(`/${path}`), state)
      const t = createTranslate(rendered.texts)
      const today = formatDate(info.today, language)
      const assessed = t('common.assessedOn', { date: today })
      const isShared = data !== null && page.embeds === undefined
      const card = isShared ? pageCard({ route, language, data, info, assessed }) : null
      const head = documentHead(
        { head: rendered.head, language, route, card, embeds: page.embeds ?? null },
        { ...renderer, context },
      )
      const release = pageRelease({ ...page, language, rendered }, { ...renderer, settings: info })
      const carried = { ...state, pages: Object.fromEntries(files.slice(0, 1)) }
      const notice = withoutScript(page, t, today)
      const whole = htmlPage({ rendered, state: carried, head, release, notice }, renderer)
      const html = route === offline.route ? withoutApp(whole) : whole
      yield { path: fileOf(path), html, language, card }
    }
  }
}

/** Hosts answer with this file when they have no other. */
const notFound: SitePage = { route: '404', model: () => null, isPublished: false }

/** The page that says that a page is not kept: it stands at any address, and needs nothing else. */
const offline: SitePage = { route: 'offline', model: () => null, isPublished: false }

/** `areas/x` → `areas/x/index.html`, which any host serves for `/areas/x`. */
function fileOf(path: string): string {
  if (/(^|\/)(404|offline)$/.test(path)) return `${path}.html`
  return path === '' ? 'index.html' : `${path}/index.html`
}
