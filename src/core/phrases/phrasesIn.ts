import type { Language } from '../model'
import { en } from './en'
import { nb } from './nb'
import { nn } from './nn'
import type { Phrases } from './phrases'

const phrases: Readonly<Record<Language, Phrases>> = { nb, nn, en }

/** The words and sentences of a language. */
export function phrasesIn(language: Language): Phrases {
  return phrases[language]
}
