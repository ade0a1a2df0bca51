import type { Language } from '@/core/model'

export interface TextSection {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly list?: readonly string[]
  readonly ordered?: readonly string[]
  /** The table of statuses and thresholds follows. */
  readonly bands?: boolean
}

export interface LongText {
  readonly title: string
  readonly lead: string
  readonly sections: readonly TextSection[]
}

export const longTextNames = ['about', 'about/method', 'about/accessibility'] as const
export type LongTextName = (typeof longTextNames)[number]

// Read by the build only, which publishes each text as a page's data.
const files = import.meta.glob<LongText>('./texts/*.json', { import: 'default', eager: true })

/** A page of running text in one language. */
export function longText(name: LongTextName, language: Language): LongText {
  const text = files[`./texts/${name.replace('about/', '')}.${language}.json`]
  if (!text) throw new Error(`No text ${name} in ${language}`)
  return text
}
