import type { Indicator, MissingReason, Observation } from '../model'

/** How a table is written; the decimal sign differs from the delimiter. */
export interface CsvStyle {
  readonly delimiter: ',' | ';'
  readonly decimal: '.' | ','
}

/** The standard sign for each reason (words have none: their qualifier says so). */
export const signs = {
  not_applicable: '.',
  missing: '..',
  not_yet: '...',
  suppressed: ':',
  words: '',
} as const satisfies Record<MissingReason, string>

/** An indicator's observations as tidy CSV: RFC 4180, decimal point, all standard columns; reading it again gives the same. */
export function normalisedCsv(indicator: Indicator): string {
  return csvText(indicator, { delimiter: ',', decimal: '.' })
}

/** The tidy table in another style, without a byte order mark. */
export function csvText(indicator: Indicator, style: CsvStyle): string {
  const dimensions = indicator.dimensions.map(({ id }) => id)
  const header = ['period', ...dimensions, ...columns]
  const rows = indicator.observations.map((observation) => rowOf(observation, dimensions, style))
  return [header, ...rows]
    .map((row) => `${row.map((cell) => quoted(cell, style)).join(style.delimiter)}\r\n`)
    .join('')
}

const columns = [
  'value',
  'low',
  'high',
  'qualifier',
  'status',
  'published',
  'source',
  'note_nb',
  'note_nn',
  'note_en',
]

function rowOf(
  observation: Observation,
  dimensions: readonly string[],
  { decimal }: CsvStyle,
): readonly string[] {
  const { value, missing, low, high, note } = observation
  const number = (figure: number | null): string =>
    figure === null ? '' : String(figure).replace('.', decimal)
  return [
    observation.period.text,
    ...dimensions.map((id) => observation.dimensions[id] ?? ''),
    missing === null ? number(value) : signs[missing],
    number(low),
    number(high),
    observation.qualifier,
    observation.status,
    observation.published ?? '',
    observation.source ?? '',
    guarded(note.nb),
    guarded(note.nn),
    guarded(note.en),
  ]
}

/** A note that a spreadsheet would take for a formula gets an apostrophe, which the reader takes away again. */
export function guarded(note = ''): string {
  return /^'*[=+\-@\t\r]/.test(note) ? `'${note}` : note
}

/** A cell in quotation marks where it needs them. */
export function quoted(cell: string, { delimiter }: { readonly delimiter: string }): string {
  const special = cell.includes(delimiter) || /["\r\n]/.test(cell)
  return special ? `"${cell.replaceAll('"', '""')}"` : cell
}
