import type { IndicatorMeta } from '../model'
import { decodeBytes, maxBytes } from './bytes'
import type { CsvText } from './csv'
import { readDialect } from './dialect'
import { isColumn } from './header'
import { addProblem } from './report'
import type { Report } from './report'

/** The text of a CSV file and how it separates its columns; null, and reported, where it is no text. */
export function openCsv(bytes: Uint8Array, meta: IndicatorMeta, report: Report): CsvText | null {
  const text = openText(bytes, meta.csv.encoding, report)
  if (text === null) return null
  // A spreadsheet saves a sheet that was cleared as separators alone.
  if (!/[^\s,;|"]/.test(text)) {
    addProblem(report, { key: 'file/empty', line: 1 })
    return null
  }
  const { delimiter, offset, line, doubt } = readDialect(text, meta.csv.delimiter, (name) =>
    isColumn(name, meta.dimensions),
  )
  if (doubt !== null) {
    addProblem(report, {
      key: doubt.key,
      line: 1,
      other: sign(doubt.other),
      expected: sign(delimiter),
    })
  }
  return { text, delimiter, offset, line }
}

/** The text of any file of the folder; null, and reported, where it is none. */
export function openText(
  bytes: Uint8Array,
  encoding: IndicatorMeta['csv']['encoding'],
  report: Report,
): string | null {
  const decoded = decodeBytes(bytes, encoding)
  if (decoded.status !== 'text') {
    const expected = `${String(maxBytes / 1e6)} MB`
    addProblem(report, { key: decoded.status, line: 1, expected })
    return null
  }
  if (decoded.fallback) {
    const isYaml = report.file.endsWith('.yaml')
    addProblem(report, { key: isYaml ? 'encoding/fallback#yaml' : 'encoding/fallback', line: 1 })
  }
  return decoded.text
}

function sign(delimiter: string): string {
  return delimiter === '\t' ? 'TAB' : delimiter
}
