import type { Language } from '@/core/model'
import type area from './area.nb.json'
import type changes from './changes.nb.json'
import type chart from './chart.nb.json'
import type common from './common.nb.json'
import type data from './data.nb.json'
import type embed from './embed.nb.json'
import type explore from './explore.nb.json'
import type indicator from './indicator.nb.json'
import type meeting from './meeting.nb.json'
import type method from './method.nb.json'
import type offline from './offline.nb.json'
import type overview from './overview.nb.json'
import type own from './own.nb.json'
import type plan from './plan.nb.json'
import type request from './request.nb.json'
import type search from './search.nb.json'
import type takeAway from './takeAway.nb.json'

/** The interface texts, by the group of pages that use them. */
export interface Messages {
  readonly area: typeof area
  readonly changes: typeof changes
  readonly chart: typeof chart
  readonly common: typeof common
  readonly data: typeof data
  readonly embed: typeof embed
  readonly explore: typeof explore
  readonly indicator: typeof indicator
  readonly meeting: typeof meeting
  readonly method: typeof method
  readonly offline: typeof offline
  readonly overview: typeof overview
  readonly own: typeof own
  readonly plan: typeof plan
  readonly request: typeof request
  readonly search: typeof search
  readonly takeAway: typeof takeAway
}

export type TextGroup = keyof Messages

/** One language's texts, as far as they have been fetched. */
export type Texts = Partial<Messages>

type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>
}[keyof T & string]

export type MessageKey = Paths<Messages>

export type Values = Readonly<Record<string, string | number>>

export type Translate = (key: MessageKey, values?: Values) => string

// A file for each group and language: a page fetches only what it shows.
const files = import.meta.glob<unknown>('./*.json', { import: 'default' })

/** The texts of some groups in one language, each a file of its own. */
export async function loadTexts(language: Language, groups: readonly TextGroup[]): Promise<Texts> {
  const entries = groups.map(async (group) => [
    group,
    await files[`./${group}.${language}.json`]?.(),
  ])
  // The files are those that `Messages` is made of.
  return Object.fromEntries(await Promise.all(entries)) as Texts
}

/** Looks a text up by its path and puts `{name}` values in; an unknown path shows itself. */
export function createTranslate(texts: Texts): Translate {
  return (key, values = {}) =>
    find(texts, key).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      return value === undefined ? whole : String(value)
    })
}

function find(texts: Texts, key: string): string {
  let node: unknown = texts
  for (const part of key.split('.')) {
    // JSON texts are nested records of strings; anything else ends in the key itself below.
    node = (node as Record<string, unknown> | undefined)?.[part]
  }
  return typeof node === 'string' ? node : key
}
