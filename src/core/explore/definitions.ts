import type { IndicatorMeta, TextList } from '../model'
import type { Said } from '../page/indicatorContext'
import { saidOf, type ExploreContext } from './exploreContext'
import type { Question } from './question'
import type { Subject } from './subject'
import type { ExploreDefinition } from './view'

/** What each chosen indicator counts and does not, then those of the same concept that are not chosen. */
export function definitionsOf(context: ExploreContext): readonly ExploreDefinition[] {
  const chosen = new Set(context.subjects.map(({ bundle }) => bundle.meta.id))
  const others = new Map(
    context.subjects.flatMap((subject) =>
      subject.bundle.siblings
        .filter(({ id }) => !chosen.has(id))
        .map((sibling) => [sibling.id, definitionOf(sibling, subject, context)] as const),
    ),
  )
  return [
    ...context.subjects.map((subject) => ({
      ...definitionOf(subject.bundle.meta, subject, context),
      isChosen: true,
    })),
    ...others.values(),
  ]
}

function definitionOf(
  {
    id,
    title,
    definition,
    counts,
    countsNot,
  }: Pick<IndicatorMeta, 'id' | 'title' | 'definition' | 'counts' | 'countsNot'>,
  subject: Subject,
  context: ExploreContext,
): ExploreDefinition {
  return {
    ...{ id, title: saidOf(title, subject, context), isChosen: false },
    definition: saidOf(definition, subject, context),
    counts: saidListOf(counts, subject, context),
    countsNot: saidListOf(countsNot, subject, context),
  }
}

function saidListOf(
  list: TextList,
  { bundle }: Subject,
  { language }: ExploreContext,
): readonly Said[] {
  const own = list[language]
  const lang = own === undefined ? bundle.defaultLanguage : null
  return (own ?? list[bundle.defaultLanguage] ?? []).map((text) => ({ text, lang }))
}

/**
 * The view with every definition of the same thing beside each other: the indicators of the concept,
 * and the values of definition dimensions as series. Null where all of them are shown already.
 */
export function comparisonOf({ question, subjects }: ExploreContext): Question | null {
  const siblings = subjects.flatMap(({ bundle }) => bundle.siblings.map(({ id }) => id))
  const indicators = [...new Set([...question.indicators, ...siblings])]
  const definitions = subjects
    .flatMap(({ bundle }) => bundle.meta.dimensions)
    .filter(({ kind, values }) => kind === 'definition' && values.length > 1)
    .map(({ id }) => id)
  const hidden = [...new Set(definitions)].filter(
    (id) => !question.series.includes(id) && !question.multiples.includes(id),
  )
  if (indicators.length === question.indicators.length && hidden.length === 0) return null
  const picks = Object.entries(question.picks).filter(([id]) => !hidden.includes(id))
  return {
    ...question,
    ...{ indicators, series: [...question.series, ...hidden], picks: Object.fromEntries(picks) },
    marked: [],
  }
}
