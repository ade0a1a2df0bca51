import type { Language, Selection } from '../model'
import { escaped } from '../write/markup'

export type EmbedTheme = 'auto' | 'light' | 'dark'

export interface EmbedChoice {
  /** The page that it is a part of, without a language: `indicators/x`, `explore`. */
  readonly path: string
  readonly language: Language
  readonly theme: EmbedTheme
  /** ISO day; null: always the newest figures. */
  readonly known: string | null
  /** What of the page it shows: the series of an indicator, the question of the explorer. */
  readonly where: Selection
  /** `<plan>/<target>`; null: every target of the series. */
  readonly target: string | null
}

/** Where a site stands: its address, ending in a slash, and the language that has no prefix. */
export interface EmbedSite {
  readonly address: string
  readonly defaultLanguage: Language
}

/** What a snippet is made of beside the reader's choices. */
export interface EmbedOffer {
  /** The page that it is a part of, without a language. */
  readonly path: string
  readonly title: string
  /** What of the page is shown: a series, or a question. */
  readonly where: Selection
  readonly language: Language
  readonly languages: readonly Language[]
  /** The ISO day that the page itself is shown as known on; null: now. */
  readonly known: string | null
  /** The ISO day that a frozen one would be of. */
  readonly today: string
  readonly targets: readonly { readonly key: string; readonly title: string }[]
  readonly site: EmbedSite
}

/** The address of an embed; what is as usual is left out. */
export function embedAddress(
  { path, language, theme, known, where, target }: EmbedChoice,
  { address, defaultLanguage }: EmbedSite,
): string {
  const chosen = [
    ...Object.entries(where),
    ['target', target],
    ['theme', theme === 'auto' ? null : theme],
    ['known', known],
  ].flatMap(([name, value]) =>
    value === null ? [] : [`${String(name)}=${parameter(String(value))}`],
  )
  const prefix = language === defaultLanguage ? '' : `${language}/`
  const query = chosen.length === 0 ? '' : `?${chosen.join('&')}`
  return `${address}${prefix}embed/${path}${query}`
}

/** A value in a query, where a comma may stand: lists stay legible. */
function parameter(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',')
}

/**
 * What a journalist pastes: a frame of a sensible height, and a script that makes it exactly as high as
 * what it shows. The frame works without the script; then it is scrolled where it is too low.
 */
export function embedSnippet(
  { src, title, height }: { readonly src: string; readonly title: string; readonly height: number },
  { address }: EmbedSite,
): string {
  const frame = [
    `<iframe src="${escaped(src)}"`,
    `title="${escaped(title)}"`,
    'loading="lazy" width="100%"',
    `height="${String(height)}"`,
    'style="width:100%;border:0"></iframe>',
  ].join(' ')
  return `${frame}\n<script async src="${escaped(`${address}embed.js`)}"></script>`
}
