import type { ObservationStatus, Qualifier, Selection } from '../model'
import { isBlankRecord, splitCsv } from './csv'
import type { CsvText } from './csv'
import { addProblem } from './report'
import { readFigures } from './rowNumbers'
import type { Figures } from './rowNumbers'
import { readOrigin } from './rowOrigin'
import type { Origin } from './rowOrigin'
import { readPeriod, readSelectionId } from './rowPlace'
import type { OnProgress, RowState } from './rowState'
import { readNote, readQualifier, readStatus } from './rowWords'

/** Reads the rows after the header into the state; a row with an error is left out, and reported. */
export function readRows(csv: CsvText, state: RowState, onProgress?: OnProgress): void {
  splitCsv(csv, (record, { line, quote, offset }) => {
    if (quote === null && isBlankRecord(record)) return true
    if (state.rows % progressRows === 0) onProgress?.(offset / csv.text.length)
    state.record = record
    state.line = line
    state.rows += 1
    if (isWhole(state, quote)) readRow(state)
    else state.unplaced.push(line)
    return true
  })
}

/** Often enough for a progress bar of a large file, and never for a small one. */
const progressRows = 10_000

function isWhole(state: RowState, quote: number | null): boolean {
  const { record, line, report, columns } = state
  if (quote !== null) {
    addProblem(report, { key: 'csv/quote', line: quote })
    return false
  }
  const sizes = { count: record.length, expected: String(columns.width) }
  if (record.length < columns.width) {
    addProblem(report, { key: 'csv/too-few-fields', line, ...sizes })
    return false
  }
  if (record.length === columns.width) return true
  const surplus = record.slice(columns.width).find((field) => field.trim() !== '')
  if (surplus === undefined) return true
  addProblem(report, { key: 'csv/too-many-fields', line, value: surplus, ...sizes })
  return false
}

function readRow(state: RowState): void {
  const before = state.report.errors
  const entry = readPeriod(state)
  const selectionId = readSelectionId(state)
  const rest = readRest(state)
  if (entry === null || selectionId === null) {
    state.unplaced.push(state.line)
  } else if (rest === null || state.report.errors > before) {
    state.rejected.push({ periodId: entry.id, selectionId, line: state.line })
  } else {
    const { table, selections, line } = state
    const { published, figures, source } = rest
    table.periodIds.push(entry.id)
    table.selectionIds.push(selectionId)
    table.publishedIds.push(published.id)
    table.observations.push({
      period: entry.period,
      // Every selection id stands for a selection.
      dimensions: selections[selectionId] as Selection,
      value: figures.value,
      missing: figures.missing,
      low: figures.low,
      high: figures.high,
      qualifier: rest.qualifier,
      status: rest.status,
      published: published.text,
      knownFrom: published.day ?? entry.end,
      source,
      note: readNote(state),
      line,
    })
  }
}

interface Rest extends Origin {
  readonly figures: Figures
  readonly qualifier: Qualifier
  readonly status: ObservationStatus
}

/** Everything but the row's place; all its cells are looked at, so that every problem is reported at once. */
function readRest(state: RowState): Rest | null {
  const qualifier = readQualifier(state)
  const status = readStatus(state)
  const figures = readFigures(state, qualifier === 'words')
  const origin = readOrigin(state)
  if (qualifier === null || status === null || figures === null || origin === null) return null
  const { source, published } = origin
  const marked = figures.preliminary && status === 'final' ? 'preliminary' : status
  return { figures, qualifier, status: marked, source, published }
}
