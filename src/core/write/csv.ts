import { languages } from '../model'
import type { Indicator, MissingReason, Observation } from '../model'

/** How a table is written; the decimal sign differs from the delimiter. */
export interface CsvStyle {
  readonly delimiter: ',' | ';'
  readonly decimal: '.' | ','
  /** Whether notes that a spreadsheet would take for formulas are defused. */
  readonly formulas: 'kept' | 'defused'
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
  return csvText(indicator, { delimiter: ',', decimal: '.', formulas: 'kept' })
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
  ...languages.map((language) => `note_${language}`),
]

function rowOf(
  observation: Observation,
  dimensions: readonly string[],
  { decimal, formulas }: CsvStyle,
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
    ...languages.map((each) => (formulas === 'kept' ? kept(note[each]) : guarded(note[each]))),
  ]
}

/** A note that a spreadsheet would take for a formula gets an apostrophe, which the reader takes away again. */
export function guarded(note = ''): string {
  return /^'*[=+\-@\t\r]/.test(note) ? `'${note}` : note
}

/** A note as it is; only an apostrophe that the reader would take away is doubled. */
function kept(note = ''): string {
  return /^'+[=+\-@\t\r]/.test(note) ? `'${note}` : note
}

/** A cell in quotation marks where it needs them. */
export function quoted(cell: string, { delimiter }: { readonly delimiter: string }): string {
  const special = cell.includes(delimiter) || /["\r\n]/.test(cell)
  return special ? `"${cell.replaceAll('"', '""')}"` : cell
}
