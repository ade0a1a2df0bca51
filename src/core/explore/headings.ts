import { joined } from '../format'
import { isUsable } from '../series'
import { saidOf, type ExploreContext } from './exploreContext'
import type { Figure } from './figures'
import { figureNumber, figureWithUnit } from './figureWords'
import type { MeasuredRow } from './measured'
import { countsDifferently } from './exploreNotes'
import { fullTitle, indicatorTitle } from './rowNames'
import { isBroken } from './reckon'
import { fullestPeriods } from './span'
import type { ExploreView } from './view'
import { formatPeriod } from '../format'
import { phrasesIn } from '../phrases/phrasesIn'

const mostTold = 6

/** What the view shows, as a finding; the names of the indicators where no finding is honest. */
export function viewTitle(rows: readonly MeasuredRow[], context: ExploreContext): string {
  const { words, subjects } = context
  const names = words.list(
    subjects.map((subject) => saidOf(subject.bundle.meta.title, subject, context).text),
  )
  const [only, ...more] = rows
  if (!only) return names
  const units = new Set(rows.map(({ unit }) => unit.key))
  if (more.length === 0) return `${names}: ${lowered(courseOf(only, context))}`
  const definitions = definitionCount(rows)
  if (definitions > 1) return `${names}: ${words.definitions(definitions)}`
  if (countsDifferently(rows)) return names
  const extremes = units.size === 1 && subjects.length === 1 ? extremesOf(rows, context) : null
  return extremes === null ? names : `${names}: ${extremes}`
}

/** How many definitions of one and the same thing stand beside each other; 0 where it is not one. */
function definitionCount(rows: readonly MeasuredRow[]): number {
  const concepts = new Set(rows.map(({ subject }) => subject.bundle.meta.concept ?? ''))
  const subjects = new Set(rows.map(({ subject }) => subject))
  if (subjects.size > 1 && (concepts.size > 1 || concepts.has(''))) return 0
  const ways = rows.map(({ subject, where }) =>
    [
      subject.bundle.meta.id,
      ...subject.bundle.meta.dimensions
        .filter(({ kind }) => kind === 'definition')
        .map(({ id }) => where[id]),
    ].join('.'),
  )
  return new Set(ways).size
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** Highest and lowest in the last period that most series have: only figures of one period compare. */
function extremesOf(rows: readonly MeasuredRow[], context: ExploreContext): string | null {
  const { words, language } = context
  const period = fullestPeriods(rows)?.[1]
  const isTotal = ({ subject, where }: MeasuredRow): boolean =>
    subject.bundle.meta.dimensions.some(({ id, total }) => total !== null && where[id] === total)
  const compared = rows
    .filter((row) => !isTotal(row))
    .flatMap((row) =>
      row.figures
        .filter((figure) => figure.period.text === period?.text)
        .map((figure) => ({ row, figure })),
    )
    .toSorted((a, b) => b.figure.value - a.figure.value)
  const [high, low] = [compared[0], compared.at(-1)]
  if (!period || !high || !low || high.figure.value === low.figure.value) return null
  // A bound may hide who is lowest.
  if (compared.some(({ figure }) => figure.qualifier !== 'exact')) return null
  const told = ({ row, figure }: (typeof compared)[number]): string =>
    `${fullTitle(row, context)} (${figureNumber(figure, row.unit, language)})`
  return `${words.extremes(told(high), told(low))} ${words.inPeriod(formatPeriod(period, language))}`
}

/** «Fra 164 i 2012 til 109 i 2024», of the last stretch without a break; forecasts are not figures. */
function courseOf(
  { figures, breaks, unit }: MeasuredRow,
  { language, words }: ExploreContext,
): string {
  const { at } = phrasesIn(language)
  const measured = figures.filter(
    ({ observation, status }) => isUsable(observation) && status !== 'forecast',
  )
  const last = measured.at(-1)
  if (!last) return words.none
  const stretch = measured.filter(
    ({ period }) => !isBroken(breaks, [period.years, last.period.years]),
  )
  // The last figure is in its own stretch.
  const first = stretch[0] as Figure
  const told = (figure: Figure): string =>
    at(figureWithUnit(figure, unit, language), formatPeriod(figure.period, language))
  return first === last ? told(last) : words.fromTo(told(first), told(last))
}

/** What is measured, in which unit, which values are chosen, and when. */
export function viewSubtitle(
  rows: readonly MeasuredRow[],
  { span, shownPeriods }: Pick<ExploreView, 'span' | 'shownPeriods'>,
  context: ExploreContext,
): string {
  const units = [...new Set(rows.map(({ unit }) => unit.text))].filter((unit) => unit !== '')
  const names = [...new Set(rows.map((row) => indicatorTitle(row, context)))]
  const measured = [context.words.list(names), context.words.list(units)].filter(Boolean).join(', ')
  return [measured, ...filterTitles(rows, context), whenText({ span, shownPeriods }, context)]
    .filter(Boolean)
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ')
}

/** The values that hold for every series of an indicator, but are not shown as such. */
function filterTitles(rows: readonly MeasuredRow[], context: ExploreContext): readonly string[] {
  const found = rows.flatMap((row) => {
    const shown = new Set([...row.seriesValues, ...row.panelValues])
    return row.subject.bundle.meta.dimensions
      .filter(({ values }) => values.length > 1)
      .flatMap(({ id, values }) => values.filter((value) => value.id === row.where[id]))
      .filter((value) => !shown.has(value))
      .map(({ title }) => saidOf(title, row.subject, context).text)
  })
  return [...new Set(found)]
}

function whenText(
  { span, shownPeriods }: Pick<ExploreView, 'span' | 'shownPeriods'>,
  { words }: ExploreContext,
): string {
  if (shownPeriods.length > 0) return words.list(shownPeriods)
  const [first, last] = [span.periods[span.from], span.periods[span.to]]
  if (!first || !last) return ''
  return first === last ? first.title : words.span(first.title, last.title)
}

/** The view in sentences, for whoever does not see it; those that are not told are counted. */
export function viewSummary(
  rows: readonly MeasuredRow[],
  {
    chart,
    panels,
    title,
    subtitle,
    shownPeriods,
  }: Pick<ExploreView, 'chart' | 'panels' | 'title' | 'subtitle' | 'shownPeriods'>,
  context: ExploreContext,
): string {
  const { words } = context
  const told = rows.slice(0, mostTold)
  const more = rows.length - told.length
  return [
    `${words.summary.kind[chart]}. ${told.length > 1 ? `${title}. ` : ''}${subtitle}`,
    ...(panels.length > 1 ? [words.summary.panels(panels.length)] : []),
    ...told.map((row) =>
      words.summary.series(fullTitle(row, context), rowTold(row, shownPeriods, context)),
    ),
    ...(more > 0 ? [words.summary.more(more)] : []),
  ].join(' ')
}

function rowTold(
  row: MeasuredRow,
  shownPeriods: readonly string[],
  context: ExploreContext,
): string {
  const { language, words } = context
  if (shownPeriods.length !== 1) return lowered(courseOf(row, context))
  const figure = row.figures.find(
    ({ period }) => formatPeriod(period, language) === shownPeriods[0],
  )
  return figure
    ? joined(figureNumber(figure, row.unit, language), row.unit.short)
    : lowered(words.none)
}
