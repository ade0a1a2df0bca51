import type { MissingReason } from '../model'

/** Statistics Norway's standard signs (ssb.no, «Standardtegn i tabeller») for a cell without a number. */
const signs: ReadonlyMap<string, MissingReason> = new Map([
  ['', 'missing'],
  ['.', 'not_applicable'],
  ['..', 'missing'],
  ['...', 'not_yet'],
  [':', 'suppressed'],
])

/** How a file writes numbers; `unclear`: `1,234` is there and nothing says what its comma means. */
export type Notation = 'point' | 'comma' | 'unclear'

/** What the numbers of a file tell of its notation, gathered while they are read. */
export interface Evidence {
  /** A comma that can only be a decimal sign (`12,5`), or points that can only be thousands (`1.234.567`). */
  comma: boolean
  /** A point that can only be a decimal sign, or commas that can only be thousands. */
  point: boolean
  /** `1,234`: a decimal comma or a thousands separator. */
  either: boolean
}

export interface NumberReader {
  readonly notation: Notation
  /** True where the indicator says so: then a sign that is not decimal separates thousands. */
  readonly declared?: boolean
  readonly evidence: Evidence
}

export type NumberProblem = 'value/not-a-number' | 'value/ambiguous'

/** What is gathered before any cell is read. */
export function noEvidence(): Evidence {
  return { comma: false, point: false, either: false }
}

/** The notation of a file: a decimal point unless it has decimal commas; `1,234` alone says so only where no comma separates columns. */
export function notationOf(evidence: Evidence, delimiter: string): Notation {
  if (evidence.comma) return 'comma'
  if (evidence.point || !evidence.either) return 'point'
  return delimiter === ',' ? 'unclear' : 'comma'
}

/** Why a trimmed cell has no number; null when it should hold one. */
export function missingReason(cell: string): MissingReason | null {
  return signs.get(cell) ?? null
}

const minus = 0x2d
const zero = 0x30
const nine = 0x39
const point = 0x2e
const comma = 0x2c

/** The number in a trimmed cell that is no standard sign but `-` (zero), in the notation of its file. */
export function readNumber(cell: string, reader: NumberReader): number | NumberProblem {
  let at = cell.charCodeAt(0) === minus ? 1 : 0
  const start = at
  let mantissa = 0
  let separator = -1
  for (; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at)
    if (code >= zero && code <= nine) mantissa = mantissa * 10 + (code - zero)
    else if ((code === point || code === comma) && separator < 0) separator = at
    else return readLongNumber(cell, reader)
  }
  const plain = separator < 0
  const decimals = plain ? 0 : at - separator - 1
  // Up to 15 figures a quotient of two exact numbers is the nearest double, as Number() gives.
  if (at - start > 15 || at === start || separator === start || at - 1 === separator) {
    return readLongNumber(cell, reader)
  }
  // Fewer than 15 decimals, as was just checked.
  const number = mantissa / (powers[decimals] as number)
  const signed = start === 1 ? 0 - number : number
  if (plain) return signed
  const threes = decimals === 3 && separator - start <= 3 && cell.charCodeAt(start) !== zero
  return inNotation(
    { sign: cell.charCodeAt(separator) === comma ? ',' : '.', threes, signed },
    reader,
  )
}

const powers = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

interface Separated {
  readonly sign: '.' | ','
  /** The sign may as well separate thousands: `1.234`. */
  readonly threes: boolean
  /** The number if the sign is decimal. */
  readonly signed: number
}

function inNotation(number: Separated, reader: NumberReader): number | NumberProblem {
  const { sign, threes, signed } = number
  const { notation, declared = false, evidence } = reader
  const thousands = threes ? Math.round(signed * 1000) : 'value/not-a-number'
  if (sign === '.') {
    if (!threes) evidence.point = true
    if (notation === 'comma') return declared ? thousands : 'value/ambiguous'
    return threes && notation === 'unclear' ? 'value/ambiguous' : signed
  }
  if (threes) evidence.either = true
  else evidence.comma = true
  if (notation === 'comma') return signed
  return threes && notation === 'unclear' ? 'value/ambiguous' : thousands
}

const blanks = /[ \u00a0\u2009\u202f]/g
const grouped = /^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/
const plainNumber = /^(\d*)(?:([.,])(\d+))?(?:e([+-]?\d{1,3}))?$/i
const pointGroups = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+|(?<=\.\d{3}\.\d{3}))$/
const commaGroups = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+|(?<=,\d{3},\d{3}))$/

/** Numbers with blanks, U+2212, an exponent, many figures or two kinds of separators. */
function readLongNumber(cell: string, reader: NumberReader): number | NumberProblem {
  const ascii = cell.replace('\u2212', '-')
  if (ascii === '-') return 0
  const negative = ascii.startsWith('-')
  const digits = negative || ascii.startsWith('+') ? ascii.slice(1) : ascii
  const spaced = grouped.test(digits)
  const bare = spaced ? digits.replace(blanks, '') : digits
  const number = separatedThousands(bare, reader.evidence) ?? decimalNumber(bare, spaced, reader)
  if (typeof number !== 'number') return number
  return negative ? 0 - number : number
}

/** `1.234.567`, `1.234,5` and their twins with commas: only one reading exists. */
function separatedThousands(text: string, evidence: Evidence): number | null {
  if (pointGroups.test(text)) {
    evidence.comma = true
    return Number(text.replaceAll('.', '').replace(',', '.'))
  }
  if (!commaGroups.test(text)) return null
  evidence.point = true
  return Number(text.replaceAll(',', ''))
}

function decimalNumber(
  text: string,
  spaced: boolean,
  reader: NumberReader,
): number | NumberProblem {
  const match = plainNumber.exec(text)
  if (!match) return 'value/not-a-number'
  const [, whole = '', sign, decimals = '', exponent] = match
  const signed = Number(text.replace(',', '.'))
  if (whole + decimals === '' || !Number.isFinite(signed)) return 'value/not-a-number'
  if (sign === undefined) return signed
  const threes =
    !spaced && exponent === undefined && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  return inNotation({ sign: sign === ',' ? ',' : '.', threes, signed }, reader)
}
