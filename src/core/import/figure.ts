import { missingReason, noEvidence, notationOf, readNumber, type NumberReader } from '../read/cells'
import { signs } from '../write/csv'
import { figureCell } from '../update/figureCell'
import type { Figure } from './model'

const plain = { qualifier: 'exact', status: 'final', note: '' } as const

/** How the numbers of some cells are written, gathered from all of them; a declared decimal sign settles it. */
export function numberReader(
  cells: Iterable<string>,
  { delimiter, decimal }: { readonly delimiter: string; readonly decimal: '.' | ',' | null },
): NumberReader {
  const evidence = noEvidence()
  const probe: NumberReader = { notation: 'point', evidence }
  for (const cell of cells) readNumber(bare(cell), probe)
  if (decimal === null) return { notation: notationOf(evidence, delimiter), evidence }
  return { notation: decimal === ',' ? 'comma' : 'point', declared: true, evidence }
}

/** A cell as it is kept: a number, a standard sign (a dash, zero, among them), `<5` as under 5; null where it is none of these. */
export function figureOf(written: string, reader: NumberReader): Figure | null {
  const cell = written.trim()
  const status = cell.endsWith('*') ? 'preliminary' : 'final'
  const text = bare(cell)
  const missing = missingReason(text)
  if (text === '-') return { ...plain, cell: '-', status }
  if (missing !== null) return { ...plain, cell: signs[missing], status }
  const bound = /^[<>]/.exec(text)?.[0] ?? ''
  const rest = text.slice(bound.length).trimStart()
  const value = readNumber(rest, reader)
  if (typeof value !== 'number') return null
  const qualifier = bound === '' ? 'exact' : bound === '<' ? 'under' : 'over'
  const number = figureCell(value, { cell: rest, notation: reader.notation }, '.')
  return { ...plain, cell: number, status, qualifier }
}

/** A cell of words: they are the figure. */
export function wordsOf(cell: string): Figure {
  return { ...plain, cell: '', qualifier: 'words', note: cell.trim() }
}

function bare(cell: string): string {
  return cell.trim().replace(/\s*\*$/, '')
}
