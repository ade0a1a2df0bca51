import { calculation } from '../calculation'
import { resultSign, type CalculationLine } from '../calculationLine'
import { chartSummary } from '../chartSummary'
import { formatDate } from '../format'
import type { Measure, Plan } from '../model'
import { phrasesIn } from '../phrases/phrasesIn'
import type { AssessedTarget } from '../page/assessedTarget'
import type { ChartModel } from '../page/chartModel'
import { indicatorBundle } from '../page/indicatorBundle'
import { indicatorChart } from '../page/indicatorChart'
import { indicatorContext, sourceLine, type IndicatorContext } from '../page/indicatorContext'
import { indicatorTable } from '../page/indicatorTable'
import { figureView, latestUsable } from '../page/figureView'
import { pageText, type PageContext } from '../page/pageContext'
import { goalLine, rowTitle } from '../page/targetRow'
import { sensitivitySentence, keySentence } from '../sentences'
import { statusText } from '../statusText'
import { targetSelection } from '../selection'
import { briefWords } from './briefWords'
import type { BriefMeasure, BriefTable, BriefTarget } from './model'

const mostMeasures = 5
const mostRows = 4

type Drawn = Pick<
  BriefTarget,
  'figure' | 'calculation' | 'chart' | 'chartText' | 'table' | 'sources'
>

/** One target's half page. */
export function briefTarget(assessed: AssessedTarget, context: PageContext): BriefTarget {
  const { target, plan, indicator, verdict } = assessed
  const { language } = context
  const words = briefWords[language]
  const measures = measuresOf(assessed, context)
  return {
    key: assessed.key,
    title: rowTitle(assessed, context),
    adopted: [
      indicator ? pageText(target.text, context) : '',
      words.inPlan(pageText(plan.title, context)),
    ]
      .filter(Boolean)
      .join(' '),
    status: verdict.status,
    text: statusText(verdict.status, verdict.reason, language),
    sentence: keySentence(verdict, { target, indicator, language }),
    goal: goalLine(assessed, context),
    sensitivity: sensitivitySentence(verdict, language) ?? '',
    ...drawn(assessed, context),
    measures: measures.slice(0, mostMeasures).map((each) => measureOf(each, context)),
    moreMeasures:
      measures.length > mostMeasures ? words.moreMeasures(measures.length - mostMeasures) : '',
  }
}

const undrawn: Drawn = {
  ...{ figure: null, calculation: '', chart: null, chartText: '', sources: '' },
  table: { head: [], rows: [] },
}

function drawn(assessed: AssessedTarget, page: PageContext): Drawn {
  const { target, indicator, verdict } = assessed
  const { monitor, clock, language } = page
  const bundle = indicator && indicatorBundle(monitor, indicator.id)
  if (!indicator || !bundle) return undrawn
  const where = targetSelection(indicator, target)
  const own = { ...bundle, targets: bundle.targets.filter((each) => each.target === target) }
  const context = indicatorContext(own, indicator.observations, { clock, language, where })
  const { series } = context
  const chart = { ...indicatorChart(context), events: [] }
  const figure = figureView(latestUsable(series), indicator, page)
  const { thresholds } = monitor.settings
  const lines = calculation(verdict, { target, indicator, language, series, thresholds })
  return {
    figure: figure && {
      value: figure.value,
      unit: figure.unit,
      when: [figure.period, figure.status].filter(Boolean).join(', '),
    },
    calculation: inOneLine(lines),
    chart: hasMarks(chart) ? chart : null,
    chartText: chartSummary({ indicator, series, judged: { target, verdict }, language }),
    table: tableOf(context),
    sources: sourcesOf(context),
  }
}

function hasMarks({ main, targets }: ChartModel): boolean {
  return main.some(({ points }) => points.length > 0) || targets.some(({ goal }) => goal !== null)
}

const told = ['way', 'time', 'ratio', 'growthRatio', 'expectedShare', 'missed', 'covered'] as const
const decided = ['deadlineFigure', 'latestFigure', 'baselineFigure'] as const

/** «Andel av veien (25,9 − 22) / (50 − 22) = 0,139; …» */
function inOneLine(lines: readonly CalculationLine[]): string {
  const chosen = lines.filter(({ id }) => [...told, ...decided].some((each) => each === id))
  return chosen
    .map((line) => {
      const { label, numerator, denominator, result } = line
      const left = denominator === null ? numerator : fraction(numerator, denominator)
      return `${label}: ${left}${resultSign(line)}${result}`
    })
    .join('; ')
}

function fraction(numerator: string, denominator: string): string {
  return `${bracketed(numerator)} / ${bracketed(denominator)}`
}

function bracketed(term: string): string {
  return / [+−] /.test(term) ? `(${term})` : term
}

/** The newest figures with the plan beside them, oldest first. */
function tableOf(context: IndicatorContext): BriefTable {
  const words = briefWords[context.language]
  const { rows, unit, hasPlan } = indicatorTable(context)
  const figures = rows
    .filter(({ kind, value, missing }) => kind !== 'goal' && value !== '' && missing === '')
    .slice(-mostRows)
  if (figures.length === 0) return { head: [], rows: [] }
  const head = [words.tablePeriod, unit === '' ? words.tableValue : unit]
  return {
    head: hasPlan ? [...head, words.tablePlan] : head,
    rows: figures.map(({ period, value, status, planned }) => {
      const cells = [period, [value, status].filter(Boolean).join(', ')]
      return hasPlan ? [...cells, planned] : cells
    }),
  }
}

function sourcesOf(context: IndicatorContext): string {
  const ids = context.series.toReversed().map(({ observation }) => observation.source)
  return [...new Set(ids)]
    .flatMap((id) => sourceLine(id, context) ?? [])
    .slice(0, 2)
    .map(({ title, publisher }) => [title, publisher].filter(Boolean).join(', '))
    .join('; ')
}

interface PlannedMeasure {
  readonly plan: Plan
  readonly measure: Measure
}

/** Measures that name the target, then those that name its indicator. */
function measuresOf(
  { plan, target, indicator }: AssessedTarget,
  { monitor }: PageContext,
): readonly PlannedMeasure[] {
  const all = monitor.plans.flatMap((each) =>
    each.measures.map((measure) => ({ plan: each, measure })),
  )
  const direct = all.filter(
    (each) => each.plan === plan && each.measure.targets.includes(target.id),
  )
  const others = all.filter(
    (each) => !direct.includes(each) && each.measure.indicators.includes(indicator?.id ?? ''),
  )
  return [...direct, ...others]
}

function measureOf({ plan, measure }: PlannedMeasure, context: PageContext): BriefMeasure {
  const { language, monitor } = context
  const { number, title, responsible, with: shared, status, statusDate } = measure
  const names = [...responsible, ...shared].flatMap((id) => {
    const body = monitor.bodies[id]
    return body ? (body.shortName ?? pageText(body.name, context)) : []
  })
  const word = phrasesIn(language).measure[status]
  const dated = statusDate === null ? word : `${word} (${formatDate(statusDate, language)})`
  return {
    key: `${plan.id}/${number}`,
    title: `${number} ${pageText(title, context)}`,
    text: [names.join(', '), dated].filter(Boolean).join('. '),
  }
}
