import { formatPeriod } from '../format'
import type { MissingReason, Period } from '../model'
import { indicatorWords } from '../page/indicatorWords'
import { phrasesIn } from '../phrases/phrasesIn'
import { saidOf, type ExploreContext } from './exploreContext'
import type { Figure } from './figures'
import { figureNumber } from './figureWords'
import type { MeasuredRow } from './measured'
import { fullTitle } from './rowNames'
import { periodsOf } from './span'
import type { ExploreCell, ExploreTable } from './view'

/** Statistics Norway's standard signs. */
const signs: Readonly<Record<MissingReason, string>> = {
  not_applicable: '.',
  missing: '..',
  not_yet: '...',
  suppressed: ':',
  words: '..',
}

/** Every figure shown, a column for each series and a row for each period; a hole has its sign. */
export function exploreTable(rows: readonly MeasuredRow[], context: ExploreContext): ExploreTable {
  const periods = periodsOf(rows)
  const cellsOf = rows.map((row) => {
    const figures = new Map(row.figures.map((figure) => [figure.period.text, figure]))
    const absences = new Map(row.absences.map(({ period, reason }) => [period.text, reason]))
    return ({ text }: Period): ExploreCell => {
      const figure = figures.get(text)
      return figure ? figureCell(figure, row, context) : missingCell(absences.get(text), context)
    }
  })
  const body = periods.map((period) => ({
    ...{ period: formatPeriod(period, context.language), periodText: period.text },
    isBreak: rows.some(({ breaks }) => breaks.includes(period.years)),
    cells: cellsOf.map((cellOf) => cellOf(period)),
  }))
  return {
    columns: rows.map((row) => ({
      key: row.key,
      title: fullTitle(row, context),
      unit: row.unit.text,
    })),
    rows: body,
    signs: signsIn(body.flatMap(({ cells }) => cells)),
  }
}

function figureCell(figure: Figure, row: MeasuredRow, context: ExploreContext): ExploreCell {
  const note = saidOf(figure.observation.note, row.subject, context)
  return {
    text: figureNumber(figure, row.unit, context.language),
    value: figure.value,
    word: phrasesIn(context.language).figure[figure.status],
    missing: '',
    note: note.text === '' ? null : note,
  }
}

function missingCell(reason: MissingReason = 'missing', { language }: ExploreContext): ExploreCell {
  const missing = indicatorWords[language].missing[reason]
  return { text: signs[reason], value: null, word: '', missing, note: null }
}

function signsIn(cells: readonly ExploreCell[]): readonly string[] {
  const holes = cells.filter(({ missing }) => missing !== '')
  return [...new Set(holes.map(({ text, missing }) => `${text} ${missing.toLowerCase()}`))]
}
