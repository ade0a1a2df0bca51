import type { Diagnostic } from '../diagnostics'
import type { CsvSettings, Indicator, IndicatorMeta } from '../model'
import { readTable, type ReadTable } from '../read/observations'
import type { ObservationContext } from '../read/rowState'
import { detectedCsv } from '../read/csvSettings'

/**
 * This year's file, read as the indicator declares its own file, or by what the file looks like: whichever
 * has fewer errors. Windows-1252 is always seen from the bytes.
 */
export function readNewFile(
  bytes: Uint8Array,
  indicator: Indicator,
  context: ObservationContext,
): ReadTable {
  const { csv } = indicator
  const encoding = csv.encoding === 'windows-1252' ? null : csv.encoding
  const read = (settings: CsvSettings): ReadTable => {
    const meta: IndicatorMeta = { ...indicator, csv: settings }
    return readTable(bytes, meta, context)
  }
  const declared = read({ ...csv, encoding })
  if (errorsIn(declared.diagnostics) === 0) return declared
  const detected = read(detectedCsv)
  return errorsIn(detected.diagnostics) < errorsIn(declared.diagnostics) ? detected : declared
}

/** How many of some diagnostics are errors. */
export function errorsIn(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length
}
