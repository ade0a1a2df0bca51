import type { Language } from '@/core/model'

/** Gives a number from 0 up to 1, another each time. */
export type Random = () => number

/** A repeatable source of numbers (the 32-bit mulberry generator by Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words: Readonly<Record<Language, readonly string[]>> = {
  nb: 'andelen av pasienter i kliniske studier har økt siden forrige måling og kommunene får midler til forskning på egne tjenester mens næringen selger mer utstyr legemidler digitale løsninger årsverk helseforetak innovasjon gjennom samarbeid med universiteter høyskoler'.split(
    ' ',
  ),
  nn: 'delen av pasientar i kliniske studiar har auka sidan førre måling og kommunane får midlar til forsking på eigne tenester medan næringa sel meir utstyr legemiddel digitale løysingar årsverk helseføretak innovasjon gjennom samarbeid med universitet høgskular'.split(
    ' ',
  ),
  en: 'share of patients in clinical studies has grown since the last count and municipalities receive funds for research on their own services while industry sells more equipment medicines digital solutions person-years hospital trusts innovation through work with universities colleges'.split(
    ' ',
  ),
}

/** One of the entries. */
export function pick<Value>(entries: readonly Value[], random: Random): Value {
  // The index is below the length, and no list here is empty.
  return entries[Math.floor(random() * entries.length)] as Value
}

/** Words of a language in any order, the first with a capital. */
export function sentence(language: Language, length: number, random: Random): string {
  const text = Array.from({ length }, () => pick(words[language], random)).join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A text of so many words in every language. */
export function byLanguage(random: Random, length: number): Readonly<Record<Language, string>> {
  return {
    nb: sentence('nb', length, random),
    nn: sentence('nn', length, random),
    en: sentence('en', length, random),
  }
}

/** A list of short texts in every language. */
export function listByLanguage(
  random: Random,
  length: number,
): Readonly<Record<Language, readonly string[]>> {
  const list = (language: Language) => Array.from({ length }, () => sentence(language, 2, random))
  return { nb: list('nb'), nn: list('nn'), en: list('en') }
}
