import { searchable } from '../page/filterOverview'

// The endings of nouns, adjectives and verbs in bokmål, nynorsk and English, the longest first.
const ending = /(?:[ea]nes?|[ea]rs?|ens|ets|en|et|es|te|ed|[aes])$/

/** As many letters stay in front of an ending: «målet» is «mål», but «sten» is no «st». */
const shortestStem = 3

/**
 * A word as the search compares it: folded (`searchable`) and without its ending, so that «studiene»,
 * «studier» and «studies» are one. Short words keep all their letters.
 */
export function searchTerm(word: string): string {
  const folded = searchable(word)
  const stem = folded.replace(ending, '')
  return stem.length >= shortestStem ? stem : folded
}
