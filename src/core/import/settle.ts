import type { Frequency, Period, PeriodKind } from '../model'
import { frequencyOf } from './frequency'
import type { ImportNote, ImportNoteCode, RawDimension, RawRow, RawTable, RawValue } from './model'
import { areSplitYears, importedPeriod, type ImportedPeriod } from './period'
import { dimensionIds, idIn, valueIds } from './slug'

/** A dimension with ids of ours. */
export interface SettledDimension {
  readonly id: string
  readonly raw: RawDimension
  /** Code → id. */
  readonly ids: ReadonlyMap<string, string>
  readonly headline: string
}

export interface SettledRow {
  readonly period: Period
  /** An id for each dimension. */
  readonly values: readonly string[]
  readonly raw: RawRow
  readonly note: string
}

/** A table in our own terms: ids, periods of one length, one row a place. */
export interface Settled {
  readonly table: RawTable
  readonly dimensions: readonly SettledDimension[]
  readonly rows: readonly SettledRow[]
  readonly frequency: Frequency
  readonly definition: readonly string[]
  readonly notes: readonly ImportNote[]
}

/** A raw table in our own terms, with all that had to give way told. */
export function settle(table: RawTable): Settled {
  const notes: ImportNote[] = []
  const single = table.dimensions.filter(({ values }) => values.length === 1)
  const kept = table.dimensions.filter(({ values }) => values.length !== 1)
  const ids = dimensionIds(kept.map(({ code }) => code))
  const dimensions = kept.map((raw) => ({
    ...settledDimension(raw, idIn(ids, raw.code), notes),
    place: table.dimensions.indexOf(raw),
  }))
  const dated = oneLength(table.rows, notes)
  const rows = oneEach(
    dated.map(({ row, period }) => ({
      period: period.period,
      values: dimensions.map(({ ids: own, place }) => idIn(own, codeAt(row, place))),
      raw: row,
      note: [period.window, row.figure.note].filter(Boolean).join('. '),
    })),
    notes,
  )
  const fixed = single.map(
    ({ title, values }) => `${title}: ${values.map((value) => value.title).join('')}`,
  )
  tell(notes, 'one-value', fixed)
  if (table.unit.text === '') notes.push({ code: 'unit-unknown', value: table.title, count: 1 })
  const definition = [...table.definition, ...fixed].filter((line) => line !== '')
  const seen = frequencyOf(rows.map(({ period }) => period)) ?? 'irregular'
  const frequency = table.frequency ?? seen
  return { table, dimensions, rows, frequency, definition, notes }
}

/** A row's code in one of its dimensions: it has one for each. */
function codeAt({ codes }: RawRow, place: number): string {
  return codes[place] as string
}

/** Adds a note about some names, if there are any. */
export function tell(notes: ImportNote[], code: ImportNoteCode, names: Iterable<string>): void {
  const all = [...names]
  const value = [...new Set(all)].join(', ')
  if (all.length > 0) notes.push({ code, value, count: all.length })
}

const totals =
  /^(i alt|alle?|totalt?|total|begge kjønn|both sexes|hele landet|heile landet|the whole country|norge|norway)\b/i

function settledDimension(raw: RawDimension, id: string, notes: ImportNote[]): SettledDimension {
  const ids = valueIds(raw.values.map(({ code }) => code))
  const changed = [...ids].filter(([code, value]) => code.toLowerCase() !== value)
  tell(
    notes,
    'codes-changed',
    changed.map(([code, value]) => `${code} → ${value}`),
  )
  const named = raw.values.find(({ code }) => code === raw.headline)
  const total = raw.values.find(({ title }) => totals.test(title.trim()))
  // A dimension has values.
  const chosen = named ?? total ?? (raw.values[0] as RawValue)
  if (!named) notes.push(chosenNote(raw, chosen))
  return { id, raw, ids, headline: idIn(ids, chosen.code) }
}

function chosenNote({ title }: RawDimension, chosen: RawValue): ImportNote {
  return { code: 'headline-chosen', value: `${title}: ${chosen.title}`, count: 1 }
}

interface Dated {
  readonly row: RawRow
  readonly period: ImportedPeriod
}

/** The rows whose period can be understood and has the length that most have. */
function oneLength(rows: readonly RawRow[], notes: ImportNote[]): readonly Dated[] {
  const lost: string[] = []
  const codes = new Set(rows.map(({ period }) => period))
  const splitYears = areSplitYears(codes)
  const known = new Map([...codes].map((code) => [code, importedPeriod(code, splitYears)] as const))
  const dated = rows.flatMap((row) => {
    const period = known.get(row.period)
    if (!period) lost.push(row.period)
    return period ? [{ row, period }] : []
  })
  const counts = new Map<PeriodKind, number>()
  for (const { period } of dated) {
    counts.set(period.period.kind, (counts.get(period.period.kind) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  const kept = dated.filter(({ period }) => period.period.kind === most?.[0])
  const others = dated.filter(({ period }) => period.period.kind !== most?.[0])
  tell(notes, 'periods-left-out', [...lost, ...others.map(({ row }) => row.period)])
  const split = kept.filter(({ row, period }) => period.split && row.period !== period.period.text)
  tell(notes, 'split-years', new Set(split.map(({ row }) => row.period)))
  tell(notes, 'windows', new Set(kept.flatMap(({ period }) => period.window ?? [])))
  return kept
}

/** Of several rows with the same period, dimensions and date the first. */
function oneEach(rows: readonly SettledRow[], notes: ImportNote[]): readonly SettledRow[] {
  const seen = new Set<string>()
  const lost: string[] = []
  const kept = rows.filter(({ period, values, raw }) => {
    const key = JSON.stringify([period.text, values, raw.published ?? ''])
    const isNew = !seen.has(key)
    if (isNew) seen.add(key)
    else lost.push([raw.period, ...values].join(' '))
    return isNew
  })
  tell(notes, 'duplicates-left-out', lost)
  return kept
}
