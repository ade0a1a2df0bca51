import type { PageState, Rendered, Renderer } from './prerender'
import { pagePath } from './siteAddress'

export interface Page {
  readonly rendered: Rendered
  readonly state: PageState
  /** With its language in front: `en/areas/x`. */
  readonly path: string
  /** Without: `areas/x`. */
  readonly route: string
}

/** A whole HTML document: the built shell with a page, its head and its data put in. */
export function htmlPage(page: Page, renderer: Renderer): string {
  const { rendered, state } = page
  return renderer.template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${state.language}"`)
    .replace(/<title>[^<]*<\/title>/, () => head(page, renderer))
    .replace('<div id="app"></div>', () => `<div id="app">${rendered.html}</div>${data(page)}`)
    .replace(/\s*<noscript>[\s\S]*?<\/noscript>/, '')
}

function head({ rendered, state, route, path }: Page, { base, filesOf }: Renderer): string {
  const { title, description } = rendered.head
  const { info } = state
  const links = info.languages.map((language) => {
    const { defaultLanguage } = info
    const href = `${base}${pagePath(route, { language, defaultLanguage })}`
    return `<link rel="alternate" hreflang="${language}" href="${text(href)}">`
  })
  const files = new Set(rendered.modules.flatMap((module) => filesOf(module)))
  return [
    `<title>${text(title)}</title>`,
    ...(description === '' ? [] : [`<meta name="description" content="${text(description)}">`]),
    `<link rel="canonical" href="${text(`${base}${path}`)}">`,
    ...links,
    ...[...files].map(fileLink).filter((link) => link !== ''),
  ].join('\n    ')
}

function fileLink(file: string): string {
  if (file.endsWith('.css')) return `<link rel="stylesheet" href="${text(file)}">`
  return file.endsWith('.js') ? `<link rel="modulepreload" href="${text(file)}">` : ''
}

/**
 * The page's data, which no script is run for; `<` cannot end the element. The page for unknown
 * addresses has none: the app starts afresh on whatever address it stands at.
 */
function data({ state }: Page): string {
  if (Object.keys(state.pages).length === 0) return ''
  const json = JSON.stringify(state).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="page-state">${json}</script>`
}

/** Text as text in an attribute or an element. */
function text(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
