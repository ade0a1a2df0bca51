import type { Indicator, Language, Selection, Source, Text, TextList } from '../model'
import { selectSeries } from '../series'
import type { Series, Verdict } from '../verdict/model'
import { judge, type Clock } from '../verdict/verdict'
import { sameSelection, targetSelection } from '../selection'
import { bundleAsKnown, type IndicatorBundle } from './indicatorBundle'
import { indicatorWords, type IndicatorWords } from './indicatorWords'

/** A text in the reader's language, else in the default one, with its language where it is another. */
export interface Said {
  readonly text: string
  readonly lang: Language | null
}

export type JudgedTarget = IndicatorBundle['targets'][number] & {
  /** `<plan>/<target>` */
  readonly key: string
  /** The values of every dimension that it is judged by. */
  readonly where: Selection
  readonly verdict: Verdict
}

/** What the parts of an indicator's page are made from. */
export interface IndicatorContext {
  readonly bundle: IndicatorBundle
  readonly indicator: Indicator
  /** The series shown: one value of every dimension. */
  readonly where: Selection
  readonly series: Series
  readonly targets: readonly JudgedTarget[]
  readonly clock: Clock
  readonly language: Language
  readonly words: IndicatorWords
}

export interface IndicatorView {
  readonly clock: Clock
  readonly language: Language
  /** Laid over the headline; values that are not there are ignored. */
  readonly where: Selection
}

/** Selects the series, judges every target on it, and gathers what the page's parts are made from. */
export function indicatorContext(
  published: IndicatorBundle,
  observations: Indicator['observations'],
  { clock, language, where: wished }: IndicatorView,
): IndicatorContext {
  const bundle = clock.knownOn === null ? published : bundleAsKnown(published, clock.knownOn)
  const indicator = { ...bundle.meta, observations }
  const where = shownSelection(indicator, wished)
  return {
    ...{ bundle, indicator, where, clock, language },
    series: selectSeries(observations, where, clock.knownOn),
    targets: bundle.targets.map(({ plan, target }) => ({
      ...{ plan, target, key: `${plan.id}/${target.id}` },
      where: targetSelection(indicator, target),
      verdict: judge({ indicator, target, thresholds: bundle.thresholds }, clock),
    })),
    words: indicatorWords[language],
  }
}

/** What is shown when some values are wished for: laid over the headline, those that are not there left out. */
export function shownSelection(
  { headline, dimensions }: Pick<Indicator, 'headline' | 'dimensions'>,
  wished: Selection,
): Selection {
  const found = dimensions.flatMap(({ id, values }) =>
    values.filter((value) => value.id === wished[id]).map((value) => [id, value.id] as const),
  )
  return { ...headline, ...Object.fromEntries(found) }
}

/** The targets that are judged by the very series shown. */
export function targetsShown({ targets, where }: IndicatorContext): readonly JudgedTarget[] {
  return targets.filter((target) => sameSelection(target.where, where))
}

/** A text of the data folder as this page says it. */
export function said(
  text: Text,
  { language, bundle }: Pick<IndicatorContext, 'language' | 'bundle'>,
): Said {
  const own = text[language]
  if (own !== undefined) return { text: own, lang: null }
  const { defaultLanguage } = bundle
  return { text: text[defaultLanguage] ?? '', lang: defaultLanguage }
}

/** A list of texts alike. */
export function saidList(
  list: TextList,
  { language, bundle }: Pick<IndicatorContext, 'language' | 'bundle'>,
): readonly Said[] {
  const own = list[language]
  const lang = own === undefined ? bundle.defaultLanguage : null
  return (own ?? list[bundle.defaultLanguage] ?? []).map((text) => ({ text, lang }))
}

export interface SourceLine {
  readonly title: string
  readonly publisher: string
  readonly url: string | null
}

/** A source by its id; null for none, or for one the bundle does not know. */
export function sourceLine(
  id: string | null,
  context: Pick<IndicatorContext, 'language' | 'bundle'>,
): SourceLine | null {
  const source: Source | undefined = context.bundle.sources[id ?? '']
  if (!source) return null
  return {
    title: said(source.title, context).text,
    publisher: said(source.publisher, context).text,
    url: source.url,
  }
}

/** The names of a selection's values, «Ny serie (fra 2023)»; those of `only` dimensions, else of all. */
export function selectionTitles(where: Selection, context: IndicatorContext): readonly string[] {
  return context.indicator.dimensions
    .filter(({ values }) => values.length > 1)
    .flatMap(({ id, values }) => values.filter((value) => value.id === where[id]))
    .map(({ title }) => said(title, context).text)
}
