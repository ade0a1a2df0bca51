import { decimalsOf, formatNumber } from './format'
import type { Language, Thresholds } from './model'
import { calculationWords } from './phrases/calculationWords'
import { phrasesIn } from './phrases/phrasesIn'
import { bandOf } from './verdict/bands'

/**
 * A ratio with two decimals, or as many as it takes for the rounded number to stand in the same
 * band: 0.5964 is «0,596», because «0,60» would be another status.
 */
export function ratioText(ratio: number, thresholds: Thresholds, language: Language): string {
  const band = bandOf(ratio, thresholds)
  const decimals = [2, 3, 4, 5].find(
    (digits) => bandOf(Number(ratio.toFixed(digits)), thresholds) === band,
  )
  return formatNumber(ratio, { language, decimals: decimals ?? 6 })
}

/** The band a ratio stands in as a sentence: «Fra 0,10 opp til 0,60 betyr «Langt bak planen».» */
export function bandText(ratio: number, thresholds: Thresholds, language: Language): string {
  const words = calculationWords(language)
  const status = phrasesIn(language).status[bandOf(ratio, thresholds)]
  const { onTrack, behind, noChange } = thresholds
  const text = (bound: number): string =>
    formatNumber(bound, { language, decimals: Math.max(2, decimalsOf(bound)) })
  switch (bandOf(ratio, thresholds)) {
    case 'on_track':
      return words.bandFrom(text(onTrack), status)
    case 'behind':
      return words.band(text(behind), text(onTrack), status)
    case 'far_behind':
      return words.band(text(noChange), text(behind), status)
    case 'wrong_way':
      return words.bandTo(text(-noChange), status)
    default:
      return words.bandBetween(text(-noChange), text(noChange), status)
  }
}
