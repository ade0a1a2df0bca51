import type { Period } from '../model'
import { yearAndPart } from '../period'

/** A period as a file writes its periods: `2021K4` after `2021K3`; `sample` is one of the file's, empty where it has none. */
export function periodCell(period: Period, sample: string): string {
  const match = /^\s*\d{4}(\D+)\d+\s*$/.exec(sample)
  const separator = match?.[1]
  if (separator === undefined || period.kind === 'year') return period.text
  const { year, part } = yearAndPart(period)
  const start = String(year).padStart(4, '0')
  return `${start}${separator}${partText(period, year, part)}`
}

function partText({ kind }: Period, year: number, part: number): string {
  if (kind === 'split_year') return String(year + 1).padStart(4, '0')
  return kind === 'month' ? String(part).padStart(2, '0') : String(part)
}
