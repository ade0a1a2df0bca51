import { chartSummary } from '../chartSummary'
import { formatDate } from '../format'
import type { Indicator } from '../model'
import { quote, type Quote } from '../quote/quote'
import type { ChartModel } from './chartModel'
import { chartNotes } from './chartNotes'
import { definitionViews } from './definitionViews'
import { dimensionChoices, type DimensionChoice } from './dimensionChoices'
import { finding } from './finding'
import type { IndicatorBundle } from './indicatorBundle'
import { indicatorChart } from './indicatorChart'
import {
  indicatorContext,
  said,
  saidList,
  selectionTitles,
  sourceLine,
  targetsShown,
  type IndicatorContext,
  type IndicatorView,
  type Said,
  type SourceLine,
} from './indicatorContext'
import { indicatorTable, signsUsed, type IndicatorTable } from './indicatorTable'
import { latestFigure, type KeyFigure } from './keyFigures'
import { measureView, type MeasureView } from './measureView'
import { neighbourView, type DefinitionView } from './neighbourView'
import { revisions, type Revision } from './revisions'
import { targetBlock, type TargetBlock } from './targetBlock'
import { unitText } from '../format'

/** The chart with everything that belongs round it. */
export interface ChartSection {
  readonly model: ChartModel
  /** A finding. */
  readonly title: string
  /** What is measured, in which unit. */
  readonly subtitle: string
  readonly summary: string
  readonly notes: readonly Said[]
  readonly sources: readonly SourceLine[]
}

/** All texts and numbers of an indicator's page, in one language. */
export interface IndicatorPageModel {
  readonly id: string
  readonly title: Said
  readonly question: Said
  readonly area: { readonly id: string; readonly title: Said } | null
  readonly latest: KeyFigure
  readonly targets: readonly TargetBlock[]
  readonly choices: readonly DimensionChoice[]
  readonly chart: ChartSection
  readonly table: IndicatorTable
  readonly signs: readonly string[]
  readonly definition: Said
  readonly counts: readonly Said[]
  readonly countsNot: readonly Said[]
  /** The same thing by other definitions; empty where there is one only. */
  readonly definitions: readonly DefinitionView[]
  readonly revisions: readonly Revision[]
  readonly measures: readonly MeasureView[]
  readonly related: readonly DefinitionView[]
  /** The newest figure as a sentence to quote; null without a figure. */
  readonly quote: Quote | null
  /** When the next figure comes; empty where nobody says. */
  readonly nextRelease: string
}

/** The page of an indicator from its bundle and its figures; every verdict is computed here. */
export function indicatorPage(
  published: IndicatorBundle,
  observations: Indicator['observations'],
  view: IndicatorView,
): IndicatorPageModel {
  const context = indicatorContext(published, observations, view)
  const { bundle } = context
  const { meta, area } = bundle
  const table = indicatorTable(context)
  return {
    id: meta.id,
    title: said(meta.title, context),
    question: said(meta.question, context),
    area: area && { id: area.id, title: said(area.title, context) },
    latest: latestFigure(context),
    targets: context.targets.map((judged) => targetBlock(judged, context)),
    choices: dimensionChoices(context),
    chart: chartSection(table, context),
    table,
    signs: signsUsed(table),
    definition: said(meta.definition, context),
    counts: saidList(meta.counts, context),
    countsNot: saidList(meta.countsNot, context),
    definitions: definitionViews(context),
    revisions: revisions(context),
    measures: bundle.measures.map((measure) => measureView(measure, context)),
    related: bundle.related.map((neighbour) => neighbourView(neighbour, context)),
    quote: quote(context),
    nextRelease: meta.nextRelease === null ? '' : formatDate(meta.nextRelease, view.language),
  }
}

function chartSection(table: IndicatorTable, context: IndicatorContext): ChartSection {
  const { indicator, series, language } = context
  const [judged = null] = targetsShown(context)
  const model = indicatorChart(context)
  const title = finding(context)
  return {
    model,
    title,
    subtitle: subtitle(context),
    summary: `${context.words.lineChart(title)} ${chartSummary({ indicator, series, judged, language })}`,
    notes: chartNotes(model, table, context),
    sources: sourcesOf(context),
  }
}

/** «Helseeksport, mrd. kr. Ny serie (fra 2023).» */
function subtitle(context: IndicatorContext): string {
  const { indicator, language, where } = context
  const measured = [said(indicator.title, context).text, unitText(indicator.unit, language)]
  const parts = [measured.filter(Boolean).join(', '), ...selectionTitles(where, context)]
  return parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ')
}

/** The sources of the figures shown, those of the newest first. */
function sourcesOf(context: IndicatorContext): readonly SourceLine[] {
  const ids = context.series.toReversed().map(({ observation }) => observation.source)
  return [...new Set(ids)].map((id) => sourceLine(id, context)).filter((source) => source !== null)
}
