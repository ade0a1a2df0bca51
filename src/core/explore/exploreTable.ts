import { formatPeriod } from '../format'
import type { Observation, Period } from '../model'
import { indicatorWords } from '../page/indicatorWords'
import { missingSigns } from '../page/tableRow'
import { phrasesIn } from '../phrases/phrasesIn'
import { saidOf, type ExploreContext } from './exploreContext'
import type { Absence, Figure } from './figures'
import { figureNumber } from './figureWords'
import type { MeasuredRow } from './measured'
import { fullTitle } from './rowNames'
import { periodsOf } from './span'
import type { ExploreCell, ExploreTable } from './view'

/** Every figure shown, a column for each series and a row for each period; a hole has its sign. */
export function exploreTable(rows: readonly MeasuredRow[], context: ExploreContext): ExploreTable {
  const periods = periodsOf(rows)
  const cellsOf = rows.map((row) => {
    const figures = new Map(row.figures.map((figure) => [figure.period.text, figure]))
    const absences = new Map(row.absences.map((absence) => [absence.period.text, absence]))
    return ({ text }: Period): ExploreCell => {
      const figure = figures.get(text)
      return figure
        ? figureCell(figure, row, context)
        : missingCell(absences.get(text), row, context)
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
  const { value, low, high, qualifier, status, observation } = figure
  return {
    ...{ value, low, high, qualifier, status },
    text: figureNumber(figure, row.unit, context.language),
    word: phrasesIn(context.language).figure[status],
    missing: '',
    reason: null,
    ...originOf(observation, row, context),
  }
}

/** A hole as its row gives it; without a row nobody has said anything of the period. */
function missingCell(
  absence: Absence | undefined,
  row: MeasuredRow,
  context: ExploreContext,
): ExploreCell {
  const reason = absence?.reason ?? 'missing'
  const origin = absence ? originOf(absence.observation, row, context) : noOrigin
  return {
    ...{ value: null, low: null, high: null, qualifier: 'exact', status: 'final', word: '' },
    ...{
      text: missingSigns[reason],
      missing: indicatorWords[context.language].missing[reason],
      reason,
    },
    ...origin,
  }
}

type Origin = Pick<ExploreCell, 'note' | 'published' | 'source'>

const noOrigin: Origin = { note: null, published: '', source: '' }

function originOf(
  { note, published, source }: Observation,
  { subject }: MeasuredRow,
  context: ExploreContext,
): Origin {
  const told = saidOf(note, subject, context)
  const found = subject.bundle.sources[source ?? '']
  return {
    note: told.text === '' ? null : told,
    published: published ?? '',
    source: found ? saidOf(found.title, subject, context).text : '',
  }
}

function signsIn(cells: readonly ExploreCell[]): readonly string[] {
  const holes = cells.filter(({ missing }) => missing !== '')
  return [...new Set(holes.map(({ text, missing }) => `${text} ${missing.toLowerCase()}`))]
}
