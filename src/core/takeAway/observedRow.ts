import { formatPeriod, unitText } from '../format'
import type { Observation, Period } from '../model'
import { valueText } from '../page/figureView'
import { said, sourceLine, type IndicatorContext } from '../page/indicatorContext'
import { missingSigns } from '../page/tableRow'
import type { TakenRow } from './takenRow'

/** What rows need to know of their indicator. */
export type RowContext = Pick<IndicatorContext, 'bundle' | 'indicator' | 'language' | 'words'>

/** An observation as a row for files; without one the period is a hole nobody has explained. */
export function observedRow(
  { period, observation }: { readonly period: Period; readonly observation: Observation | null },
  place: TakenRow['place'],
  context: RowContext,
): TakenRow {
  const { indicator, language, bundle, words } = context
  const reason = observation === null ? 'missing' : observation.missing
  const value = observation?.value ?? null
  const hole = reason ?? 'missing'
  return {
    ...{ place, unit: unitText(indicator.unit, language) },
    ...{ period: period.text, periodText: formatPeriod(period, language) },
    value:
      observation === null || value === null
        ? missingSigns[hole]
        : { value, text: valueText(value, observation, { indicator, language }) },
    low: observation?.low ?? null,
    high: observation?.high ?? null,
    qualifier: observation?.qualifier ?? 'exact',
    status: observation?.status ?? 'final',
    missing: value === null ? { id: hole, text: words.missing[hole] } : null,
    ...{ planned: null, isSuperseded: false },
    published: observation?.published ?? '',
    source: sourceLine(observation?.source ?? null, { bundle, language })?.title ?? '',
    note: observation === null ? '' : said(observation.note, context).text,
  }
}
