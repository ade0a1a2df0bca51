import { observationStatuses, qualifiers } from '../model'
import { isPartialDate } from '../published'
import { missingReason } from '../read/cells'
import { columnName } from '../read/header'
import { cellAt } from './csvRecords'
import { figureOf, numberReader, wordsOf } from './figure'
import { atLeastOne, groupMeasures, measureTitle } from './groupMeasures'
import { textOf, textsOf, type Json } from './json'
import type { Figure, ImportNote, RawDimension, RawRow, RawTable, ReadRaw } from './model'
import type { PackageField } from './packageFields'
import { packagePeriods } from './packagePeriods'
import { packageRoles, type PackageRoles } from './packageRoles'
import { tell } from './settle'
import { slug, sourceKey } from './slug'
import { unitOf } from './unit'

export interface PackageInput {
  readonly descriptor: Json
  readonly resource: Json
  readonly fields: readonly PackageField[]
  readonly rows: readonly (readonly string[])[]
}

type Failure = Extract<ReadRaw, { readonly status: 'failed' }>

export interface PackageTables {
  readonly tables: readonly RawTable[]
  readonly notes: readonly ImportNote[]
  /** What the rows call their sources. */
  readonly sourceIds: ReadonlySet<string>
}

/** A table of a package as indicators: one for all columns of figures in the same unit. */
export function packageTables(input: PackageInput): PackageTables | Failure {
  const { fields, rows } = input
  const roles = packageRoles(fields, rows)
  const names = fields.map(({ name }) => name).join(', ')
  const { time } = roles
  if (!time) return { status: 'failed', failure: 'no-time', value: names }
  if (roles.values.length === 0) return { status: 'failed', failure: 'no-figures', value: names }
  const words: string[] = []
  const periods = packagePeriods(
    rows.map((row) => cellOf(row, time)),
    time.type,
  )
  const measures = roles.values.map((field) => ({ code: field.name, unit: field.unit, field }))
  const tables = groupMeasures(measures).map((group, index) => {
    const own = { ...roles, values: group.map(({ field }) => field) }
    return tableOf(input, own, { periods: periods.periods, words, index })
  })
  const notes: ImportNote[] = []
  if (tables.length > 1)
    tell(
      notes,
      'tables-split',
      tables.map(({ title }) => title),
    )
  tell(notes, 'figures-as-words', words)
  tell(
    notes,
    'columns-left-out',
    roles.leftOut.map(({ name }) => name),
  )
  tell(notes, 'dates-shortened', periods.shortened)
  const sourceIds = new Set(
    tables.flatMap((table) => table.rows.flatMap(({ source }) => source ?? [])),
  )
  return { tables, notes, sourceIds }
}

interface TableSetting {
  readonly periods: readonly string[]
  readonly words: string[]
  readonly index: number
}

function tableOf(
  { descriptor, resource, rows }: PackageInput,
  roles: PackageRoles,
  { periods, words, index }: TableSetting,
): RawTable {
  const title = textOf(resource['title']) || textOf(descriptor['title']) || textOf(resource['name'])
  const described = [textOf(resource['description']), textOf(descriptor['description'])]
  // There is always something that is measured.
  const [first, ...more] = atLeastOne(roles.values)
  const isOwn = more.length > 0 || columnName(first.name) === 'value'
  return {
    title: measureTitle(title, isOwn ? '' : first.title),
    suffix: index === 0 ? '' : slug(first.name),
    definition: [
      ...described,
      ...[...roles.values, ...roles.dimensions].flatMap(descriptionOf),
    ].filter((text) => text !== ''),
    unit: unitOf(first.unit),
    decimals: null,
    tags: textsOf(descriptor['keywords']),
    dimensions: dimensionsOf(roles, rows),
    rows: rows.flatMap((row, at) => rowsOf(row, cellAt(periods, at), { roles, words })),
    breaks: [],
  }
}

function descriptionOf({ title, description }: PackageField): readonly string[] {
  return description === '' ? [] : [`${title}: ${description}`]
}

