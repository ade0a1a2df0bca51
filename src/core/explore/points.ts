import { formatPeriod } from '../format'
import type { Qualifier } from '../model'
import type { ChartMark, ChartPoint } from '../page/chartModel'
import { phrasesIn } from '../phrases/phrasesIn'
import { saidOf, type ExploreContext } from './exploreContext'
import type { Figure } from './figures'
import { figureNumber, figureWithUnit } from './figureWords'
import type { MeasuredRow } from './measured'
import { rowUnit } from './rowUnit'

const bounds: Readonly<Partial<Record<Qualifier, 'above' | 'below'>>> = {
  over: 'above',
  under: 'below',
  nearly: 'below',
}

/** A figure as the chart draws it and as it is read out: name, figure, what it was measured as, note. */
export function pointOf(
  figure: Figure,
  { row, name }: { row: MeasuredRow; name: string },
  context: ExploreContext,
): ChartPoint {
  const { language } = context
  const { period, value, low, high, qualifier, status } = figure
  const mark: ChartMark = status === 'preliminary' || status === 'forecast' ? status : 'published'
  return {
    ...{ years: period.years, value, low, high, mark },
    period: formatPeriod(period, language),
    text: figureNumber(figure, row.unit, language),
    markWord: mark === 'published' ? '' : phrasesIn(language).figure[status],
    bound: bounds[qualifier] ?? null,
    reading: [name, figureLine(figure, row, context), ...further(figure, row, context)].filter(
      (line) => line !== '',
    ),
  }
}

function figureLine(figure: Figure, row: MeasuredRow, { language }: ExploreContext): string {
  const standing = phrasesIn(language).figure[figure.status]
  const text = `${formatPeriod(figure.period, language)}: ${figureWithUnit(figure, row.unit, language)}`
  return standing === '' ? text : `${text} (${standing})`
}

/** The measured figure behind a reckoned one, and what the source notes. */
function further(
  { observation }: Figure,
  row: MeasuredRow,
  context: ExploreContext,
): readonly string[] {
  const { language, words } = context
  const note = saidOf(observation.note, row.subject, context).text
  const own = rowUnit(row, 'value', { ...context, base: '', by: '', factor: 1 })
  if (observation.value === null || row.unit.key === own.key) return [note]
  const measured = figureWithUnit({ ...observation, value: observation.value }, own, language)
  return [words.measuredAs(measured), note]
}
