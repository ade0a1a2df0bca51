import type { MonitorDiff } from '../diff'
import type { FigureFound, FigureRevised } from '../diffFigures'
import { figureStyle, figureText } from '../figureText'
import { formatDate, formatPeriod } from '../format'
import type { Indicator } from '../model'
import { periodOfText } from '../period'
import { sameSelection } from '../selection'
import { changePhrases } from './changePhrases'
import type { ChangeRow } from './overviewModel'
import { pageText, type PageContext } from './pageContext'

/** A row without the statuses that its figures moved. */
export type FigureRow = Omit<ChangeRow, 'shifts'> & { readonly indicator: string }

type Figure =
  | { readonly kind: 'revised'; readonly figure: FigureRevised }
  | { readonly kind: 'found'; readonly figure: FigureFound }
  | { readonly kind: 'withdrawn'; readonly figure: FigureFound }

interface Setting {
  readonly indicator: Indicator
  readonly context: PageContext
}

/** More than these are counted only. */
const mostDetails = 20

/** One row for each indicator whose figures changed, led by its headline series and a revision. */
export function figureChangeRows(diff: MonitorDiff, context: PageContext): readonly FigureRow[] {
  const byIndicator = new Map<string, Figure[]>()
  const add = (figure: Figure): void => {
    const { indicator } = figure.figure
    const own = byIndicator.get(indicator)
    if (own) own.push(figure)
    else byIndicator.set(indicator, [figure])
  }
  for (const figure of diff.revised) add({ kind: 'revised', figure })
  for (const figure of diff.new) add({ kind: 'found', figure })
  for (const figure of diff.withdrawn) add({ kind: 'withdrawn', figure })
  return context.monitor.indicators.flatMap((indicator) => {
    const own = byIndicator.get(indicator.id)?.toSorted((a, b) => leadOrder(indicator, a, b)) ?? []
    const [lead, ...others] = own
    return lead ? [figureRow(lead, others, { indicator, context })] : []
  })
}

/** Headline figures first, revisions before new ones, the newest period first. */
function leadOrder(indicator: Indicator, a: Figure, b: Figure): number {
  const rank = ({ kind, figure }: Figure): number =>
    (isHeadline(indicator, figure) ? 0 : 2) + (kind === 'revised' ? 0 : 1)
  return rank(a) - rank(b) || b.figure.period.localeCompare(a.figure.period)
}

function isHeadline({ headline }: Indicator, { dimensions }: FigureFound | FigureRevised): boolean {
  return sameSelection(dimensions, headline)
}

function figureRow(lead: Figure, others: readonly Figure[], setting: Setting): FigureRow {
  const { indicator, context } = setting
  const date = lead.figure.knownFrom
  const all = [lead, ...others]
  return {
    id: `figures/${indicator.id}`,
    date,
    dateText: formatDate(lead.figure.published ?? date, context.language),
    title: titleOf(lead, setting),
    text: othersText(others, context),
    details: others
      .filter(({ kind }) => kind !== 'found')
      .slice(0, mostDetails)
      .map((figure) => titleOf(figure, setting)),
    origin: originText(all, context),
    kinds: [
      ...(all.some(({ kind }) => kind === 'found') ? (['new'] as const) : []),
      ...(all.some(({ kind }) => kind !== 'found') ? (['revised'] as const) : []),
    ],
    areas: [indicator.area],
    path: `indicators/${indicator.id}`,
    indicator: indicator.id,
  }
}

function othersText(others: readonly Figure[], { language }: PageContext): string {
  const count = (of: Figure['kind']): number => others.filter(({ kind }) => kind === of).length
  if (others.length === 0) return ''
  return changePhrases[language].others({
    ...{ found: count('found'), revised: count('revised'), withdrawn: count('withdrawn') },
  })
}

/** «Publisert 7. november 2025. Kilde: Rapporten – Kontoret.» */
function originText(figures: readonly Figure[], context: PageContext): string {
  const { language, monitor } = context
  const words = changePhrases[language]
  const dated = figures.find(({ figure }) => figure.published !== null)?.figure.published
  const day = figures.map(({ figure }) => figure.knownFrom).slice(0, 1)
  const ids = new Set(figures.flatMap(({ figure }) => figure.source ?? []))
  const names = [...ids].flatMap((id) => {
    const source = monitor.sources[id]
    if (!source) return []
    return [source.title, source.publisher]
      .map((each) => pageText(each, context))
      .filter(Boolean)
      .join(' – ')
  })
  return [
    dated ? words.published(formatDate(dated, language)) : '',
    ...(dated ? [] : day.map((each) => words.undated(formatDate(each, language)))),
    names.length === 0 ? '' : words.source(names.join('; ')),
  ]
    .filter(Boolean)
    .join(' ')
}

function titleOf(told: Figure, { indicator, context }: Setting): string {
  const { language } = context
  const words = changePhrases[language]
  const title = [pageText(indicator.title, context), selectionText(told, indicator, context)]
    .filter(Boolean)
    .join(' ')
  const when = formatPeriod(periodOfText(told.figure.period), language)
  const style = figureStyle(indicator, language)
  if (told.kind === 'revised') {
    const { old, oldQualifier, qualifier } = told.figure
    const from = figureText(old, { ...style, unit: null }, oldQualifier)
    const to = figureText(told.figure.new, style, qualifier)
    return words.revised(title, when, { from, to })
  }
  const value = figureText(told.figure.value, style, told.figure.qualifier)
  return words[told.kind](title, when, value)
}

/** «(Eldre serie)»: the values that differ from the headline's; empty for a headline figure. */
function selectionText(
  { figure: { dimensions } }: Figure,
  { headline, dimensions: declared }: Indicator,
  context: PageContext,
): string {
  const names = declared
    .filter(({ id }) => dimensions[id] !== headline[id])
    .flatMap(({ id, values }) => values.filter((value) => value.id === dimensions[id]))
    .map(({ title }) => pageText(title, context))
  return names.length === 0 ? '' : `(${names.join(', ')})`
}
