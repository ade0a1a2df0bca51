import type { Diagnostic, DiagnosticCode } from '../../diagnostics'
import { slug } from '../../import/slug'
import type { IndicatorMeta, Source, Text } from '../../model'
import { parsePeriod } from '../../period'
import { columnName, columnNames, isColumn } from '../../read/header'
import type { CsvDeclared } from './declareCsv'
import type { EditRow } from './editRows'
import { nearest } from './nearest'
import { columnSynonyms, qualifierSynonyms, statusSynonyms } from './synonyms'
import { mendedDate, mendedPeriod, numberIn, qualifierIn } from './written'

/** What could be done, before it is known what it would change. */
export type Proposal = Named & (ByRows | ByDeclaring)

interface Named {
  readonly kind:
    | 'rename-column'
    | 'replace-value'
    | 'write-number'
    | 'mark-missing'
    | 'drop-row'
    | 'write-date'
    | 'write-period'
    | 'fill-row'
    | 'declare-decimal'
    | 'declare-encoding'
  readonly from: string
  readonly to: string
}
interface ByRows {
  readonly edit: EditRow
  readonly declares?: undefined
}
interface ByDeclaring {
  readonly declares: CsvDeclared
}

export interface FixTable {
  readonly header: readonly string[]
  /** The line of the header. */
  readonly line: number
  readonly meta: IndicatorMeta
  readonly sources: Readonly<Record<string, Source>>
}

interface Problem extends FixTable {
  readonly column: string
  readonly value: string
  /** Its line. */
  readonly row: number
  /** Where its column stands; −1 where it has none. */
  readonly at: number
}

type Maker = (problem: Problem) => readonly Proposal[]

/** What could be done about a problem. */
export function proposals(diagnostic: Diagnostic, table: FixTable): readonly Proposal[] {
  const { code, line, column, value } = diagnostic
  const problem = {
    ...{ ...table, column: column ?? '', value: value ?? '', row: line },
    at: table.header.indexOf(column ?? ''),
  }
  return makers[code]?.(problem) ?? []
}

/** Cells of the problem's column, below the header, written anew where `write` knows how. */
function rewritten({ line, at }: Problem, write: (cell: string) => string | null): EditRow {
  return (cells, each) => {
    const cell = cells[at]
    const written = each === line || cell === undefined ? null : write(cell.trim())
    return written === null ? null : new Map([[at, written]])
  }
}

/** One row, by its line. */
function onRow({ row }: Problem, edit: (cells: readonly string[]) => ReturnType<EditRow>): EditRow {
  return (cells, line) => (line === row ? edit(cells) : null)
}

function replaced(problem: Problem, to: string | null): readonly Proposal[] {
  const { value } = problem
  if (to === null) return []
  const wanted = value.trim().toLowerCase()
  const edit = rewritten(problem, (cell) => (cell.toLowerCase() === wanted ? to : null))
  return [{ kind: 'replace-value', from: value, to, edit }]
}

/** The names of things, and their ids, by which somebody may have meant them. */
function namesOf(
  things: readonly { readonly id: string; readonly title: Text }[],
): ReadonlyMap<string, string> {
  return new Map(
    things.flatMap(({ id, title }) => [
      ...Object.values(title).map((name) => [name, id] as const),
      [id, id] as const,
    ]),
  )
}

function meantWord(value: string, synonyms: ReadonlyMap<string, string>): string | null {
  return synonyms.get(slug(value)) ?? nearest(value, synonyms)
}

function renamed({ line, header }: Problem, from: string, to: string): Proposal {
  const at = header.indexOf(from)
  const edit: EditRow = (_, each) => (each === line ? new Map([[at, to]]) : null)
  return { kind: 'rename-column', from, to, edit }
}

/** The names that the header lacks. */
function lacking({ header, meta }: Problem): ReadonlyMap<string, string> {
  const there = new Set(header.map((name) => columnName(name) ?? name.trim().toLowerCase()))
  const names = [...columnNames, ...meta.dimensions.map(({ id }) => id)]
  const free = names.filter((name) => !there.has(name)).map((name) => [name, name] as const)
  return new Map([
    ...free,
    ...meta.dimensions.flatMap(({ id, title }) =>
      there.has(id) ? [] : Object.values(title).map((name) => [name, id] as const),
    ),
  ])
}

