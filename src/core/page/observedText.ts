import { figureText, type FigureStyle } from '../figureText'
import { formatPeriod } from '../format'
import type { Observation } from '../model'
import { phrasesIn } from '../phrases/phrasesIn'

/** «om lag 22 mrd. kr i 2021»; null without a number. */
export function observedText(observation: Observation | null, style: FigureStyle): string | null {
  if (observation === null || observation.value === null) return null
  const { value, qualifier, period } = observation
  const { at } = phrasesIn(style.language)
  return at(figureText(value, style, qualifier), formatPeriod(period, style.language))
}
