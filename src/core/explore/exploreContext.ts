import type { Language, Text } from '../model'
import type { Said } from '../page/indicatorContext'
import { exploreWords, type ExploreWords } from './exploreWords'
import type { Question } from './question'
import type { Subject } from './subject'

/** What a view is made from: the question, the figures of the chosen indicators, and the language. */
export interface ExploreData {
  /** In the order of the question; those that do not exist are not among them. */
  readonly subjects: readonly Subject[]
  /** The monitor's population series; null where it has none, or none is needed yet. */
  readonly population: Subject | null
}

export interface ExploreContext extends ExploreData {
  readonly question: Question
  readonly language: Language
  readonly words: ExploreWords
}

/** Gathers what the parts of a view are made from. */
export function exploreContext(
  question: Question,
  data: ExploreData,
  language: Language,
): ExploreContext {
  return { question, ...data, language, words: exploreWords[language] }
}

/** A text of the data folder in the view's language, else in that of the indicator it belongs to. */
export function saidOf(text: Text, subject: Subject, { language }: ExploreContext): Said {
  const own = text[language]
  if (own !== undefined) return { text: own, lang: null }
  const { defaultLanguage } = subject.bundle
  return { text: text[defaultLanguage] ?? '', lang: defaultLanguage }
}
