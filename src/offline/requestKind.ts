/** What a service worker knows of a request. */
export interface Asked {
  readonly method: string
  readonly address: string
  readonly isNavigation: boolean
  /** The release that the app asks for; null for all but the app's data. */
  readonly release: string | null
}

/** Where the worker's site stands. */
export interface Scope {
  readonly origin: string
  /** `/` or `/path/`. */
  readonly base: string
}

/**
 * `page`: the server first, so that figures are fresh. `data`: of the release it names, and no other.
 * `asset`: never changes under its name. `file`: the server, else what is kept. `other`: not ours to answer.
 */
export type RequestKind = 'page' | 'data' | 'asset' | 'file' | 'other'

const direct = ['sw.js', 'release.json']

/** How a request is answered, by its address and what it is for. */
export function requestKind(asked: Asked, scope: Scope): RequestKind {
  const path = pathIn(asked.address, scope)
  if (asked.method !== 'GET' || path === null || direct.includes(path)) return 'other'
  // An embed stands among others' news: it comes from the server or not at all.
  if (/^((nb|nn|en)\/)?embed\//.test(path)) return asked.release === null ? 'other' : 'data'
  if (asked.isNavigation) return isDownload(path) ? 'other' : 'page'
  if (asked.release !== null) return 'data'
  return path.startsWith('assets/') ? 'asset' : 'file'
}

const fileEndings =
  /\.(csv|json|jsonld|xml|ics|zip|png|svg|ico|webmanifest|txt|js|css|woff2|wasm|pdf|docx|xlsx|html)$/i

/** Whether a path names a file rather than a page. */
export function isFile(path: string): boolean {
  return fileEndings.test(path)
}

/** Tables, feeds and pictures open in the browser as a page does, but are files. */
function isDownload(path: string): boolean {
  return isFile(path) && !path.endsWith('.html')
}

/** The path below the site's base; null for the address of another site. */
export function pathIn(address: string, { origin, base }: Scope): string | null {
  const url = new URL(address)
  if (url.origin !== origin || !`${url.pathname}/`.startsWith(base)) return null
  return url.pathname.slice(base.length)
}

/** One address for a page, however it is written: views of a page differ in the query alone. */
export function pageAddress(address: string): string {
  const { origin, pathname } = new URL(address)
  const path = pathname.replace(/(^|\/)index\.html$/, '$1').replace(/\/+$/, '')
  return `${origin}${path === '' ? '/' : path}`
}

/** The page that says that a page is not kept, in the language of the page's address. */
export function offlinePage(address: string, scope: Scope): string {
  const language = /^(nb|nn|en)(\/|$)/.exec(pathIn(address, scope) ?? '')?.[1]
  return `${scope.origin}${scope.base}${language === undefined ? '' : `${language}/`}offline.html`
}
