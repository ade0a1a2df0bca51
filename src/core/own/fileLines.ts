import { decodeBytes } from '../read/bytes'
import { splitCsv } from '../read/csv'
import { headOf } from './survey'

/** A row of a file as an editor or a spreadsheet shows it. */
export interface FileLine {
  readonly line: number
  /** The cells of a CSV row; the whole line of any other file. */
  readonly cells: readonly string[]
}

/** A piece of a file. */
export interface FilePart {
  /** The header of a CSV file; null for any other. */
  readonly header: readonly string[] | null
  readonly lines: readonly FileLine[]
  /** Whether the file goes on before and behind. */
  readonly before: boolean
  readonly after: boolean
}

export interface PartWanted {
  readonly path: string
  /** The part begins at this line, or at the one that holds it. */
  readonly from: number
  readonly count: number
}

const nothing: FilePart = { header: null, lines: [], before: false, after: false }

/** Some lines of a file, as rows where it is a CSV file; empty where it is no text. */
export function filePart(bytes: Uint8Array, { path, from, count }: PartWanted): FilePart {
  return path.endsWith('.csv') ? rowsFrom(bytes, from, count) : linesFrom(bytes, from, count)
}

function linesFrom(bytes: Uint8Array, from: number, count: number): FilePart {
  const decoded = decodeBytes(bytes, null)
  if (decoded.status !== 'text') return nothing
  const all = decoded.text.replace(/\n$/, '').split('\n')
  const start = Math.max(from, 1) - 1
  const lines = all.slice(start, start + count).map((text, index) => ({
    line: start + index + 1,
    cells: [text],
  }))
  return { header: null, lines, before: start > 0, after: start + count < all.length }
}

function rowsFrom(bytes: Uint8Array, from: number, count: number): FilePart {
  const head = headOf(bytes)
  if (head === null) return nothing
  const { record, rest } = head
  const lines: FileLine[] = []
  let before = false
  let after = false
  splitCsv(rest, (cells, { line }) => {
    if (lines.length === 1 && line <= from) {
      // Until the part begins only the last row is kept, since it may hold the line asked for.
      lines.pop()
      before = true
    } else if (lines.length === count) {
      after = true
      return false
    }
    lines.push({ line, cells: [...cells] })
    return true
  })
  return { header: record, lines, before, after }
}
