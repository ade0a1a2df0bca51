import type { Language } from '@/core/model'

/** Where the published files stand: the site's address ends with a slash; null where nobody says. */
export interface Site {
  readonly url: string | null
}

/** The site's address from an option: any http(s) address; null for an empty text or anything else. */
export function siteUrl(option: string): string | null {
  if (!URL.canParse(option)) return null
  const { protocol, origin, pathname } = new URL(option)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  return `${origin}${pathname.replace(/\/*$/, '/')}`
}

/**
 * The address of a path of the site as another of its files writes it: absolute where the site's
 * address is known, else relative to that file.
 */
export function addressFrom(document: string, { url }: Site): (path: string) => string {
  const root = url ?? '../'.repeat(document.split('/').length - 1)
  return (path) => `${root}${path}` || './'
}

/** A page's path in a language: `areas/x`, `en/areas/x`; that of the default language has no prefix. */
export function pagePath(
  path: string,
  { language, defaultLanguage }: { language: Language; defaultLanguage: Language },
): string {
  if (language === defaultLanguage) return path
  return path === '' ? language : `${language}/${path}`
}
