import { firstRecord } from './csv'

export interface Dialect {
  readonly delimiter: string
  /** Where the header's line begins or blank lines before it, and the line an editor shows there. */
  readonly offset: number
  readonly line: number
  readonly doubt: Doubt | null
}

/** Why the delimiter is a guess: none of the three fits, or the rows use another than the header. */
export interface Doubt {
  readonly key: 'csv/delimiter' | 'csv/delimiter#rows'
  readonly other: string
}

const delimiters = [',', ';', '\t'] as const

interface Candidate {
  readonly delimiter: string
  readonly header: readonly string[]
  readonly row: readonly string[]
  /** How many header names are known. */
  readonly known: number
}

/** How a CSV text separates its columns: the sign that gives the header most known names. */
export function readDialect(
  text: string,
  declared: string | null,
  isKnown: (name: string) => boolean,
): Dialect {
  const hint = /^"?sep=([,;\t|])"?\n/i.exec(text)
  const offset = hint ? hint[0].length : 0
  const place = { offset, line: hint ? 2 : 1 }
  const fixed = declared ?? hint?.[1]
  if (fixed !== undefined) return { delimiter: fixed, ...place, doubt: null }
  const head = text.slice(offset, offset + 65536)
  const usual = delimiters.map((delimiter) => candidate(head, delimiter, isKnown))
  const [first, second] = usual.toSorted(byFit)
  const pipe = candidate(head, '|', isKnown)
  if (first === undefined || (pipe.known > first.known && pipe.known > 1)) {
    return { delimiter: '|', ...place, doubt: { key: 'csv/delimiter', other: '|' } }
  }
  return { delimiter: first.delimiter, ...place, doubt: doubtOf(first, second, usual) }
}

function candidate(head: string, delimiter: string, isKnown: (name: string) => boolean): Candidate {
  const first = firstRecord({ text: head, delimiter, offset: 0, line: 1 })
  const second = first && firstRecord(first.rest)
  const header = first?.record ?? []
  return {
    delimiter,
    header,
    row: second?.record ?? [],
    known: new Set(header.filter(isKnown)).size,
  }
}

function byFit(a: Candidate, b: Candidate): number {
  return b.known - a.known || b.header.length - a.header.length
}

function doubtOf(
  first: Candidate,
  second: Candidate | undefined,
  all: readonly Candidate[],
): Doubt | null {
  const { delimiter, header, row, known } = first
  const lonely = header.length === 1 && known === 0
  const tied = second !== undefined && second.header.length > 1 && second.known === known
  if (lonely || tied) return { key: 'csv/delimiter', other: delimiter }
  const rowFit = all.find((other) => other.row.length === header.length)
  if (header.length > 1 && row.length === 1 && rowFit) {
    return { key: 'csv/delimiter#rows', other: rowFit.delimiter }
  }
  return null
}
