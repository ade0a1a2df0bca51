import type { CsvSettings } from '../../model'
import { encodingOf, rawText } from '../../read/bytes'
import { splitCsv } from '../../read/csv'
import { linesOf } from '../../update/padRows'
import { quoted } from '../../write/csv'
import { encodeText } from '../../write/encode'
import { headOf } from '../survey'

/** A row that changes: new cells by their place, or gone altogether. */
export type RowEdit = ReadonlyMap<number, string> | 'drop'

/** What becomes of a line of a file; null: it goes. */
export interface LineChange {
  readonly line: number
  readonly before: string
  readonly after: string | null
}

export interface Edited {
  readonly bytes: Uint8Array
  readonly changes: readonly LineChange[]
}

/** Decides about a row, the header being the first; null leaves it as it is. */
export type EditRow = (cells: readonly string[], line: number) => RowEdit | null

/**
 * A CSV file with some cells written anew and some rows gone. All else keeps its bytes: encoding, line
 * breaks, quotation marks. Null where the file is no table, or its encoding lacks a sign that is needed.
 */
export function editRows(
  bytes: Uint8Array,
  encoding: CsvSettings['encoding'],
  edit: EditRow,
): Edited | null {
  const head = headOf(bytes)
  if (head === null || head.quote !== null) return null
  const { delimiter } = head.rest
  const found = encodingOf(bytes, encoding)
  const lines = linesOf(rawText(bytes, found))
  const contents = lines.map(({ content }) => content)
  const changes: LineChange[] = []
  const dropped: number[] = []
  const visit = (cells: readonly string[], line: number): void => {
    const decided = edit(cells, line)
    if (decided === null) return
    const count = cells.join('').split('\n').length
    const first = line - 1
    const before = contents.slice(first, first + count).join('\n')
    const bare = before.replace(/^\ufeff/, '')
    const mark = before.slice(0, before.length - bare.length)
    const after = decided === 'drop' ? null : withCells(bare, decided, delimiter)
    changes.push({ line, before: bare, after })
    // A row of several lines becomes one piece, which stands where its first line stood.
    contents.splice(
      first,
      count,
      `${mark}${after ?? ''}`,
      ...Array.from({ length: count - 1 }, () => ''),
    )
    dropped.push(...gone(first, count, after === null))
  }
  visit(head.record, head.line)
  splitCsv(head.rest, (cells, { line, quote }) => {
    if (quote === null) visit(cells, line)
    return true
  })
  const left = new Set(dropped)
  const text = lines.map(({ end }, at) => (left.has(at) ? '' : String(contents[at]) + end))
  const written = encodeText(text.join(''), found)
  return written && { bytes: written, changes }
}

/** The lines that are no longer there: all of a row that goes, all but the first of one that stays. */
function gone(first: number, count: number, isDropped: boolean): readonly number[] {
  const lines = Array.from({ length: count }, (_, index) => first + index)
  return isDropped ? lines : lines.slice(1)
}

/** A row as it stands in the file with some cells written anew. */
function withCells(row: string, cells: ReadonlyMap<number, string>, delimiter: string): string {
  const fields = fieldsOf(row, delimiter)
  const last = Math.max(fields.length - 1, ...cells.keys())
  return Array.from({ length: last + 1 }, (_, at) => {
    const cell = cells.get(at)
    return cell === undefined ? (fields[at] ?? '') : quoted(cell, { delimiter })
  }).join(delimiter)
}

/** The fields of a row as written, quotation marks and all. */
function fieldsOf(row: string, delimiter: string): readonly string[] {
  const fields: string[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at < row.length; at += 1) {
    const sign = row.charAt(at)
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === delimiter && !isQuoted) {
      fields.push(row.slice(start, at))
      start = at + 1
    }
  }
  return [...fields, row.slice(start)]
}
