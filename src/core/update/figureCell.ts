import type { Notation } from '../read/cells'

/** A number as a file is to show it, with the decimals it was written with; the same number when read again. */
export function figureCell(
  value: number,
  written: { readonly cell: string; readonly notation: Notation },
  decimal: '.' | ',',
): string {
  return withDecimals(value, decimalsIn(written)).replace('.', decimal)
}

function withDecimals(value: number, decimals: number): string {
  const text = value.toFixed(decimals)
  return decimals <= mostDecimals && Number(text) === value && !text.includes('e')
    ? text
    : String(value)
}

/** More figures than a number holds would be made up. */
const mostDecimals = 15

function decimalsIn({ cell, notation }: { cell: string; notation: Notation }): number {
  const sign = notation === 'comma' ? ',' : '.'
  const [, decimals = ''] = new RegExp(`\\${sign}(\\d+)\\s*\\*?\\s*$`).exec(cell) ?? []
  return Math.min(decimals.length, mostDecimals + 1)
}
