import type { PageHead } from '@/i18n/pageState'
import type { Language } from '@/core/model'
import { pagePath } from '../siteAddress'
import { escaped } from '@/core/write/markup'

/** What the head of a page is written from. */
export interface HeadParts {
  /** Title and description. */
  readonly head: PageHead
  readonly siteName: string
  readonly language: Language
  readonly languages: readonly Language[]
  readonly defaultLanguage: Language
  /** The page's path without a language. */
  readonly route: string
  /** The address of a path of the site: whole where the site knows its own. */
  readonly address: (path: string) => string
  readonly picture: SharePicture | null
  readonly feeds: readonly FeedLink[]
}

/** The picture that shows where a page is shared. */
export interface SharePicture {
  readonly path: string
  /** What it says, for those who do not see it. */
  readonly alt: string
}

export interface FeedLink {
  readonly path: string
  readonly type: 'application/atom+xml' | 'text/calendar'
  readonly title: string
}

/** In pixels, as the large cards of most services want it. */
export const pictureSize = { width: 1200, height: 630 } as const

const locales = { nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' } as const satisfies Record<
  Language,
  string
>

/** The lines of a page's head: what it is called, where it and its twins stand, how it looks when shared. */
export function pageHead(parts: HeadParts): readonly string[] {
  const { title, description } = parts.head
  return [
    `<title>${escaped(title)}</title>`,
    ...named('name', { description }),
    ...addresses(parts),
    ...feedLinks(parts),
    ...named('property', openGraph(parts)),
    ...named('name', { 'twitter:card': parts.picture ? 'summary_large_image' : 'summary' }),
  ]
}

/** The head of an embed: what it shows is found at the page that it is a part of, and links leave the frame. */
export function embedHead({ title, description }: PageHead, whole: string): readonly string[] {
  return [
    `<title>${escaped(title)}</title>`,
    ...named('name', { description, robots: 'noindex' }),
    `<link rel="canonical" href="${escaped(whole)}">`,
    '<base target="_blank">',
  ]
}

function addresses(parts: HeadParts): readonly string[] {
  const { languages, language, defaultLanguage } = parts
  const twins = languages.map((each) => alternate(each, pageAddress(parts, each)))
  return [
    `<link rel="canonical" href="${escaped(pageAddress(parts, language))}">`,
    ...twins,
    alternate('x-default', pageAddress(parts, defaultLanguage)),
  ]
}

function alternate(hreflang: string, href: string): string {
  return `<link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}">`
}

function pageAddress({ route, defaultLanguage, address }: HeadParts, language: Language): string {
  return address(encodeURI(pagePath(route, { language, defaultLanguage })))
}

function feedLinks({ feeds, address }: HeadParts): readonly string[] {
  return feeds.map(
    ({ path, type, title }) =>
      `<link rel="alternate" type="${type}" title="${escaped(title)}" href="${escaped(address(path))}">`,
  )
}

type Properties = Readonly<Record<string, string | readonly string[]>>

function openGraph(parts: HeadParts): Properties {
  const { head, siteName, language, languages, picture, address } = parts
  return {
    'og:title': head.title,
    'og:description': head.description,
    'og:type': 'website',
    'og:site_name': siteName,
    'og:url': pageAddress(parts, language),
    'og:locale': locales[language],
    'og:locale:alternate': languages
      .filter((each) => each !== language)
      .map((each) => locales[each]),
    ...(picture && {
      'og:image': address(picture.path),
      'og:image:type': 'image/png',
      'og:image:width': String(pictureSize.width),
      'og:image:height': String(pictureSize.height),
      'og:image:alt': picture.alt,
    }),
  }
}

/** One element for each text; an empty one says nothing and is left out. */
function named(key: 'name' | 'property', properties: Properties): readonly string[] {
  return Object.entries(properties).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((text) => text !== '')
      .map((text) => `<meta ${key}="${name}" content="${escaped(text)}">`),
  )
}
