import type { MonitorDiff } from '../diff'
import type { FigureFound, FigureRevised } from '../diffFigures'
import { figureStyle, figureText } from '../figureText'
import { formatDate, formatPeriodText } from '../format'
import type { Indicator } from '../model'
import { sameSelection } from '../selection'
import { changePhrases } from './changePhrases'
import type { ChangeRow } from './overviewModel'
import { pageText, type PageContext } from './pageContext'

export type FigureRow = Omit<ChangeRow, 'from' | 'to'>

type Figure =
  | { readonly kind: 'revised'; readonly figure: FigureRevised }
  | { readonly kind: 'found'; readonly figure: FigureFound }
  | { readonly kind: 'withdrawn'; readonly figure: FigureFound }

/** One row for each indicator whose figures changed, led by its headline series and a revision. */
export function figureChangeRows(diff: MonitorDiff, context: PageContext): readonly FigureRow[] {
  const figures: readonly Figure[] = [
    ...diff.revised.map((figure) => ({ kind: 'revised' as const, figure })),
    ...diff.new.map((figure) => ({ kind: 'found' as const, figure })),
    ...diff.withdrawn.map((figure) => ({ kind: 'withdrawn' as const, figure })),
  ]
  return context.monitor.indicators.flatMap((indicator) => {
    const own = figures
      .filter(({ figure }) => figure.indicator === indicator.id)
      .toSorted((a, b) => leadOrder(indicator, a, b))
    const [lead] = own
    return lead ? [figureRow(lead, own.length - 1, { indicator, context })] : []
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

function figureRow(
  lead: Figure,
  others: number,
  { indicator, context }: { indicator: Indicator; context: PageContext },
): FigureRow {
  const { language } = context
  const date = lead.figure.knownFrom
  return {
    date,
    dateText: formatDate(lead.figure.published ?? date, language),
    title: titleOf(lead, indicator, context),
    text: others === 0 ? '' : changePhrases[language].others(others),
    indicator: indicator.id,
  }
}

function titleOf(lead: Figure, indicator: Indicator, context: PageContext): string {
  const { language } = context
  const words = changePhrases[language]
  const title = pageText(indicator.title, context)
  const when = formatPeriodText(lead.figure.period, language)
  const style = figureStyle(indicator, language)
  if (lead.kind === 'revised') {
    const { old, oldQualifier, qualifier } = lead.figure
    const from = figureText(old, { ...style, unit: null }, oldQualifier)
    const to = figureText(lead.figure.new, style, qualifier)
    return words.revised(title, when, { from, to })
  }
  const value = figureText(lead.figure.value, style, lead.figure.qualifier)
  return words[lead.kind](title, when, value)
}
