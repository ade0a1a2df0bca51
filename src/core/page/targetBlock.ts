import type { CalculationLine } from '../calculationLine'
import { calculation } from '../calculation'
import { figureStyle } from '../figureText'
import { goalText } from '../goalText'
import { phrasesIn } from '../phrases/phrasesIn'
import { ratioText } from '../ratioText'
import {
  changeText,
  directionSentence,
  keySentence,
  noteText,
  sensitivitySentence,
} from '../sentences'
import { selectSeries } from '../series'
import type { Reason, Status } from '../verdict/model'
import { statusCompared } from '../verdict/sensitivity'
import { sameSelection } from '../selection'
import {
  said,
  selectionTitles,
  sourceLine,
  type IndicatorContext,
  type JudgedTarget,
  type Said,
  type SourceLine,
} from './indicatorContext'
import { standingText, targetFigures, type KeyFigure } from './keyFigures'
import { statusHistory, type PastVerdict } from './statusHistory'

/** One calculation of the sensitivity strip; the target's own comes first. */
export interface StripRow {
  readonly label: string
  readonly status: Status
  readonly ratio: number | null
  readonly ratioText: string
  readonly own: boolean
}

/** One target on the page: its verdict, in words and numbers, and how it was reached. */
export interface TargetBlock {
  /** `<plan>/<target>` */
  readonly key: string
  readonly text: Said
  readonly plan: { readonly id: string; readonly title: Said }
  readonly standing: string
  readonly source: SourceLine | null
  readonly status: Status
  readonly reason: Reason | null
  readonly sentence: string
  readonly direction: string | null
  readonly figures: readonly KeyFigure[]
  readonly notes: readonly string[]
  /** «FNs metode: en viss framgang»; null where no office's method is used. */
  readonly official: string | null
  readonly method: string
  readonly sensitivity: string | null
  readonly strip: readonly StripRow[]
  readonly lines: readonly CalculationLine[]
  readonly history: readonly PastVerdict[]
  /** Where it is judged by another series than the one shown: that series, and how to show it. */
  readonly elsewhere: { readonly title: string; readonly where: JudgedTarget['where'] } | null
}

/** A target's block on its indicator's page. */
export function targetBlock(judged: JudgedTarget, context: IndicatorContext): TargetBlock {
  const { key, plan, target, verdict, where } = judged
  const { indicator, language, bundle, clock } = context
  const series = selectSeries(indicator.observations, where, clock.knownOn)
  const story = { target, indicator, language }
  return {
    key,
    text: said(target.text, context),
    plan: { id: plan.id, title: said(plan.title, context) },
    standing: standingText(judged, context),
    source: sourceLine(target.source, context),
    status: verdict.status,
    reason: verdict.reason,
    sentence: keySentence(verdict, story),
    direction: directionSentence(verdict, language),
    figures: targetFigures(judged, context),
    notes: verdict.notes.map((note) => noteText(note, language)),
    official: officialText(judged, context),
    method: phrasesIn(language).method[verdict.method],
    sensitivity: sensitivitySentence(verdict, language),
    strip: stripRows(judged, context),
    lines: calculation(verdict, { ...story, series, thresholds: bundle.thresholds }),
    history: statusHistory(judged, context),
    elsewhere: sameSelection(where, context.where)
      ? null
      : { title: selectionTitles(where, context).join(', '), where },
  }
}

/** The goal of a target in words; empty where no number was set. */
export function goalOf({ target, verdict }: JudgedTarget, context: IndicatorContext): string {
  return goalText(target, verdict.goal, figureStyle(context.indicator, context.language)) ?? ''
}

function officialText(
  { target, verdict }: JudgedTarget,
  { language }: IndicatorContext,
): string | null {
  const category = verdict.official?.category ?? null
  if (category === null) return null
  const { method, official } = phrasesIn(language)
  return `${method[target.method]}: ${official[category] ?? category}`
}

function stripRows({ verdict }: JudgedTarget, context: IndicatorContext): readonly StripRow[] {
  const { language, bundle } = context
  const status = statusCompared(verdict)
  if (status === null || verdict.sensitivity.length === 0) return []
  const row = (label: string, of: Status, ratio: number | null): StripRow => ({
    ...{ label, status: of, ratio, own: false },
    ratioText: ratio === null ? '' : ratioText(ratio, bundle.thresholds, language),
  })
  const own = row(phrasesIn(language).method[verdict.method], status, verdict.ratio)
  const others = verdict.sensitivity.map(({ change, status: other, ratio }) =>
    row(changeText(change, language), other, ratio),
  )
  const rows = [{ ...own, own: true }, ...others]
  // Where no choice leads to a pace or another status, there is nothing to compare.
  return rows.some(({ ratio, status: other }) => ratio !== null || other !== status) ? rows : []
}
