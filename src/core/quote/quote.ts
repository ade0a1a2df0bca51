import { figureStyle } from '../figureText'
import { formatPeriod } from '../format'
import { latestUsable } from '../page/figureView'
import { said, sourceLine, targetsShown, type IndicatorContext } from '../page/indicatorContext'
import { observedText } from '../page/observedText'
import { goalOf } from '../page/targetBlock'
import { phrasesIn } from '../phrases/phrasesIn'
import { agencyFigure } from './agencyFigure'

/** The newest figure of a series, ready to be quoted; edition and address are the page's to add. */
export interface Quote {
  /** With figure, unit, period, source, definition and goal. */
  readonly sentence: string
  /** The same with the figure as news agencies write it. */
  readonly agency: string
  readonly title: string
  /** Who published the figure; empty where nobody says. */
  readonly source: string
}

/** The newest measured figure as a sentence to quote; null without a figure. */
export function quote(context: IndicatorContext): Quote | null {
  const { series, indicator, language } = context
  const latest = latestUsable(series)
  const figure = observedText(latest, figureStyle(indicator, language))
  if (!latest || figure === null) return null
  const line = sourceLine(latest.source, context)
  const facts = {
    title: said(indicator.title, context).text,
    source: line ? line.publisher || line.title : '',
  }
  const { kind } = indicator.unit
  return {
    ...facts,
    sentence: written({ ...facts, figure }, context),
    agency: written({ ...facts, figure: agencyFigure(figure, { kind, language }) }, context),
  }
}

function written(
  parts: { title: string; figure: string; source: string },
  context: IndicatorContext,
): string {
  const { words, indicator } = context
  const definition = firstSentence(said(indicator.definition, context).text)
  return [words.cite(parts), definition, goal(context)].filter(Boolean).join(' ')
}

/** Up to the first end of a sentence that another one follows. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(text)?.[0] ?? text
}

/** The goal that the very figure is judged by; empty where there is none with a number. */
function goal(context: IndicatorContext): string {
  const { language, words } = context
  const [judged] = targetsShown(context)
  const text = judged ? goalOf(judged, context) : ''
  if (!judged || text === '') return ''
  const { due } = judged.target
  const { at } = phrasesIn(language)
  return words.citeGoal(due ? at(text, formatPeriod(due, language)) : text)
}
