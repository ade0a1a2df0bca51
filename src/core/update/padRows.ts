import { splitCsv } from '../read/csv'
import type { CsvForm } from '../read/observations'

/** A text with its line breaks as they are. */
interface Line {
  readonly content: string
  readonly end: string
}

/** The lines of a text and the break each ends with. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    // Both groups are in every match, if only as nothing.
    const [, content, end] = match as unknown as [string, string, string]
    if (content !== '' || end !== '') lines.push({ content, end })
  }
  return lines
}

/** The line break that a text uses most; LF where it has none. */
export function lineBreakOf(text: string): string {
  const counts = new Map<string, number>()
  for (const [end] of text.matchAll(/\r\n|\n|\r/g)) counts.set(end, (counts.get(end) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? '\n'
}

/**
 * A file with more columns: their names behind the header's, and as many empty cells behind every row.
 * Blank columns at the end give way; all else stays as it is.
 */
export function padRows(text: string, form: CsvForm, names: readonly string[]): string {
  const { csv, columns, line } = form
  const { delimiter } = csv
  const widths = new Map([[endOf(line, csv.line), columns.header.length]])
  const records: { line: number; count: number; blank: boolean }[] = []
  splitCsv(csv, (record, place) => {
    const blank = record.length === 1 && record[0]?.trim() === ''
    records.push({ line: place.line, count: record.length, blank })
    return true
  })
  const lines = linesOf(text)
  records.forEach(({ line: start, count, blank }, index) => {
    const next = records[index + 1]?.line ?? lines.length + 1
    if (!blank) widths.set(endOf(start, next), count)
  })
  return lines
    .map(({ content, end }, index) => {
      const count = widths.get(index + 1)
      if (count === undefined) return content + end
      const bare = withoutBlanks(content, count - columns.width, delimiter)
      const cells = index + 1 === endOf(line, csv.line) ? names : names.map(() => '')
      return `${bare}${cells.map((cell) => delimiter + cell).join('')}${end}`
    })
    .join('')
}

/** The last line of a record that begins on one line and whose successor begins on another. */
function endOf(start: number, next: number): number {
  return Math.max(start, next - 1)
}

/** A row without some blank cells at its end. */
function withoutBlanks(content: string, count: number, delimiter: string): string {
  if (count <= 0) return content
  const blank = `${delimiter === '|' ? '\\|' : delimiter}[ \\u00a0]*(?:"[ \\u00a0]*"[ ]*)?`
  return content.replace(new RegExp(`(?:${blank}){${String(count)}}$`), '')
}
