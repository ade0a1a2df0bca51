import type { PageState, RenderedPage } from '@/i18n/pageState'
import { policyMeta } from './hosting/policyMeta'
import type { Renderer } from './prerender'
import { pagePath } from './siteAddress'
import { escaped } from './xml'

export interface Page {
  readonly rendered: RenderedPage
  readonly state: Omit<PageState, 'texts'>
  /** With its language in front: `en/areas/x`. */
  readonly path: string
  /** Without: `areas/x`. */
  readonly route: string
}

/** A whole HTML document: the built shell with a page, its head and its data put in. */
export function htmlPage(page: Page, renderer: Renderer): string {
  const { rendered, state } = page
  return (
    renderer.template
      .replace(/<html lang="[^"]*"/, () => `<html lang="${state.language}"`)
      // Before anything that the policy is about.
      .replace(/<meta charset="[^"]*"[^>]*>/, (charset) => [charset, ...policyMeta].join('\n    '))
      .replace(/<title>[^<]*<\/title>/, () => head(page, renderer))
      .replace('<div id="app"></div>', () => `<div id="app">${rendered.html}</div>${data(page)}`)
      .replace(/\s*<noscript>[\s\S]*?<\/noscript>/, '')
  )
}

function head({ rendered, state, route, path }: Page, { base, filesOf }: Renderer): string {
  const { title, description } = rendered.head
  const { info } = state
  const links = info.languages.map((language) => {
    const { defaultLanguage } = info
    const href = `${base}${pagePath(route, { language, defaultLanguage })}`
    return `<link rel="alternate" hreflang="${language}" href="${escaped(href)}">`
  })
  const files = new Set(rendered.modules.flatMap((module) => filesOf(module)))
  return [
    `<title>${escaped(title)}</title>`,
    ...(description === '' ? [] : [`<meta name="description" content="${escaped(description)}">`]),
    `<link rel="canonical" href="${escaped(`${base}${path}`)}">`,
    ...links,
    ...[...files].map(fileLink).filter((link) => link !== ''),
  ].join('\n    ')
}

function fileLink(file: string): string {
  if (file.endsWith('.css')) return `<link rel="stylesheet" href="${escaped(file)}">`
  return file.endsWith('.js') ? `<link rel="modulepreload" href="${escaped(file)}">` : ''
}

/**
 * The page's data, which no script is run for; `<` cannot end the element. The page for unknown
 * addresses has none: the app starts afresh on whatever address it stands at.
 */
function data({ state, rendered: { texts } }: Page): string {
  if (Object.keys(state.pages).length === 0) return ''
  const json = JSON.stringify({ ...state, texts } satisfies PageState).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="page-state">${json}</script>`
}
