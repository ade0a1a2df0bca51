import { qualifierText } from '../format'
import type { Language } from '../model'
import { phrasesIn } from '../phrases/phrasesIn'
import { takeAwayWords } from './takeAwayWords'
import type { PrintedNumber, TakenRow, TakenTable } from './takenRow'

/** A number in a table for files; a word that belongs to it stands before or after it. */
export interface FileNumber extends PrintedNumber {
  readonly word: string
  /** «prognose», where no column of its own says so. */
  readonly standing: string
}

/** An empty text is an empty cell. */
export type FileCell = string | FileNumber

export interface FileTable {
  readonly title: string
  readonly columns: readonly { readonly key: string; readonly title: string }[]
  readonly rows: readonly (readonly FileCell[])[]
}

/** Programs get ids and every column; people get words, and only the columns that say something. */
export type FileReader = 'programs' | 'people'

interface Column {
  readonly key: string
  readonly title: string
  readonly cell: (row: TakenRow) => FileCell
}

/** A row for each figure or hole: period, place, figure, what it is worth, and where it comes from. */
export function fileTable(
  table: TakenTable,
  { reader, language }: { readonly reader: FileReader; readonly language: Language },
): FileTable {
  const columns = reader === 'programs' ? programColumns(table) : peopleColumns(table, language)
  const told = columns.filter(
    ({ cell }) => reader === 'programs' || table.rows.some((row) => cell(row) !== ''),
  )
  return {
    title: table.title,
    columns: told.map(({ key, title }) => ({ key, title })),
    rows: table.rows.map((row) => told.map(({ cell }) => cell(row))),
  }
}

function programColumns({ dimensions }: TakenTable): readonly Column[] {
  const column = (key: string, cell: Column['cell']): Column => ({ key, title: key, cell })
  return [
    column('period', ({ period }) => period),
    ...dimensions.map(({ id }, index) => column(id, ({ place }) => part(place, index, 'id'))),
    column('unit', ({ unit }) => unit),
    column('value', ({ value }) => plain(value)),
    column('low', ({ low }) => bound(low)),
    column('high', ({ high }) => bound(high)),
    column('qualifier', ({ qualifier }) => qualifier),
    column('status', ({ status }) => status),
    column('missing', ({ missing }) => missing?.id ?? ''),
    column('planned', ({ planned }) => plain(planned ?? '')),
    column('superseded', ({ isSuperseded }) => (isSuperseded ? 'true' : '')),
    ...['published' as const, 'source' as const, 'note' as const].map((key) =>
      column(key, (row) => row[key]),
    ),
  ]
}

function peopleColumns({ dimensions }: TakenTable, language: Language): readonly Column[] {
  const { columns: titles, replaced } = takeAwayWords[language]
  const standing = phrasesIn(language).figure
  const column = (key: keyof typeof titles, cell: Column['cell']): Column => ({
    ...{ key, title: titles[key], cell },
  })
  return [
    column('period', ({ periodText }) => periodText),
    ...dimensions.map(({ id, title }, index) => ({
      ...{ key: id, title, cell: ({ place }: TakenRow) => part(place, index, 'title') },
    })),
    column('value', ({ value, qualifier }) =>
      typeof value === 'string'
        ? value
        : { ...value, word: qualifierText(qualifier, language), standing: '' },
    ),
    column('unit', ({ unit }) => unit),
    column('low', ({ low }) => bound(low)),
    column('high', ({ high }) => bound(high)),
    column('qualifier', ({ value, qualifier }) =>
      typeof value === 'string' ? '' : qualifierText(qualifier, language),
    ),
    column('status', ({ value, status }) => (typeof value === 'string' ? '' : standing[status])),
    column('missing', ({ missing }) => missing?.text ?? ''),
    column('planned', ({ planned }) => plain(planned ?? '')),
    column('superseded', ({ isSuperseded }) => (isSuperseded ? replaced : '')),
    ...['published' as const, 'source' as const, 'note' as const].map((key) =>
      column(key, (row) => row[key]),
    ),
  ]
}

function part(place: TakenRow['place'], index: number, name: 'id' | 'title'): string {
  return place
    .slice(index, index + 1)
    .map((value) => value[name])
    .join('')
}

function plain(value: PrintedNumber | string): FileCell {
  return typeof value === 'string' ? value : { ...value, word: '', standing: '' }
}

function bound(value: number | null): FileCell {
  return value === null ? '' : { value, text: String(value), word: '', standing: '' }
}
