import { diffStates, type MonitorDiff, type MonitorState } from '../diff'
import type { Diagnostic, ReadOptions } from '../diagnostics'
import type { Indicator, Monitor, Selection } from '../model'
import { assessTargets, type AssessedTarget } from '../page/assessedTarget'
import { isPartialDate } from '../published'
import { encodingOf } from '../read/bytes'
import { readMonitor } from '../read/monitor'
import { readTable, type CsvForm, type ReadTable } from '../read/observations'
import { addProblem, createReport, type Report } from '../read/report'
import type { ObservationContext } from '../read/rowState'
import { appendRows, signOutside, type Existing, type RowFrom } from './appendRows'
import {
  compareRows,
  type ChangedRow,
  type Compared,
  type NewRow,
  type RowChange,
} from './compareRows'
import { cellAt, rawRows } from './rawRows'
import { readNewFile } from './readNewFile'
import type { Written } from './rowText'

export interface UpdateRequest {
  readonly id: string
  readonly file: { readonly name: string; readonly bytes: Uint8Array }
  /** When the figures of the file were published; may lack its day or month. */
  readonly published: string
  /** The source of rows that name none. */
  readonly source: string | null
}

export interface UpdateSetting extends ReadOptions {
  /** The data folder, by path inside it. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The day that statuses are compared on. */
  readonly today: string
}

/** A row that was added. */
export interface AddedRow {
  readonly change: RowChange
  /** Its line in the new file. */
  readonly line: number
  readonly period: string
  readonly dimensions: Selection
  /** False where a figure published later is there already. */
  readonly counts: boolean
  /** As it stands in the file. */
  readonly text: string
}

export interface Updated {
  readonly status: 'done'
  /** The indicator's CSV file, and its content with the rows added. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly added: readonly AddedRow[]
  readonly newColumns: readonly string[]
  readonly unchanged: number
  /** Lines of the new file whose figure is known and whose note is not; the note is not taken in. */
  readonly notes: readonly number[]
  /** Figures with no row in the new file; they stay. */
  readonly notInFile: readonly { readonly period: string; readonly dimensions: Selection }[]
  readonly diff: MonitorDiff
  readonly diagnostics: readonly Diagnostic[]
  /** The state after, from which the diff can be told in words. */
  readonly after: MonitorState & { readonly targets: readonly AssessedTarget[] }
}

export type UpdateResult =
  | Updated
  | { readonly status: 'unknown-indicator' | 'unknown-source'; readonly known: readonly string[] }
  | { readonly status: 'bad-date' }
  /** The indicator's own files, or the new one, cannot be used: nothing is changed. */
  | { readonly status: 'unreadable' | 'unwritable'; readonly diagnostics: readonly Diagnostic[] }

/**
 * This year's file taken into an indicator: only what is new or changed is added at the end of its CSV file,
 * each row with the date of its publication. Nothing that is there is changed; the same file once more adds
 * nothing.
 */
export function updateIndicator(request: UpdateRequest, setting: UpdateSetting): UpdateResult {
  if (!isPartialDate(request.published)) return { status: 'bad-date' }
  const { files } = setting
  const before = readMonitor(files, setting)
  const indicator = before.monitor?.indicators.find(({ id }) => id === request.id)
  const own = new RegExp(`^(?:monitor|sources|indicators/${request.id})\\.`)
  if (before.monitor === null || indicator === undefined) {
    const known = before.monitor?.indicators.map(({ id }) => id) ?? []
    return before.monitor === null || files.has(`indicators/${request.id}.yaml`)
      ? {
          status: 'unreadable',
          diagnostics: before.diagnostics.filter(({ file }) => own.test(file)),
        }
      : { status: 'unknown-indicator', known }
  }
  const { monitor } = before
  if (request.source !== null && !Object.hasOwn(monitor.sources, request.source)) {
    return { status: 'unknown-source', known: Object.keys(monitor.sources) }
  }
  return updateKnown(request, setting, { monitor, indicator, diagnostics: before.diagnostics })
}

interface Before {
  readonly monitor: Monitor
  readonly indicator: Indicator
  readonly diagnostics: readonly Diagnostic[]
}

function updateKnown(request: UpdateRequest, setting: UpdateSetting, before: Before): UpdateResult {
  const { monitor, indicator } = before
  const path = `indicators/${indicator.id}.csv`
  const context: ObservationContext = {
    file: path,
    language: setting.language,
    defaultLanguage: monitor.settings.defaultLanguage,
    sources: monitor.sources,
  }
  if (setting.unread?.has(path)) {
    // A file that is there but closed to us must not be taken for one that is yet to be made.
    const diagnostics = before.diagnostics.filter(({ file }) => file === path)
    return { status: 'unreadable', diagnostics }
  }
  const bytes = setting.files.get(path) ?? firstHeader(indicator)
  const read = readTable(bytes, indicator, context)
  if (read.form === null) return { status: 'unreadable', diagnostics: read.diagnostics }
  const fileContext = { ...context, file: request.file.name }
  const fresh = readNewFile(request.file.bytes, indicator, fileContext)
  if (fresh.form === null) return { status: 'unreadable', diagnostics: fresh.diagnostics }
  const existing: Existing = { bytes, read, form: read.form, meta: indicator, context }
  return take({ fresh, form: fresh.form, existing }, request, { ...setting, before, path })
}

