import { figureStyle } from '../figureText'
import type { Selection } from '../model'
import { phrasesIn } from '../phrases/phrasesIn'
import { selectSeries } from '../series'
import { latestUsable } from './figureView'
import { said, saidList, type IndicatorContext, type Said } from './indicatorContext'
import { observedText } from './observedText'
import { neighbourView, type DefinitionView } from './neighbourView'

/**
 * Every way the same thing is counted, the one shown first: the series by other definitions, then the
 * indicators of the same concept. Empty where there is one way only.
 */
export function definitionViews(context: IndicatorContext): readonly DefinitionView[] {
  const { indicator, where, bundle } = context
  const series = indicator.dimensions
    .filter(({ kind, values }) => kind === 'definition' && values.length > 1)
    .flatMap(({ id, values }) => {
      const shown = values.filter((value) => value.id === where[id])
      const others = values.filter((value) => value.id !== where[id])
      return [...shown, ...others].map((value) =>
        ownView(said(value.title, context), { ...where, [id]: value.id }, context),
      )
    })
  const own = series.length > 0 ? series : [ownView(said(indicator.title, context), where, context)]
  const others = bundle.siblings.map((sibling) => neighbourView(sibling, context))
  return own.length + others.length > 1 ? [...own, ...others] : []
}

function ownView(title: Said, where: Selection, context: IndicatorContext): DefinitionView {
  const { indicator, language, clock } = context
  const latest = latestUsable(selectSeries(indicator.observations, where, clock.knownOn))
  const text = observedText(latest, figureStyle(indicator, language))
  return {
    ...{ indicator: null, title },
    figure: text ?? phrasesIn(language).noFigures,
    definition: said(indicator.definition, context),
    counts: saidList(indicator.counts, context),
    countsNot: saidList(indicator.countsNot, context),
  }
}
