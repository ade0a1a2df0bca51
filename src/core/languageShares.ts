import { languages, type Language, type Monitor } from './model'

export interface LanguageCount {
  /** Texts that are there in this language. */
  readonly texts: number
  readonly words: number
}

/** How much of a folder's text is in each language. */
export interface LanguageShares extends Readonly<Record<Language, LanguageCount>> {
  /** Nynorsk words as a share (0–1) of the words in bokmål and nynorsk; null without Norwegian text. */
  readonly nynorsk: number | null
  /** The least share of either that the Language Act asks of state bodies. */
  readonly least: number
}

/**
 * Counts the texts that the folder itself writes: titles, definitions, targets, measures, notes and the
 * rest, a note that many rows share once. Titles of sources are other people's, and numbers are no words.
 */
export function languageShares(monitor: Monitor): LanguageShares {
  const texts = [...textsOf({ ...monitor, sources: {} }), ...notesOf(monitor)]
  const countOf = (language: Language): LanguageCount => {
    const own = texts.filter((text) => text.language === language)
    return { texts: own.length, words: own.reduce((sum, { words }) => sum + words, 0) }
  }
  const [nb, nn, en] = [countOf('nb'), countOf('nn'), countOf('en')]
  const norwegian = nb.words + nn.words
  return { nb, nn, en, nynorsk: norwegian === 0 ? null : nn.words / norwegian, least: 0.25 }
}

interface CountedText {
  readonly language: Language
  readonly words: number
}

/** What holds no texts, though its keys could be called as a language is; figures are counted by their notes. */
const without: ReadonlySet<string> = new Set(['where', 'headline', 'colours', 'observations'])

function textsOf(value: unknown): readonly CountedText[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  if (isText(entries)) {
    return entries.map(([language, text]) => ({
      language,
      words: wordsIn([text].flat().join(' ')),
    }))
  }
  return entries.flatMap(([key, entry]) => (without.has(key) ? [] : textsOf(entry)))
}

type TextEntries = [Language, string | readonly string[]][]

function isText(entries: [string, unknown][]): entries is TextEntries {
  return (
    entries.length > 0 &&
    entries.every(
      ([key, entry]) =>
        languages.some((language) => language === key) &&
        [entry].flat().every((text) => typeof text === 'string'),
    )
  )
}

function notesOf({ indicators }: Monitor): readonly CountedText[] {
  const notes = indicators.flatMap(({ observations }) => {
    const own = new Map(observations.map(({ note }) => [JSON.stringify(note), note]))
    return [...own.values()]
  })
  return textsOf(notes)
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
}
