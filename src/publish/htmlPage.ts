import type { PageState, RenderedPage } from '@/i18n/pageState'
import { releaseElement, type PageRelease } from '@/offline/release'
import { afterContents, beforeScripts } from './builtFiles'
import { scriptText } from './head/documentHead'
import { policyMeta } from './hosting/policyMeta'
import type { Renderer } from './prerender'
import { escaped } from '@/core/write/markup'

export interface Page {
  readonly rendered: RenderedPage
  readonly state: Omit<PageState, 'texts'>
  /** What its head says of it (`head/documentHead.ts`). */
  readonly head: readonly string[]
  readonly release: PageRelease
  /** What stands before the page for readers without scripts, as HTML. */
  readonly notice: string
}

/** A whole HTML document: the built shell with a page, its head and its data put in. */
export function htmlPage(page: Page, renderer: Renderer): string {
  const { rendered, state, notice } = page
  const app = `<div id="app">${rendered.html}</div>`
  const head = [...page.head, ...fileLinks(page, renderer)]
  const linked = (kind: string) =>
    head.filter((line) => isLink(line, kind)).map((link) => `    ${link}\n`)
  const rest = head.filter((line) => !kinds.some((kind) => isLink(line, kind)))
  // What stands after a script is not asked for until the script has run, which waits for styles.
  const shell = beforeScripts(renderer.template, linked('stylesheet'))
  // As the app itself: what is to be read is drawn before it is asked for.
  return (
    afterContents(shell, linked('modulepreload'))
      .replace(/<html lang="[^"]*"/, () => `<html lang="${state.language}"`)
      // Before anything that the policy is about.
      .replace(/<meta charset="[^"]*"[^>]*>/, (charset) => [charset, ...policyMeta].join('\n    '))
      .replace(/<title>[^<]*<\/title>/, () => rest.join('\n    '))
      .replace(/\s*<noscript>[\s\S]*?<\/noscript>/, '')
      .replace('<div id="app"></div>', () => `${notice}${app}${data(page)}`)
  )
}

/** A page of this component needs its styles at once, its code only when it is touched. */
const kept = 'src/pages/KeptPage.vue'

function fileLinks({ rendered }: Page, { filesOf }: Renderer): readonly string[] {
  const files = new Set(rendered.modules.flatMap((module) => filesOf(module)))
  const isKept = rendered.modules.includes(kept)
  const needed = [...files].filter((file) => !(isKept && file.endsWith('.js')))
  return needed.map(fileLink).filter((link) => link !== '')
}

/** What has its own place in the document, before or after the contents. */
const kinds = ['stylesheet', 'modulepreload']

function isLink(line: string, kind: string): boolean {
  return line.startsWith(`<link rel="${kind}"`)
}

function fileLink(file: string): string {
  if (file.endsWith('.css')) return `<link rel="stylesheet" href="${escaped(file)}">`
  return file.endsWith('.js') ? `<link rel="modulepreload" href="${escaped(file)}">` : ''
}

/**
 * The page's data, which no script is run for; `<` cannot end the element. The page for unknown
 * addresses has none: the app starts afresh on whatever address it stands at.
 */
function data({ state, rendered: { texts }, release: own }: Page): string {
  const release = `<script type="application/json" id="${releaseElement}">${scriptText(own)}</script>`
  if (Object.keys(state.pages).length === 0) return release
  const json = scriptText({ ...state, texts } satisfies PageState)
  return `<script type="application/json" id="page-state">${json}</script>${release}`
}

/** A page that is only read: no script takes it over, and nobody should find it by searching. */
export function withoutApp(html: string): string {
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(/\s*<link rel="(canonical|alternate)"[^>]*>/g, '')
    .replace('</title>', '</title>\n    <meta name="robots" content="noindex">')
}
