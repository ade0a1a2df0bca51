import { figureStyle } from '../figureText'
import { formatPeriod, unitText } from '../format'
import { goalText } from '../goalText'
import { latestUsable } from './figureView'
import { targetsShown, type IndicatorContext, type Said, type SourceLine } from './indicatorContext'
import { periodEntries } from './periodEntries'
import { emptyRow, plannedText, tableRow } from './tableRow'
import { plannedValue } from '../verdict/plannedPath'

/** A figure that a newer one replaced, struck through in the table. */
export interface StruckValue {
  readonly text: string
  /** The day it was published, as text; empty where nobody says. */
  readonly published: string
}

export interface TableRow {
  readonly period: string
  /** The figure with its qualifier, or a standard sign: «..» for a missing one. */
  readonly value: string
  /** The sign in words; empty for a figure. */
  readonly missing: string
  /** «foreløpig», «anslag», «prognose»; empty for a final figure. */
  readonly status: string
  readonly interval: string
  readonly struck: readonly StruckValue[]
  readonly planned: string
  readonly distance: string
  readonly notes: readonly Said[]
  readonly published: string
  readonly source: SourceLine | null
  readonly kind: 'figure' | 'latest' | 'goal'
}

export interface IndicatorTable {
  readonly unit: string
  readonly hasPlan: boolean
  readonly hasInterval: boolean
  readonly rows: readonly TableRow[]
}

/** Every figure of the series shown, oldest first, with the periods that have none, and the goal last. */
export function indicatorTable(context: IndicatorContext): IndicatorTable {
  const latest = latestUsable(context.series)
  const rows = periodEntries(context.series, context.indicator.frequency).map((entry) => ({
    ...tableRow(entry, context),
    kind: latest !== null && entry.observation === latest ? 'latest' : 'figure',
  })) satisfies readonly TableRow[]
  return {
    unit: unitText(context.indicator.unit, context.language),
    hasPlan: rows.some(({ planned }) => planned !== ''),
    hasInterval: rows.some(({ interval }) => interval !== ''),
    rows: [...rows, ...goalRows(context)],
  }
}

/** What the signs in a table mean: «.. oppgave mangler». */
export function signsUsed({ rows }: IndicatorTable): readonly string[] {
  const used = rows.filter(({ missing }) => missing !== '')
  return [...new Set(used.map(({ value, missing }) => `${value} ${missing.toLowerCase()}`))]
}

/** The goal of the first target drawn, where a number and a deadline were set. */
function goalRows(context: IndicatorContext): readonly TableRow[] {
  const { indicator, language, words } = context
  return targetsShown(context)
    .slice(0, 1)
    .flatMap(({ target, verdict }) => {
      const goal = goalText(target, verdict.goal, figureStyle(indicator, language))
      if (goal === null || !target.due || verdict.deciding) return []
      const planned = verdict.goal?.period
        ? plannedValue(target, verdict, verdict.goal.period)
        : null
      return [
        {
          ...emptyRow(formatPeriod(target.due, language)),
          planned: planned === null ? '' : plannedText(planned, context),
          notes: [{ text: words.goalNote(goal), lang: null }],
          kind: 'goal' as const,
        },
      ]
    })
}
