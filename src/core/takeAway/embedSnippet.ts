import type { Language, Selection } from '../model'
import { escaped } from '../write/markup'

export type EmbedTheme = 'auto' | 'light' | 'dark'

export interface EmbedChoice {
  readonly id: string
  readonly language: Language
  readonly theme: EmbedTheme
  /** ISO day; null: always the newest figures. */
  readonly known: string | null
  /** Laid over the indicator's headline. */
  readonly where: Selection
  /** `<plan>/<target>`; null: every target of the series. */
  readonly target: string | null
}

/** Where a site stands: its address, ending in a slash, and the language that has no prefix. */
export interface EmbedSite {
  readonly address: string
  readonly defaultLanguage: Language
}

/** The address of an embed; what is as usual is left out. */
export function embedAddress(
  { id, language, theme, known, where, target }: EmbedChoice,
  { address, defaultLanguage }: EmbedSite,
): string {
  const chosen = [
    ...Object.entries(where),
    ['target', target],
    ['theme', theme === 'auto' ? null : theme],
    ['known', known],
  ].flatMap(([name, value]) =>
    value === null ? [] : [`${String(name)}=${encodeURIComponent(String(value))}`],
  )
  const prefix = language === defaultLanguage ? '' : `${language}/`
  const query = chosen.length === 0 ? '' : `?${chosen.join('&')}`
  return `${address}${prefix}embed/indicators/${id}${query}`
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
