import type { MissingReason } from '../model'
import { missingReason, readNumber } from './cells'
import { cellProblem, writtenAt } from './rowCells'
import type { RowState } from './rowState'
import { isSummed } from './sums'

export interface Figures {
  readonly value: number | null
  /** Why there is no value. */
  readonly missing: MissingReason | null
  readonly low: number | null
  readonly high: number | null
  /** One of them is marked with `*`. */
  readonly preliminary: boolean
}

interface Figure {
  readonly number: number | null
  readonly missing: MissingReason | null
  readonly preliminary: boolean
}

const nothing: Figure = { number: null, missing: 'missing', preliminary: false }

/** The row's value and interval, checked against each other and the range; null, and reported, where a cell is no number. */
export function readFigures(state: RowState, words: boolean): Figures | null {
  const value = readFigure(state, state.columns.at.value)
  const low = readFigure(state, state.columns.at.low)
  const high = readFigure(state, state.columns.at.high)
  if (value === null || low === null || high === null) return null
  checkRange(state, value.number)
  if (value.number !== null && state.meta.dimensions.some(isSummed)) {
    countDecimals(state, value.number)
  }
  const figures = {
    value: value.number,
    missing: words && value === nothing ? 'words' : value.missing,
    low: low.number,
    high: high.number,
    preliminary: value.preliminary || low.preliminary || high.preliminary,
  } as const
  checkInterval(state, figures)
  return figures
}

function readFigure(state: RowState, index: number | undefined): Figure | null {
  const cell = index === undefined ? '' : writtenAt(state, index).trim()
  if (index === undefined || cell === '') return nothing
  const preliminary = cell.endsWith('*')
  const body = preliminary ? cell.slice(0, -1).trimEnd() : cell
  const missing = missingReason(body)
  if (missing !== null && !preliminary) return { number: null, missing, preliminary }
  const number = missing === null ? readNumber(body, state.numbers) : 'value/not-a-number'
  if (typeof number === 'number') return { number, missing: null, preliminary }
  const inCommas = state.numbers.notation === 'comma'
  const isPoint = inCommas && number === 'value/ambiguous'
  cellProblem(state, index, {
    key: isPoint ? 'value/ambiguous#point' : number,
    expected: inCommas ? '12,5' : '12.5',
  })
  return null
}

/** As written: 10.0 is exact to a tenth. */
function countDecimals(state: RowState, value: number): void {
  const cell = writtenAt(state, state.columns.at.value)
  // A program made the long ones of shorter figures: 33.300000000000004.
  const isLong = cell.length > 15
  const text = isLong ? String(Number(value.toPrecision(12))) : cell
  const sign = text.lastIndexOf(state.numbers.notation === 'comma' && !isLong ? ',' : '.')
  const decimals = sign < 0 ? 0 : text.slice(sign + 1).search(/\D|$/)
  state.decimals = Math.max(state.decimals, decimals)
}

function checkRange(state: RowState, value: number | null): void {
  const { min, max } = state.meta.range
  if (value === null || ((min === null || value >= min) && (max === null || value <= max))) return
  const expected = `${String(min ?? '−∞')} … ${String(max ?? '∞')}`
  cellProblem(state, state.columns.at.value, { key: 'value/out-of-range', expected })
}

/** Low ≤ value ≤ high; the bound that is wrong is reported. */
function checkInterval(state: RowState, { value, low, high }: Figures): void {
  const { low: lowAt, high: highAt } = state.columns.at
  const key = 'interval/order'
  if (lowAt !== undefined && low !== null && low > (value ?? high ?? low)) {
    cellProblem(state, lowAt, { key })
  } else if (highAt !== undefined && high !== null && value !== null && high < value) {
    cellProblem(state, highAt, { key })
  }
}
