import { formatPeriod, formatDate } from '../format'
import type { Dimension, Language, Period } from '../model'
import { yearsOfDate } from '../page/indicatorChart'
import { writeAddress, type AddressProblem } from './address'
import { coloursOf } from './colours'
import { dimensionControls } from './controls'
import { comparisonOf, definitionsOf } from './definitions'
import { exploreContext, saidOf, type ExploreContext, type ExploreData } from './exploreContext'
import { exploreNotes } from './exploreNotes'
import { exploreSources } from './exploreSources'
import { exploreTable } from './exploreTable'
import { viewSubtitle, viewSummary, viewTitle } from './headings'
import { mapDimension, mapQuestion, mapRefusal } from './mapView'
import { measured, usualBase, type Measured, type MeasuredRow } from './measured'
import { chartOffers, chartRefusal, measureOffers, scaleOffers, scaleRefusal } from './offers'
import { layoutOf, panelsOf, type Shown } from './panels'
import { addressProblems, staleProblems, viewProblems } from './problems'
import type { ChartKind, Question, ScaleKind } from './question'
import { fullTitle } from './rowNames'
import { rowsOf, type Row } from './rows'
import { periodPair, singlePeriod } from './shownPeriods'
import { cutTo, periodsOf, spanOf } from './span'
import type { ExploreSpan, ExploreView } from './view'

export interface ViewAsked {
  readonly question: Question
  /** What the address said beside it. */
  readonly problems: readonly AddressProblem[]
  /** Indicators whose files did not come: the page tells of them itself. */
  readonly failed: readonly string[]
  readonly language: Language
}

/**
 * The explorer's view: a question and the figures it is about → charts, table, notes, and all that may
 * be asked next. What may not be done is not done, and told; a definition is never joined to another.
 */
export function exploreView(asked: ViewAsked, data: ExploreData): ExploreView {
  const plain = exploreContext(asked.question, data, asked.language)
  const context = { ...plain, question: mapped(plain) }
  const all = rowsOf(data.subjects, context.question)
  const span = spanOf(all, context.question, asked.language)
  const reckoned = reckon(all, context)
  const rows = cutTo(reckoned.rows, span)
  const chart = drawn(rows, context)
  const parts = { all, rows, span, reckoned, ...chart }
  return {
    ...pictured(parts, context),
    address: writeAddress(asked.question),
    ...asking(parts, context),
    problems: [
      ...addressProblems(asked.problems, context),
      ...staleProblems(plain, asked.failed),
      ...viewProblems(all, span, context),
      ...reckoned.told,
      ...chart.told,
    ],
  }
}

/** A map shows every area, whatever else was chosen. */
function mapped({ question, subjects }: ExploreContext): Question {
  if (question.chart !== 'map' || mapRefusal(subjects) !== null) return question
  // The refusal has seen to it that there is exactly one.
  return mapQuestion(question, subjects.map(mapDimension)[0] as Dimension)
}

interface Reckoned extends Measured {
  readonly measure: Question['measure']
  readonly told: readonly string[]
}

/** The rows under the measure asked for; where that is refused, as measured, and told why. */
function reckon(all: readonly Row[], context: ExploreContext): Reckoned {
  const { question, words } = context
  const { measure } = question
  const found = measured(all, measure, context)
  if (found.refusal === null || all.length === 0) return { ...found, measure, told: [] }
  const told = words.problems.refused(words.measure[measure], words.refusal[found.refusal])
  return { ...measured(all, 'value', context), measure: 'value', told: [told] }
}

interface Drawn {
  readonly chart: ChartKind
  readonly scale: ScaleKind
  readonly told: readonly string[]
}

/** The chart and the scale asked for; where one is refused, lines and a linear one, and told why. */
function drawn(rows: readonly MeasuredRow[], context: ExploreContext): Drawn {
  const { question, words } = context
  const noChart = rows.length === 0 ? null : chartRefusal(question.chart, rows, context)
  const chart = noChart === null ? question.chart : 'line'
  const noScale = scaleRefusal(question.scale, chart, rows)
  return {
    chart,
    scale: noScale === null ? question.scale : 'linear',
    told: [
      ...(noChart
        ? [words.problems.refused(words.chart[question.chart], words.refusal[noChart])]
        : []),
      ...(noScale
        ? [words.problems.refused(words.scale[question.scale], words.refusal[noScale])]
        : []),
    ],
  }
}

interface Parts extends Drawn {
  readonly all: readonly Row[]
  readonly rows: readonly MeasuredRow[]
  readonly span: ExploreSpan
  readonly reckoned: Reckoned
}

type Asking = 'span' | 'charts' | 'measures' | 'scales' | 'bases' | 'dimensions' | 'definitions'
type Pictured = Omit<ExploreView, Asking | 'address' | 'comparison' | 'legend' | 'problems'>

function pictured(parts: Parts, context: ExploreContext): Pictured {
  const { rows, chart, scale, span, reckoned } = parts
  const layout = layoutOf(chart, rows, context)
  const periods = periodsShown(layout, rows, context)
  const shownPeriods = periods.map((period) => formatPeriod(period, context.language))
  const panels = panelsOf(rows, { layout, periods }, context)
  const title = viewTitle(rows, context)
  const subtitle = viewSubtitle(rows, { span, shownPeriods }, context)
  const { measure, base } = reckoned
  const noted = { rows, panels, layout, chart, measure, scale, base, shownPeriods }
  return {
    question: { ...context.question, chart, scale, measure },
    ...{ title, subtitle, chart, layout, scale, measure, panels, shownPeriods },
    summary: viewSummary(rows, { chart, panels, title, subtitle, shownPeriods }, context),
    joined: chart === 'line',
    events: layout === 'time' ? eventsOf(context) : [],
    eventsTitle: context.words.events,
    breakTitle: context.words.breakTitle,
    table: exploreTable(rows, context),
    notes: exploreNotes(noted, context),
    sources: exploreSources(rows, context),
  }
}

function periodsShown(
  layout: Shown['layout'],
  rows: readonly MeasuredRow[],
  { question }: ExploreContext,
): readonly Period[] {
  if (layout === 'time') return []
  if (layout === 'slope') return periodPair(rows, question) ?? []
  const period = singlePeriod(rows, question)
  return period ? [period] : []
}

function eventsOf(context: ExploreContext): ExploreView['events'] {
  const events = new Map(
    context.subjects.flatMap((subject) =>
      subject.bundle.events.map(({ date, text }) => {
        const told = `${formatDate(date, context.language)}: ${saidOf(text, subject, context).text}`
        return [`${date} ${told}`, { years: yearsOfDate(date), text: told }] as const
      }),
    ),
  )
  return [...events.values()].toSorted((a, b) => a.years - b.years)
}

function asking(
  { all, rows, span, chart, scale, reckoned }: Parts,
  context: ExploreContext,
): Pick<ExploreView, Asking | 'comparison' | 'legend'> {
  const colours = coloursOf(rows, context.question.marked)
  const base = reckoned.base === '' ? usualBase(all) : reckoned.base
  return {
    span,
    charts: chartOffers(rows, chart, context),
    measures: measureOffers(all, reckoned.measure, context),
    scales: scaleOffers(rows, { chart, chosen: scale }, context),
    bases: periodsOf(all).map((period) => ({
      text: period.text,
      title: formatPeriod(period, context.language),
      chosen: period.text === base,
    })),
    dimensions: dimensionControls(context),
    definitions: definitionsOf(context),
    comparison: comparisonOf(context),
    legend: rows.map((row) => ({
      key: row.key,
      title: fullTitle(row, context),
      colour: colours.get(row) ?? null,
    })),
  }
}
