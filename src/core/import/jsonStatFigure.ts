import { missingReason } from '../read/cells'
import { signs } from '../write/csv'
import { textOf, type Json } from './json'
import type { Figure } from './model'

/** Marks of standing in use by statistical offices; the standard signs of a cell without a number are apart. */
const standings: ReadonlyMap<string, Figure['status']> = new Map([
  ['*', 'preliminary'],
  ['p', 'preliminary'],
  ['e', 'estimate'],
  ['f', 'forecast'],
])

interface Cell {
  readonly value: number | null
  readonly sign: string
  /** What the publisher says its signs mean. */
  readonly labels: Json
}

/** A cell of JSON-stat: its number, or its standard sign; a sign of another kind becomes a note. */
export function statFigure({ value, sign, labels }: Cell, unknown: Set<string>): Figure {
  const mark = sign.trim()
  const missing = mark === '' ? null : missingReason(mark)
  const status = standings.get(mark.toLowerCase()) ?? 'final'
  const label = textOf(labels[mark])
  const isKnown =
    mark === '' || mark === '-' || missing !== null || standings.has(mark.toLowerCase())
  const hasNumber = value !== null && (missing === null || value !== 0)
  const isOdd = !isKnown || (hasNumber && missing !== null)
  if (isOdd) unknown.add(label === '' ? mark : `${mark} (${label})`)
  const note = isOdd ? [mark, label].filter(Boolean).join(': ') : ''
  const empty = mark === '-' ? '-' : signs[missing ?? 'missing']
  return { cell: hasNumber ? String(value) : empty, qualifier: 'exact', status, note }
}
