import type { Language, Observation, Source } from '../model'
import type { ColumnName, Columns } from '../read/header'

/** A row to be written: the figure, when it was published and where it comes from. */
export interface RowToWrite {
  readonly observation: Observation
  readonly published: string
  readonly source: string | null
}

export interface WritingContext {
  readonly columns: Columns
  readonly sources: Readonly<Record<string, Pick<Source, 'published'>>>
  readonly defaultLanguage: Language
}

/** The columns that the rows need and the file lacks, in the order of the data format. */
export function neededColumns(
  rows: readonly RowToWrite[],
  { columns, sources, defaultLanguage }: WritingContext,
): readonly ColumnName[] {
  const some = (test: (row: RowToWrite) => boolean): boolean => rows.some(test)
  const figures = (test: (figure: Observation) => boolean): boolean =>
    rows.some(({ observation }) => test(observation))
  const needs: readonly (readonly [ColumnName, boolean])[] = [
    ['low', figures(({ low }) => low !== null)],
    ['high', figures(({ high }) => high !== null)],
    ['qualifier', figures(({ qualifier }) => qualifier !== 'exact')],
    ['status', figures(needsStatus)],
    ['published', some(({ published, source }) => sources[source ?? '']?.published !== published)],
    ['source', some(({ source }) => source !== null)],
    ...noteColumns(rows, columns, defaultLanguage),
  ]
  return needs.flatMap(([name, needed]) => (needed && columns.at[name] === undefined ? [name] : []))
}

/** A preliminary number can say so by a mark of its own. */
function needsStatus({ status, value }: Observation): boolean {
  return status !== 'final' && !(status === 'preliminary' && value !== null)
}

function noteColumns(
  rows: readonly RowToWrite[],
  columns: Columns,
  defaultLanguage: Language,
): readonly (readonly [ColumnName, boolean])[] {
  return (['nb', 'nn', 'en'] as const).map((language) => [
    noteColumn(language, columns, defaultLanguage),
    rows.some(({ observation }) => observation.note[language] !== undefined),
  ])
}

/** The column a note in a language goes into: its own, or the plain one for the default language. */
export function noteColumn(
  language: Language,
  { at }: Columns,
  defaultLanguage: Language,
): ColumnName {
  const own = `note_${language}` as const
  if (at[own] !== undefined || language !== defaultLanguage) return own
  const others = at.note_nb ?? at.note_nn ?? at.note_en
  return at.note !== undefined || others === undefined ? 'note' : own
}
