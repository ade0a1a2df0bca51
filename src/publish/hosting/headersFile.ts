import type { Language } from '@/core/model'
import {
  caching,
  commonHeaders,
  contentSecurityPolicy,
  folders,
  neverFramed,
  openData,
  servedPolicy,
  type Header,
} from './policy'

/** Where a site stands, and the languages its pages are published in. */
export interface SitePlace {
  /** `/` or `/path/`. */
  readonly base: string
  readonly languages: readonly Language[]
  readonly defaultLanguage: Language
}

/**
 * The headers in the form of Netlify and Cloudflare Pages (`_headers`). Where several rules match, one of
 * them joins the values of a header and the other takes the last: both come to the same here.
 */
export function headersFile(place: SitePlace): string {
  const rules: readonly (readonly [path: string, headers: readonly Header[]])[] = [
    [
      '*',
      [['Content-Security-Policy', contentSecurityPolicy], neverFramed, ...commonHeaders] as const,
    ],
    ...prefixes(place).map(
      (prefix) =>
        [
          `${prefix}${folders.embeds}/*`,
          [['Content-Security-Policy', servedPolicy('anyone')]],
        ] as const,
    ),
    ...folders.hashed.map((folder) => [`${folder}/*`, [caching.hashed]] as const),
    ...folders.revalidated.map((folder) => [`${folder}/*`, [caching.revalidated]] as const),
    ...folders.open.map((folder) => [`${folder}/*`, [openData]] as const),
  ]
  return rules
    .map(([path, headers]) => [`${place.base}${path}`, ...headers.map(headerLine)].join('\n'))
    .join('\n\n')
    .concat('\n')
}

function headerLine([name, value]: Header): string {
  return `  ${name}: ${value}`
}

/** What stands before a page's path in each language: nothing, `nn/`, `en/`. */
export function prefixes({ languages, defaultLanguage }: SitePlace): readonly string[] {
  return ['', ...languages.filter((each) => each !== defaultLanguage).map((each) => `${each}/`)]
}
