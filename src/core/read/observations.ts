import type { Diagnostic } from '../diagnostics'
import type { IndicatorMeta, Observation } from '../model'
import { notationOf } from './cells'
import type { Notation } from './cells'
import { firstRecord, isBlankRecord, splitCsv } from './csv'
import type { CsvText } from './csv'
import { addFindings, checkTable } from './findings'
import { readHeader } from './header'
import type { Columns } from './header'
import { openCsv } from './openCsv'
import { addProblem, createReport } from './report'
import { readRows } from './rows'
import { createRowState } from './rowState'
import type { ObservationContext, RowState } from './rowState'

export interface ReadObservations {
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
  /** Rows below the header that are not blank, and how many of them were left out. */
  readonly rows: number
  readonly rejected: number
}

/** How a CSV file is written: what is needed to add a row to it. */
export interface CsvForm {
  /** The text below the header. */
  readonly csv: CsvText
  readonly columns: Columns
  readonly notation: Notation
  /** The line of the header. */
  readonly line: number
}

export interface ReadTable extends ReadObservations {
  /** Null where the header cannot be read. */
  readonly form: CsvForm | null
}

/** The observations of one CSV file from its bytes, with every problem found in it; never throws. */
export function readObservations(
  bytes: Uint8Array,
  meta: IndicatorMeta,
  context: ObservationContext,
): ReadObservations {
  const { observations, diagnostics, rows, rejected } = readTable(bytes, meta, context)
  return { observations, diagnostics, rows, rejected }
}

/** The same, and how the file is written. */
export function readTable(
  bytes: Uint8Array,
  meta: IndicatorMeta,
  context: ObservationContext,
): ReadTable {
  const report = createReport(context.file, context.language)
  const csv = openCsv(bytes, meta, report)
  const head = csv === null ? null : firstRecord(csv)
  if (head === null) {
    // A text without a record holds nothing but the line that names its separator.
    if (csv !== null) addProblem(report, { key: 'file/empty', line: 1 })
    return { ...nothing, diagnostics: report.diagnostics }
  }
  if (head.quote !== null) addProblem(report, { key: 'csv/quote', line: head.quote })
  const header = { header: head.record, line: head.line }
  const columns = head.quote === null ? readHeader(header, meta.dimensions, report) : null
  if (columns === null) {
    const rows = countRows(head.rest)
    return { ...nothing, diagnostics: report.diagnostics, rows, rejected: rows }
  }
  const state = readInNotation(head.rest, columns, { meta, context })
  const { table, findings } = checkTable(state)
  const diagnostics = [...report.diagnostics, ...addFindings(head.rest, state, findings)]
  const { observations } = table
  const { notation } = state.numbers
  return {
    observations,
    diagnostics,
    rows: state.rows,
    rejected: state.rows - observations.length,
    form: { csv: head.rest, columns, notation, line: head.line },
  }
}

const nothing = { observations: [], rows: 0, rejected: 0, form: null } as const

interface Setup {
  readonly meta: IndicatorMeta
  readonly context: ObservationContext
}

/** Reads with the notation that the start of the file suggests, and again if the whole says otherwise. */
function readInNotation(csv: CsvText, columns: Columns, setup: Setup): RowState {
  const { decimal } = setup.meta.csv
  const { onProgress } = setup.context
  const read = (text: CsvText, notation: Notation, isSample = false): RowState => {
    const state = createRowState(columns, notation, setup)
    readRows(text, state, isSample ? undefined : onProgress)
    return state
  }
  if (decimal !== null) return read(csv, decimal === ',' ? 'comma' : 'point')
  const sample = read({ ...csv, text: csv.text.slice(0, csv.offset + 65536) }, 'point', true)
  const guess = notationOf(sample.numbers.evidence, csv.delimiter)
  const state = read(csv, guess)
  const notation = notationOf(state.numbers.evidence, csv.delimiter)
  return notation === guess ? state : read(csv, notation)
}

function countRows(csv: CsvText): number {
  let rows = 0
  splitCsv(csv, (record, { quote }) => {
    if (quote !== null || !isBlankRecord(record)) rows += 1
    return true
  })
  return rows
}
