import type { ExploreContext } from './exploreContext'
import type { RefusalReason } from './exploreWords'
import { mapRefusal } from './mapView'
import { measured, type MeasuredRow } from './measured'
import {
  chartKinds,
  measures,
  scales,
  type ChartKind,
  type MeasureKind,
  type ScaleKind,
} from './question'
import type { Row } from './rows'
import { periodPair } from './shownPeriods'
import type { Offer } from './view'

/** Why a chart is not offered for these figures; null where it is. */
export function chartRefusal(
  chart: ChartKind,
  rows: readonly MeasuredRow[],
  { subjects, question }: ExploreContext,
): RefusalReason | null {
  if (chart === 'map') return mapRefusal(subjects)
  if (chart === 'slope') return periodPair(rows, question) ? null : 'slope-one-period'
  return null
}

/** Why a scale is not offered: a logarithm needs figures above zero, and bars a zero to start from. */
export function scaleRefusal(
  scale: ScaleKind,
  chart: ChartKind,
  rows: readonly MeasuredRow[],
): RefusalReason | null {
  if (scale === 'linear') return null
  if (chart === 'bar') return 'log-bars'
  const values = rows.flatMap(({ figures }) =>
    figures.flatMap(({ value, low }) => (low === null ? [value] : [value, low])),
  )
  return values.every((value) => value > 0) ? null : 'log-not-positive'
}

/** Every way to reckon the figures, with the reason where one is not offered. */
export function measureOffers(
  rows: readonly Row[],
  chosen: MeasureKind,
  context: ExploreContext,
): readonly Offer<MeasureKind>[] {
  return measures.map((id) =>
    offer(
      { id, chosen, titles: context.words.measure },
      measured(rows, id, context).refusal,
      context,
    ),
  )
}

/** Every kind of chart alike. */
export function chartOffers(
  rows: readonly MeasuredRow[],
  chosen: ChartKind,
  context: ExploreContext,
): readonly Offer<ChartKind>[] {
  return chartKinds.map((id) =>
    offer({ id, chosen, titles: context.words.chart }, chartRefusal(id, rows, context), context),
  )
}

/** Both scales; none where there is no value axis. */
export function scaleOffers(
  rows: readonly MeasuredRow[],
  { chart, chosen }: { readonly chart: ChartKind; readonly chosen: ScaleKind },
  context: ExploreContext,
): readonly Offer<ScaleKind>[] {
  if (chart === 'table' || chart === 'map') return []
  return scales.map((id) =>
    offer({ id, chosen, titles: context.words.scale }, scaleRefusal(id, chart, rows), context),
  )
}

function offer<Id extends string>(
  { id, chosen, titles }: { id: Id; chosen: Id; titles: Readonly<Record<Id, string>> },
  refusal: RefusalReason | null,
  { words }: ExploreContext,
): Offer<Id> {
  return {
    ...{ id, title: titles[id], chosen: id === chosen },
    refusal: refusal === null ? '' : words.refusal[refusal],
  }
}