function dimensionsOf(
  { dimensions, values }: PackageRoles,
  rows: PackageInput['rows'],
): readonly RawDimension[] {
  const own = dimensions.map((field): RawDimension => {
    const cells = [...new Set(rows.map((row) => cellOf(row, field)))]
    const listed = field.categories.filter(({ code }) => code !== '')
    const more = cells.filter((code) => !listed.some((each) => each.code === code))
    const found = more.map((code) => ({ code, title: code === '' ? '–' : code }))
    return {
      code: field.name,
      title: field.title,
      kind: 'category',
      values: [...listed, ...found],
      headline: null,
    }
  })
  if (values.length < 2) return own
  const measures = values.map(({ name, title }) => ({ code: name, title }))
  return [
    ...own,
    { code: 'measure', title: 'measure', kind: 'definition', values: measures, headline: null },
  ]
}

function cellOf(row: readonly string[], { index }: PackageField): string {
  return cellAt(row, index)
}

interface Gathering {
  readonly roles: PackageRoles
  readonly words: string[]
}

function rowsOf(
  row: readonly string[],
  period: string,
  { roles, words }: Gathering,
): readonly RawRow[] {
  const codes = roles.dimensions.map((field) => cellOf(row, field))
  const known = knownCells(row, roles)
  return roles.values.map((field): RawRow => {
    const figure = figureIn(row, field, words)
    const { published, source, notes } = known
    const qualifier = qualifiers.find((word) => word === known.qualifier) ?? figure.qualifier
    const status = observationStatuses.find((word) => word === known.status) ?? figure.status
    const isWords = qualifier === 'words' && cellOf(row, field) === ''
    return {
      period,
      codes: roles.values.length > 1 ? [...codes, field.name] : codes,
      figure: {
        qualifier,
        status,
        cell: isWords ? '' : figure.cell,
        note: figure.note || known.note,
      },
      low: boundIn(row, roles.known.get('low'), words),
      high: boundIn(row, roles.known.get('high'), words),
      ...(isPartialDate(published) && { published }),
      ...(source !== '' && { source: sourceKey(source) }),
      notes,
    }
  })
}

interface KnownCells {
  readonly qualifier: string
  readonly status: string
  readonly published: string
  readonly source: string
  readonly note: string
  readonly notes: NonNullable<RawRow['notes']>
}

function knownCells(row: readonly string[], { known }: PackageRoles): KnownCells {
  const said = (name: Parameters<typeof known.get>[0]): string => {
    const field = known.get(name)
    return field ? cellOf(row, field) : ''
  }
  const notes = (['nb', 'nn', 'en'] as const).flatMap((language) => {
    const note = said(`note_${language}`).replace(/^'(?='*[=+\-@])/, '')
    return note === '' ? [] : [[language, note] as const]
  })
  return {
    qualifier: said('qualifier').toLowerCase(),
    status: said('status').toLowerCase(),
    published: said('published'),
    source: said('source'),
    note: said('note'),
    notes: Object.fromEntries(notes),
  }
}

/** One end of an interval; empty where the row has none. */
function boundIn(row: readonly string[], field: PackageField | undefined, words: string[]): string {
  if (field === undefined || cellOf(row, field) === '') return ''
  const { cell } = figureIn(row, field, words)
  return /\d/.test(cell) ? cell : ''
}

/** A cell of figures in the notation that its field declares; what stands for nothing keeps its reason as a note. */
function figureIn(row: readonly string[], field: PackageField, words: string[]): Figure {
  const { decimal, group, dressed, missing } = field
  const cell = cellOf(row, field)
  const reason = missing.get(cell)
  const plain = { qualifier: 'exact', status: 'final', note: reason ?? '' } as const
  if (reason !== undefined && missingReason(cell) === null) return { ...plain, cell: '..' }
  const bare = group === '' ? cell : cell.replaceAll(group, '')
  const number = dressed ? bare.replace(/^[^\d+-]+|[^\d]+$/g, '') : bare
  const found = figureOf(number, numberReader([], { delimiter: ',', decimal }))
  if (found) return found
  words.push(cell)
  return wordsOf(cell)
}
