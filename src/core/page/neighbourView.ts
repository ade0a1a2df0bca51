import { phrasesIn } from '../phrases/phrasesIn'
import type { Neighbour } from './indicatorBundle'
import { observedText } from './observedText'
import { said, saidList, type IndicatorContext, type Said } from './indicatorContext'

/** One definition beside others: what it is called, says, counts, and its newest figure. */
export interface DefinitionView {
  /** Null for a series of the page's own indicator. */
  readonly indicator: string | null
  readonly title: Said
  readonly definition: Said
  readonly counts: readonly Said[]
  readonly countsNot: readonly Said[]
  readonly figure: string
}

/** A related indicator, or one of the same concept. */
export function neighbourView(neighbour: Neighbour, context: IndicatorContext): DefinitionView {
  const { unit, decimals, latest } = neighbour
  const { language } = context
  return {
    indicator: neighbour.id,
    title: said(neighbour.title, context),
    definition: said(neighbour.definition, context),
    counts: saidList(neighbour.counts, context),
    countsNot: saidList(neighbour.countsNot, context),
    figure: observedText(latest, { unit, decimals, language }) ?? phrasesIn(language).noFigures,
  }
}