const makers: Readonly<Partial<Record<DiagnosticCode, Maker>>> = {
  'header/unknown': (problem) => {
    const { column } = problem
    const free = lacking(problem)
    const known = columnSynonyms.get(slug(column))
    const to = known !== undefined && free.has(known) ? known : nearest(column, free)
    return to === null ? [] : [renamed(problem, column, to)]
  },
  'header/missing': (problem) => {
    const { column: wanted, header, meta } = problem
    const others = header.filter((name) => name.trim() !== '' && !isColumn(name, meta.dimensions))
    const meant = others.filter((name) => columnSynonyms.get(slug(name)) === wanted)
    const shown = meant.length > 0 ? meant : others.slice(0, 4)
    return shown.map((name) => renamed(problem, name, wanted))
  },
  'csv/too-few-fields': (problem) => {
    const { header } = problem
    const edit = onRow(problem, (cells) => {
      const lacks = header
        .slice(cells.length)
        .map((_, index) => [cells.length + index, ''] as const)
      return new Map(lacks)
    })
    return [{ kind: 'fill-row', from: '', to: '', edit }]
  },
  'period/invalid': (problem) => {
    const to = mendedPeriod(problem.value)
    const write = (cell: string): string | null =>
      parsePeriod(cell) === null ? mendedPeriod(cell) : null
    return to === null
      ? []
      : [{ kind: 'write-period', from: problem.value, to, edit: rewritten(problem, write) }]
  },
  'published/invalid': (problem) => {
    const to = mendedDate(problem.value)
    return to === null
      ? []
      : [{ kind: 'write-date', from: problem.value, to, edit: rewritten(problem, mendedDate) }]
  },
  'value/not-a-number': (problem) => [...asNumber(problem), asMissing(problem)],
  'value/ambiguous': (problem) => {
    const { value } = problem
    const other = value.includes(',') ? '.' : ','
    const edit = (to: string): EditRow => onRow(problem, () => new Map([[problem.at, to]]))
    const numbers = [value.replace(/[.,]/g, ''), value.replace(/[.,]/g, other)]
    return [
      ...numbers.map((to) => ({ kind: 'write-number', from: value, to, edit: edit(to) }) as const),
      ...[',', '.'].map((sign) => ({
        ...({ kind: 'declare-decimal', from: value, to: sign } as const),
        declares: { key: 'decimal', value: sign } as const,
      })),
    ]
  },
  'observation/duplicate': (problem) => [
    {
      ...{ kind: 'drop-row', from: String(problem.row), to: '' },
      edit: onRow(problem, () => 'drop'),
    },
  ],
  'dimension/unknown-value': (problem) => {
    const values = dimensionOf(problem).flatMap((dimension) => dimension.values)
    return replaced(problem, nearest(problem.value, namesOf(values)))
  },
  'dimension/missing': (problem) =>
    dimensionOf(problem)
      .flatMap(({ total }) => total ?? [])
      .map((total) => ({
        ...({ kind: 'replace-value', from: '', to: total } as const),
        edit: rewritten(problem, (cell) => (cell === '' ? total : null)),
      })),
  'status/unknown': (problem) => replaced(problem, meantWord(problem.value, statusSynonyms)),
  'qualifier/unknown': (problem) => replaced(problem, meantWord(problem.value, qualifierSynonyms)),
  'source/unknown': (problem) =>
    replaced(problem, nearest(problem.value, namesOf(Object.values(problem.sources)))),
  'encoding/fallback': () => [
    {
      ...{ kind: 'declare-encoding', from: '', to: 'windows-1252' },
      declares: { key: 'encoding', value: 'windows-1252' },
    },
  ],
}

/** The dimension of the problem's column: one, or none. */
function dimensionOf({ column, meta }: Problem): IndicatorMeta['dimensions'] {
  return meta.dimensions.filter(({ id }) => id === column.trim().toLowerCase())
}

/** The number in a cell, in every cell written in the same way; its word goes to `qualifier` where there is one. */
function asNumber(problem: Problem): readonly Proposal[] {
  const { value, at, header } = problem
  const to = numberIn(value)
  if (to === null) return []
  const qualifierAt = header.findIndex((name) => columnName(name) === 'qualifier')
  const word = qualifierIn(value)
  // A rounded figure without its word would be another figure.
  if (word !== null && qualifierAt < 0) return []
  const shape = shapeOf(value)
  const edit: EditRow = (cells, line) => {
    const cell = cells[at] ?? ''
    const number = line === problem.line || shapeOf(cell) !== shape ? null : numberIn(cell)
    if (number === null) return null
    return new Map([[at, number], ...(word === null ? [] : [[qualifierAt, word] as const])])
  }
  return [{ kind: 'write-number', from: value, to, edit }]
}

/** A cell but for its number: `ca. 110` and `ca. 9,5` are alike. */
function shapeOf(cell: string): string {
  return cell.trim().replace(numberIn(cell) ?? '', '#')
}

function asMissing(problem: Problem): Proposal {
  const edit = onRow(problem, () => new Map([[problem.at, '..']]))
  return { kind: 'mark-missing', from: problem.value, to: '..', edit }
}
