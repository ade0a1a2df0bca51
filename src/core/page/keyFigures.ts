import { figureStyle } from '../figureText'
import {
  changeUnitText,
  formatDate,
  formatNumber,
  formatPeriod,
  joined,
  telling,
  unitText,
} from '../format'
import { goalParts, goalText } from '../goalText'
import type { Observation } from '../model'
import { phrasesIn } from '../phrases/phrasesIn'
import { latestUsable, valueText } from './figureView'
import { said, sourceLine, type IndicatorContext, type JudgedTarget } from './indicatorContext'

/** One figure at the top of a page: its name, the number and its unit apart, and what belongs to it. */
export interface KeyFigure {
  readonly id: 'latest' | 'goal' | 'need' | 'soFar'
  readonly label: string
  /** What is said before the number: «minst»; else empty. */
  readonly before: string
  /** Null: there is no number. */
  readonly value: string | null
  readonly unit: string
  readonly note: string
}

/** The newest measured figure; a value of null where nothing has been measured. */
export function latestFigure(context: IndicatorContext): KeyFigure {
  const { series, indicator, language, words } = context
  const latest = latestUsable(series)
  if (latest === null || latest.value === null) return figureInWords(context)
  return {
    id: 'latest',
    label: words.latest(formatPeriod(latest.period, language)),
    before: '',
    value: valueText(latest.value, latest, { indicator, language }),
    unit: unitText(indicator.unit, language),
    note: originOf(latest, context),
  }
}

/** Where a source gives words only, its words are the figure; a value of null where there are none. */
function figureInWords(context: IndicatorContext): KeyFigure {
  const { series, language, words } = context
  const told = series.findLast(({ observation }) => observation.missing === 'words')?.observation
  const none = { before: '', value: null, unit: '', note: '' }
  if (!told) return { id: 'latest', label: words.latestNone, ...none }
  return {
    id: 'latest',
    label: words.latest(formatPeriod(told.period, language)),
    before: '',
    value: capital(said(told.note, context).text) || null,
    unit: '',
    note: originOf(told, context),
  }
}

/** «Anslag fra Menon Economics, publisert 7. november 2025.» */
export function originOf(
  { status, source, published }: Observation,
  context: IndicatorContext,
): string {
  const { language, words } = context
  const parts = [
    phrasesIn(language).figure[status],
    sourceLine(source, context)?.publisher ?? '',
    published === null ? '' : words.published(formatDate(published, language)),
  ].filter((part) => part !== '')
  return capital(parts.join(', '))
}

/** Goal, need and pace of a target, those of them that are known. */
export function targetFigures(
  { target, verdict }: JudgedTarget,
  context: IndicatorContext,
): readonly KeyFigure[] {
  const { language, words } = context
  const goal = goalFigure({ target, verdict }, context)
  const due = target.due ? formatPeriod(target.due, language) : ''
  const { needPerYear, soFarPerYear, baseline } = verdict
  const per = (change: number): FigureItself =>
    yearly(change, verdict.method === 'geometric', context)
  const figures: readonly (KeyFigure | null)[] = [
    goal === null
      ? null
      : {
          id: 'goal',
          label: due === '' ? words.targetNoDue : words.target(due),
          ...{ ...goal, note: standingText({ target }, context) },
        },
    needPerYear === null
      ? null
      : {
          id: 'need',
          label: words.must(needPerYear > 0),
          ...{ ...per(Math.abs(needPerYear)), note: words.until(due) },
        },
    soFarPerYear === null || !baseline
      ? null
      : {
          id: 'soFar',
          label: words.soFar,
          ...{
            ...per(soFarPerYear),
            note: words.since(formatPeriod(baseline.period, language)),
          },
        },
  ]
  return figures.filter((figure) => figure !== null)
}

type FigureItself = Pick<KeyFigure, 'before' | 'value' | 'unit'>

/** The goal with its number apart, else in words only; null without a number. */
function goalFigure(
  { target, verdict }: Pick<JudgedTarget, 'target' | 'verdict'>,
  { indicator, language }: IndicatorContext,
): FigureItself | null {
  const style = figureStyle(indicator, language)
  const parts = goalParts(target, verdict.goal, style)
  if (parts) return { before: parts.word, value: parts.number, unit: parts.unit }
  const value = goalText(target, verdict.goal, style)
  return value === null ? null : { before: '', value, unit: '' }
}

/** «Vedtatt februar 2024», «Anbefalt»; empty where the plan does not say. */
export function standingText(
  { target }: Pick<JudgedTarget, 'target'>,
  { language, words }: Pick<IndicatorContext, 'language' | 'words'>,
): string {
  if (target.standing === null) return ''
  const standing = words.standing[target.standing]
  return target.adopted === null
    ? standing
    : words.dated(standing, formatDate(target.adopted, language))
}

/** A yearly change with its sign, and its unit apart: percent where growth is what is measured. */
function yearly(
  change: number,
  isGrowth: boolean,
  { indicator, language, words }: IndicatorContext,
): FigureItself {
  const least = isGrowth ? 1 : (indicator.decimals ?? 0)
  const unit = isGrowth ? phrasesIn(language).percent : changeUnitText(indicator.unit, language)
  return {
    before: '',
    value: formatNumber(change, { language, decimals: telling(Math.abs(change), least) }),
    unit: words.perYear(unit),
  }
}

/** First letter large: what begins a line begins a sentence. */
export function capital(text: string): string {
  return joined(text.charAt(0).toUpperCase() + text.slice(1), '')
}
