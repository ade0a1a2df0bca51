import type { Selection } from '../model'
import { parsePeriod, periodEnd } from '../period'
import { nameList } from './report'
import { cellProblem, writtenAt } from './rowCells'
import type { DimensionCells, PeriodEntry, RowState, ValueEntry } from './rowState'

/** The row's period; null, and reported, where it is none. */
export function readPeriod(state: RowState): PeriodEntry | null {
  const index = state.columns.at.period
  const cell = writtenAt(state, index)
  let entry = state.periodCells.get(cell)
  if (entry === undefined) {
    entry = internPeriod(state, cell)
    state.periodCells.set(cell, entry)
  }
  if (entry === null) {
    const key = cell.trim() === '' ? 'period/invalid#missing' : 'period/invalid'
    cellProblem(state, index, { key })
  }
  return entry
}

function internPeriod(state: RowState, cell: string): PeriodEntry | null {
  const period = parsePeriod(cell)
  if (period === null) return null
  const known = state.periodsByText.get(period.text)
  if (known) return known
  const entry = { id: state.periods.length, period, end: periodEnd(period) }
  state.periods.push(entry)
  state.periodsByText.set(period.text, entry)
  return entry
}

/** The id of the row's combination of dimension values; null, and reported, where one is missing or unknown. */
export function readSelectionId(state: RowState): number | null {
  let id: number | null = 0
  for (const cells of state.dimensionCells) {
    const entry = readValue(state, cells)
    id = id === null || entry === null ? null : cells.pairs.idOf(id, entry.id)
  }
  if (id === state.selections.length) state.selections.push(selectionOf(state))
  return id
}

function readValue(
  state: RowState,
  { dimension, column, values }: DimensionCells,
): ValueEntry | null {
  const cell = writtenAt(state, column)
  let value = values.get(cell)
  if (value === undefined) {
    value = values.get(cell.trim().toLowerCase()) ?? null
    values.set(cell, value)
  }
  if (value !== null) return value
  cellProblem(state, column, {
    key: cell.trim() === '' ? 'dimension/missing' : 'dimension/unknown-value',
    other: dimension.id,
    expected: nameList(dimension.values.map(({ id }) => id)),
  })
  return null
}

function selectionOf(state: RowState): Selection {
  return Object.fromEntries(
    state.dimensionCells.map(({ dimension, column, values }) => [
      dimension.id,
      // Only rows whose values are all known come here.
      (values.get(writtenAt(state, column)) as ValueEntry).value,
    ]),
  )
}
