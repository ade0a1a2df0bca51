import { figureStyle, figureText } from '../figureText'
import { formatDate, formatPeriod } from '../format'
import type { Observation } from '../model'
import { statusText } from '../statusText'
import { statusCompared } from '../verdict/sensitivity'
import { judge } from '../verdict/verdict'
import {
  said,
  sourceLine,
  targetsShown,
  type IndicatorContext,
  type Said,
} from './indicatorContext'

/** A period whose figure has been changed: the figures, the oldest first, and who gave them when. */
export interface Revision {
  readonly period: string
  readonly figures: readonly string[]
  /** One line for each figure. */
  readonly origins: readonly string[]
  readonly notes: readonly Said[]
  /** What the verdict was with the figure before; null where that makes no difference. */
  readonly formerVerdict: string | null
}

type Figure = Observation & { readonly value: number }

function isFigure(observation: Observation): observation is Figure {
  return observation.value !== null
}

/** The figures that were replaced by others, newest period first; missing ones are no figures. */
export function revisions(context: IndicatorContext): readonly Revision[] {
  return context.series
    .flatMap(({ observation, superseded }) => {
      const figures = [observation, ...superseded].filter(isFigure).toReversed()
      const changes = figures.some(({ value }) => value !== observation.value)
      return changes && figures.length > 1 ? [revision(figures, observation, context)] : []
    })
    .toReversed()
}

function revision(
  figures: readonly Figure[],
  current: Observation,
  context: IndicatorContext,
): Revision {
  const { indicator, language, words } = context
  const style = figureStyle(indicator, language)
  const texts = figures.map(({ value, qualifier }) => figureText(value, style, qualifier))
  return {
    period: formatPeriod(current.period, language),
    figures: texts,
    origins: figures.map(({ published, source }, index) =>
      words.revisedOn(
        texts.slice(index, index + 1).join(''),
        published === null ? '' : formatDate(published, language),
        sourceLine(source, context)?.title ?? '',
      ),
    ),
    notes: figures.map(({ note }) => said(note, context)).filter(({ text }) => text !== ''),
    formerVerdict: formerVerdict(figures, current, context),
  }
}

/** The verdict of the first target drawn, had the figure never been replaced. */
function formerVerdict(
  figures: readonly Figure[],
  current: Observation,
  context: IndicatorContext,
): string | null {
  const { indicator, clock, bundle, language, words } = context
  const former = figures.at(-2)
  const [judged] = targetsShown(context)
  if (!former || !judged) return null
  const without = indicator.observations.filter((one) => one !== current)
  const { thresholds } = bundle
  const then = judge(
    { indicator: { ...indicator, observations: without }, target: judged.target, thresholds },
    clock,
  )
  const [before, now] = [statusCompared(then), statusCompared(judged.verdict)]
  if (before === null || before === now) return null
  const text = figureText(former.value, figureStyle(indicator, language), former.qualifier)
  return words.withFormer(text, statusText(before, null, language))
}
