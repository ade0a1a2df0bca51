import type { RefusalReason } from './exploreWords'
import { saidOf, type ExploreContext } from './exploreContext'
import { figuresOf, type Figure } from './figures'
import { populationOf } from './population'
import type { MeasureKind, Question } from './question'
import { baseFigure, capitaFactor, changed, grown, indexed, perCapita, shared } from './reckon'
import type { Row } from './rows'
import { rowUnit, type RowUnit } from './rowUnit'
import { shareDimension, shareRefusal, wholeOf } from './shareDimension'
import { seriesOf } from './subject'

/** A row under a measure. */
export interface MeasuredRow extends Row {
  readonly unit: RowUnit
  /** Figures that could not be reckoned from measured ones. */
  readonly lost: number
}

export interface Measured {
  readonly rows: readonly MeasuredRow[]
  /** Why the measure is not offered; null where it is. */
  readonly refusal: RefusalReason | null
  /** The period that is 100; empty but for an index. */
  readonly base: string
}

interface Reckoning {
  readonly figuresOf: (row: Row) => readonly Figure[] | null
  readonly refusal: RefusalReason | null
  /** Why nothing is left where nothing is. */
  readonly emptyReason: RefusalReason
  readonly base?: string
  readonly factor?: number
}

/** Every row under a measure, or why that is not offered. */
export function measured(
  rows: readonly Row[],
  measure: MeasureKind,
  context: ExploreContext,
): Measured {
  const reckoning = reckoningOf(rows, measure, context)
  const { base = '', factor = 1 } = reckoning
  if (reckoning.refusal) return { rows: [], refusal: reckoning.refusal, base }
  const found = rows.flatMap((row) => {
    const figures = reckoning.figuresOf(row)
    if (figures === null) return []
    const unit = rowUnit(row, measure, { ...context, base, factor, by: partsOf(row, context) })
    return [{ ...row, figures, unit, lost: row.figures.length - figures.length }]
  })
  const isEmpty = measure !== 'value' && found.every(({ figures }) => figures.length === 0)
  return { rows: found, refusal: isEmpty ? reckoning.emptyReason : null, base }
}

/** What the parts of a share are called: «kjønn»; empty where there are none. */
function partsOf({ subject }: Row, context: ExploreContext): string {
  const dimension = shareDimension(subject, context.question)
  return dimension ? saidOf(dimension.title, subject, context).text.toLowerCase() : ''
}

function reckoningOf(
  rows: readonly Row[],
  measure: MeasureKind,
  context: ExploreContext,
): Reckoning {
  switch (measure) {
    case 'value':
      return { figuresOf: asMeasured, refusal: null, emptyReason: 'none' }
    case 'index':
      return indexReckoning(rows, context)
    case 'share':
      return shareReckoning(rows, context)
    case 'change':
      return {
        figuresOf: ({ figures, breaks }) => changed(figures, breaks),
        refusal: yearly(rows) ? null : 'change-frequency',
        emptyReason: 'change-none',
      }
    case 'growth':
      return growthReckoning(rows, context)
    case 'per_capita':
      return capitaReckoning(rows, context)
  }
}

function asMeasured({ figures }: Row): readonly Figure[] {
  return figures
}

/** Whether any row can have two years that follow each other. */
function yearly(rows: readonly Row[]): boolean {
  return rows.some(({ step }) => step <= 1)
}

function indexReckoning(rows: readonly Row[], { question }: ExploreContext): Reckoning {
  const base = question.base ?? usualBase(rows)
  return {
    figuresOf: ({ figures, breaks }) => indexed(figures, base, breaks),
    ...{ refusal: null, emptyReason: 'index-none', base },
  }
}

/** The first period that most rows have a figure to start from in. */
export function usualBase(rows: readonly Row[]): string {
  const counts = new Map<string, { readonly years: number; count: number }>()
  for (const { figures } of rows) {
    for (const { period } of figures) {
      if (!baseFigure(figures, period.text)) continue
      const found = counts.get(period.text) ?? { years: period.years, count: 0 }
      counts.set(period.text, { ...found, count: found.count + 1 })
    }
  }
  const best = [...counts].toSorted(([, a], [, b]) => b.count - a.count || a.years - b.years)[0]
  return best ? best[0] : ''
}

function shareReckoning(rows: readonly Row[], { subjects, question }: ExploreContext): Reckoning {
  const refusals = subjects.map((subject) => shareRefusal(subject, question))
  return {
    figuresOf: (row) => {
      const { subject, where, figures } = row
      const dimension = shareDimension(subject, question)
      if (!dimension || isWhole(row, question)) return null
      const wholes = wholeOf(dimension, where).map(
        (whole) => figuresOf(seriesOf(subject, whole, question.known)).figures,
      )
      return shared(figures, wholes)
    },
    refusal: refusals.find((reason) => reason !== null) ?? null,
    emptyReason: rows.every((row) => isWhole(row, question)) ? 'share-part' : 'share-none',
  }
}

/** Whether a row is the total that others are shares of. */
function isWhole({ subject, where }: Row, question: Question): boolean {
  const dimension = shareDimension(subject, question)
  return dimension !== null && where[dimension.id] === dimension.total
}

function growthReckoning(rows: readonly Row[], { subjects }: ExploreContext): Reckoning {
  const isPercent = subjects.some(({ bundle }) => bundle.meta.unit.kind === 'percent')
  const late = yearly(rows) ? null : 'change-frequency'
  return {
    figuresOf: ({ figures, breaks }) => grown(figures, breaks),
    refusal: isPercent ? 'growth-unit' : late,
    emptyReason: 'change-none',
  }
}

function capitaReckoning(rows: readonly Row[], context: ExploreContext): Reckoning {
  const { subjects, population, question } = context
  const wrongUnit = subjects.some(({ bundle }) => {
    const { kind } = bundle.meta.unit
    return kind !== 'count' && kind !== 'amount'
  })
  if (!population || wrongUnit)
    return {
      figuresOf: asMeasured,
      refusal: population ? 'capita-unit' : 'capita-none',
      emptyReason: 'capita-region',
    }
  const people = new Map(rows.map((row) => [row, populationOf(row, population, question.known)]))
  const largest = Math.max(0, ...rows.flatMap(({ figures }) => figures.map(({ value }) => value)))
  const most = [...people.values()].flatMap((figures) => (figures ?? []).map(({ value }) => value))
  const factor = capitaFactor(largest, Math.max(1, ...most))
  return {
    figuresOf: (row) => {
      const found = people.get(row)
      return found ? perCapita(row.figures, found, factor) : null
    },
    ...{ refusal: null, emptyReason: 'capita-region', factor },
  }
}
