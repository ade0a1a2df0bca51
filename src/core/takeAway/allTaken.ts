import { subjectOf, seriesOf } from '../explore/subject'
import { unitText } from '../format'
import type { Language, Observation, Selection } from '../model'
import { indicatorWords } from '../page/indicatorWords'
import { said } from '../page/indicatorContext'
import { bundleAsKnown, type IndicatorBundle } from '../page/indicatorBundle'
import { observedRow, type RowContext } from './observedRow'
import type { TakenRow, TakenView } from './takenRow'

interface AllAsked {
  readonly language: Language
  /** ISO day; what became known later is left out. Null: everything. */
  readonly knownOn: string | null
}

/** Everything there is of an indicator, to take away: every place, and replaced figures after the newest. */
export function allTaken(
  published: IndicatorBundle,
  observations: readonly Observation[],
  { language, knownOn }: AllAsked,
): TakenView {
  const bundle = knownOn === null ? published : bundleAsKnown(published, knownOn)
  const { meta } = bundle
  const indicator = { ...meta, observations }
  const context: RowContext = { bundle, indicator, language, words: indicatorWords[language] }
  const subject = subjectOf(bundle, observations)
  const places = [...subject.rows.values()].flatMap((rows) =>
    rows.slice(0, 1).map(({ dimensions }) => dimensions),
  )
  const title = said(meta.title, context).text
  return {
    title,
    subtitle: [title, unitText(meta.unit, language)].filter(Boolean).join(', '),
    notes: [said(meta.definition, context).text].filter(Boolean),
    sources: Object.values(bundle.sources).map(({ url, published: day, licence, ...source }) => ({
      ...{ url, licence, published: day },
      title: said(source.title, context).text,
      publisher: said(source.publisher, context).text,
    })),
    table: {
      title,
      dimensions: meta.dimensions.map((dimension) => ({
        id: dimension.id,
        title: said(dimension.title, context).text,
      })),
      rows: places.flatMap((where) =>
        seriesOf(subject, where, knownOn).flatMap(({ period, observation, superseded }) =>
          [observation, ...superseded].map((each, index) => ({
            ...observedRow({ period, observation: each }, placeOf(where, context), context),
            isSuperseded: index > 0,
          })),
        ),
      ),
    },
  }
}

function placeOf(where: Selection, context: RowContext): TakenRow['place'] {
  return context.indicator.dimensions.flatMap(({ id, values }) =>
    values
      .filter((value) => value.id === where[id])
      .map((value) => ({ id: value.id, title: said(value.title, context).text })),
  )
}
