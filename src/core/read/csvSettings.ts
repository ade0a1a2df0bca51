import type { CsvSettings } from '../model'

/** Nothing about a CSV file is declared: how a published one is read, whose indicator may have had another file. */
export const detectedCsv: CsvSettings = { delimiter: null, decimal: null, encoding: null }