/** A file for an indicator that has none yet. */
function firstHeader({ dimensions }: Indicator): Uint8Array {
  const names = ['period', ...dimensions.map(({ id }) => id), 'value', 'published', 'source']
  return new TextEncoder().encode(`${names.join(',')}\n`)
}

interface Files {
  readonly fresh: ReadTable
  readonly form: CsvForm
  readonly existing: Existing
}

interface Whole extends UpdateSetting {
  readonly before: Before
  readonly path: string
}

function take(files: Files, request: UpdateRequest, whole: Whole): UpdateResult {
  const { fresh, existing } = files
  const { monitor } = whole.before
  const report = createReport(request.file.name, whole.language)
  const rows = usableRows(files, report)
  const compared = compareRows(existing.read.observations, rows, request.published)
  for (const { line, other } of compared.clashes) {
    addProblem(report, { key: 'observation/duplicate#update', line, other: String(other) })
  }
  const ready = writableRows(compared.changed, files, { request, report })
  const setting = { sources: monitor.sources, defaultLanguage: monitor.settings.defaultLanguage }
  const appended = appendRows(existing, ready, setting)
  if (appended === null) return { status: 'unwritable', diagnostics: existing.read.diagnostics }
  const { path, files: folder } = whole
  const after = readMonitor(new Map([...folder, [path, appended.bytes]]), whole)
  // The settings were read before: no row of figures can take them away.
  const state = stateOf(after.monitor as Monitor, whole)
  const own = [
    ...fresh.diagnostics.filter(({ code }) => !wholeFile.has(code)),
    ...report.diagnostics,
  ]
  return {
    status: 'done',
    path,
    bytes: appended.bytes,
    added: ready.map(({ changed }, index) => addedRow(changed, appended.texts[index])),
    newColumns: appended.newColumns,
    ...summaryOf(compared),
    diff: diffStates(stateOf(monitor, whole), state),
    diagnostics: [
      ...own.toSorted((a, b) => a.line - b.line),
      ...newProblems(existing.read.diagnostics, after.diagnostics, path),
    ],
    after: state,
  }
}

/** What a file of one year cannot tell: the indicator's own file is asked when the rows are in. */
const wholeFile: ReadonlySet<string> = new Set(['series/gap', 'sum/mismatch'])

/** The rows of the new file whose period has the length of the periods that are there. */
function usableRows({ fresh, form, existing }: Files, report: Report): readonly NewRow[] {
  const cells = rawRows(form)
  const kind = existing.read.observations[0]?.period.kind
  return fresh.observations.flatMap((observation) => {
    const { period, line } = observation
    if (kind !== undefined && period.kind !== kind) {
      // A column's place comes from the header.
      const column = form.columns.header[form.columns.at.period] as string
      const value = cellAt(cells.get(line), form.columns.at.period)
      addProblem(report, { key: 'period/mixed', line, column, value })
      return []
    }
    return [{ observation, ownDate: cellAt(cells.get(line), form.columns.at.published).trim() }]
  })
}

interface ReadyRow extends RowFrom {
  readonly changed: ChangedRow
}

/** The rows that the encoding of the existing file can hold. */
function writableRows(
  changed: readonly ChangedRow[],
  { form, existing }: Files,
  { request, report }: { readonly request: UpdateRequest; readonly report: Report },
): readonly ReadyRow[] {
  const cells = rawRows(form)
  const encoding = encodingOf(existing.bytes, existing.meta.csv.encoding)
  return changed.flatMap((each) => {
    const { observation, published } = each
    const { line } = observation
    const written = {
      // Every observation was read from a row.
      cells: cells.get(line) as readonly string[],
      columns: form.columns,
      notation: form.notation,
    }
    const sign = signOutside(freeText(each, written), encoding)
    if (sign !== null) {
      addProblem(report, {
        key: 'encoding/unreadable#write',
        line,
        value: sign,
        expected: encoding,
      })
      return []
    }
    const source = observation.source ?? request.source
    return [{ changed: each, row: { observation, published, source }, written }]
  })
}

/** All of a row that may hold any sign: its notes, and columns that nobody reads. */
function freeText({ observation }: ChangedRow, { cells, columns }: Written): string {
  const known = new Set(columns.dimensions.values())
  return [
    ...Object.values(observation.note),
    ...cells.filter((_, index) => !known.has(index)),
  ].join('')
}

function addedRow({ change, counts, observation }: ChangedRow, text = ''): AddedRow {
  const { line, period, dimensions } = observation
  return { change, line, period: period.text, dimensions, counts, text }
}

function summaryOf({
  unchanged,
  notes,
  notInFile,
}: Compared): Pick<Updated, 'unchanged' | 'notes' | 'notInFile'> {
  return {
    unchanged,
    notes,
    notInFile: notInFile.map(({ period, dimensions }) => ({ period: period.text, dimensions })),
  }
}

function stateOf(monitor: Monitor, { today }: UpdateSetting): Updated['after'] {
  const clock = { today, knownOn: null }
  return { monitor, clock, targets: assessTargets(monitor, clock) }
}

/** The errors of the indicator's own file, and what is found in it only since the rows are in. */
function newProblems(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  path: string,
): readonly Diagnostic[] {
  const known = new Set(before.map(({ code, message }) => `${code} ${message}`))
  return after.filter(
    ({ file, severity, code, message }) =>
      file === path && (severity === 'error' || !known.has(`${code} ${message}`)),
  )
}
