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

export type LongTextName = 'method' | 'about' | 'accessibility'

const files = import.meta.glob<LongText>('./texts/*.json', { import: 'default' })

/** A page of running text in one language, fetched when the page is opened. */
export async function loadLongText(name: LongTextName, language: Language): Promise<LongText> {
  const load = files[`./texts/${name}.${language}.json`]
  if (!load) throw new Error(`No text ${name} in ${language}`)
  return load()
}
