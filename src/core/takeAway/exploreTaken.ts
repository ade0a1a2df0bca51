import type { ExploreCell, ExploreView } from '../explore/view'
import type { Language } from '../model'
import { takeAwayWords } from './takeAwayWords'
import type { TakenRow, TakenView } from './takenRow'

/** The explorer's view to take away: each series' figures and holes, in the order of its table. */
export function exploreTaken(view: ExploreView, language: Language): TakenView {
  const { title, subtitle, table, notes, sources } = view
  const { series, overview } = takeAwayWords[language]
  return {
    ...{ title, subtitle },
    notes: notes.map(({ text }) => text),
    sources: sources.map((source) => ({
      ...source,
      published: source.published === '' ? null : source.published,
      licence: source.licence === '' ? null : source.licence,
    })),
    table: {
      title: overview,
      dimensions: [{ id: 'series', title: series }],
      rows: table.columns.flatMap(({ key, title: name, unit }, column) =>
        table.rows.flatMap(({ period, periodText, cells }) =>
          cells.slice(column, column + 1).map((cell) => ({
            ...{ place: [{ id: key, title: name }], unit, period: periodText },
            ...{ periodText: period, ...figureOf(cell) },
          })),
        ),
      ),
    },
  }
}

type Figure = Omit<TakenRow, 'place' | 'unit' | 'period' | 'periodText'>

function figureOf(cell: ExploreCell): Figure {
  const { value, text, low, high, qualifier, status, reason, missing, note } = cell
  return {
    ...{ low, high, qualifier, status },
    value: value === null ? text : { value, text },
    missing: reason === null ? null : { id: reason, text: missing },
    note: note?.text ?? '',
    planned: null,
    isSuperseded: false,
    published: cell.published,
    source: cell.source,
  }
}
