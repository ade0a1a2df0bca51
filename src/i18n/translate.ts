import type { Language } from '@/core/model'
import type messages from './nb.json'

export type Messages = typeof messages

type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>
}[keyof T & string]

export type MessageKey = Paths<Messages>

export type Values = Readonly<Record<string, string | number>>

export type Translate = (key: MessageKey, values?: Values) => string

/** One language's interface texts; each language is a file of its own, fetched when it is chosen. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'nb':
      return (await import('./nb.json')).default
    case 'nn':
      return (await import('./nn.json')).default
    case 'en':
      return (await import('./en.json')).default
  }
}

/** Looks a text up by its path and puts `{name}` values in; an unknown path shows itself. */
export function createTranslate(messages: Messages): Translate {
  return (key, values = {}) =>
    find(messages, key).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      return value === undefined ? whole : String(value)
    })
}

function find(messages: Messages, key: string): string {
  let node: unknown = messages
  for (const part of key.split('.')) {
    // JSON texts are nested records of strings; anything else ends in the key itself below.
    node = (node as Record<string, unknown> | undefined)?.[part]
  }
  return typeof node === 'string' ? node : key
}
