import type { ChartKind } from './question'
import { coloursOf } from './colours'
import type { ExploreContext } from './exploreContext'
import type { Figure } from './figures'
import type { MeasuredRow } from './measured'
import { pointOf } from './points'
import { fullTitle, indicatorTitle, panelTitle, seriesTitle } from './rowNames'
import type { RowUnit } from './rowUnit'
import type { Period } from '../model'
import { breaksOf } from '../selection'
import { saidOf } from './exploreContext'
import type { ExploreLayout, ExplorePanel, ExploreSeries } from './view'

/** Which of a row's figures a layout draws. */
export interface Shown {
  readonly layout: ExploreLayout
  /** The periods of `rows` and `tiles` (one) and of `slope` (two). */
  readonly periods: readonly Period[]
}

/** The charts of a view: one for each value of a small-multiples dimension, and for each unit. */
export function panelsOf(
  rows: readonly MeasuredRow[],
  shown: Shown,
  context: ExploreContext,
): readonly ExplorePanel[] {
  const colours = coloursOf(rows, context.question.marked)
  const groups = grouped(rows, context)
  const panels = groups.map(({ id, title, unit, rows: own }) => ({
    id,
    title: groups.length > 1 ? title : '',
    ...{ unit: unit.short, kind: unit.kind, scaleKey: unit.key },
    series: own.map((row) => seriesOfRow(row, own)),
    background: [],
    breaks: shown.layout === 'time' ? breaksIn(own, context) : [],
  })) satisfies readonly ExplorePanel[]
  return shown.layout === 'time' && context.question.background ? withOthers(panels) : panels

  function seriesOfRow(row: MeasuredRow, own: readonly MeasuredRow[]): ExploreSeries {
    const title = seriesTitle(row, context, own)
    const named = { row, name: rows.length > 1 ? fullTitle(row, context) : '' }
    return {
      ...{ key: row.key, title, fullTitle: fullTitle(row, context) },
      colour: colours.get(row) ?? null,
      points: shownFigures(row, shown).map((figure) => pointOf(figure, named, context)),
      ...{ breaks: row.breaks, step: row.step },
      tile: tileOf(row),
    }
  }
}

/** The layout that a chart has: bars and dots stand along time where each panel has one series. */
export function layoutOf(
  chart: ChartKind,
  rows: readonly MeasuredRow[],
  context: ExploreContext,
): ExploreLayout {
  if (chart === 'slope') return 'slope'
  if (chart === 'map') return 'tiles'
  if (chart !== 'bar' && chart !== 'dot') return 'time'
  return grouped(rows, context).some(({ rows: own }) => own.length > 1) ? 'rows' : 'time'
}

interface Group {
  readonly id: string
  readonly title: string
  readonly unit: RowUnit
  readonly rows: readonly MeasuredRow[]
}

function grouped(rows: readonly MeasuredRow[], context: ExploreContext): readonly Group[] {
  const units = new Set(rows.map(({ unit }) => unit.key))
  const groups = new Map<string, { readonly unit: RowUnit; readonly rows: MeasuredRow[] }>()
  for (const row of rows) {
    const { unit } = row
    const parts = [...row.panelValues.map(({ id }) => id), ...(units.size > 1 ? [unit.key] : [])]
    const id = parts.join('.')
    const group = groups.get(id)
    if (group) group.rows.push(row)
    else groups.set(id, { unit, rows: [row] })
  }
  return [...groups].map(([id, { unit, rows: own }]) => {
    return { id, unit, rows: own, title: titleOf(own, units.size > 1) }
  })

  function titleOf(own: readonly MeasuredRow[], byUnit: boolean): string {
    const values = own.slice(0, 1).map((row) => panelTitle(row, context))
    const names = byUnit ? [...new Set(own.map((row) => indicatorTitle(row, context)))] : []
    return [context.words.list(names), ...values].filter(Boolean).join(', ')
  }
}

function shownFigures({ figures }: MeasuredRow, { layout, periods }: Shown): readonly Figure[] {
  if (layout === 'time') return figures
  return periods.flatMap(({ text }) => figures.filter(({ period }) => period.text === text))
}

function breaksIn(rows: readonly MeasuredRow[], context: ExploreContext): ExplorePanel['breaks'] {
  const found = new Map<number, string>()
  for (const { subject, where } of rows) {
    for (const { period, text } of breaksOf(subject.bundle.meta, where))
      found.set(period.years, saidOf(text, subject, context).text)
  }
  return [...found].map(([years, text]) => ({ years, text })).toSorted((a, b) => a.years - b.years)
}

function tileOf({ subject, where }: MeasuredRow): ExploreSeries['tile'] {
  const regions = subject.bundle.meta.dimensions.filter(({ kind }) => kind === 'region')
  const values = regions.flatMap(({ id, values: all }) =>
    all.filter((value) => value.id === where[id]),
  )
  return values.find(({ tile }) => tile !== null)?.tile ?? null
}

/** Small charts of one series each show the others' in grey, where they share a scale. */
function withOthers(panels: readonly ExplorePanel[]): readonly ExplorePanel[] {
  if (panels.length < 2 || panels.some(({ series }) => series.length > 1)) return panels
  return panels.map((panel) => ({
    ...panel,
    background: panels
      .filter((other) => other !== panel && other.scaleKey === panel.scaleKey)
      .flatMap(({ series }) => series)
      .map((series) => ({ ...series, colour: null })),
  }))
}
