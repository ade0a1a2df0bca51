import { figureStyle } from '../figureText'
import { formatPeriod } from '../format'
import { phrasesIn } from '../phrases/phrasesIn'
import { latestUsable } from './figureView'
import { observedText } from './observedText'
import { said, sourceLine, targetsShown, type IndicatorContext } from './indicatorContext'
import { goalOf } from './targetBlock'

/** The latest figure as a sentence to quote, with its source and its goal; empty without a figure. */
export function citation(context: IndicatorContext): string {
  const { series, indicator, language, words } = context
  const latest = latestUsable(series)
  const figure = observedText(latest, figureStyle(indicator, language))
  if (!latest || figure === null) return ''
  const source = sourceLine(latest.source, context)
  const sentence = words.cite({
    title: said(indicator.title, context).text,
    figure,
    source: source ? source.publisher || source.title : '',
  })
  const { at } = phrasesIn(language)
  const goals = targetsShown(context)
    .slice(0, 1)
    .flatMap((judged) => {
      const goal = goalOf(judged, context)
      const { due } = judged.target
      return goal === '' ? [] : [due ? at(goal, formatPeriod(due, language)) : goal]
    })
  return [sentence, ...goals.map(words.citeGoal)].join(' ')
}
