import type { Diagnostic } from '../diagnostics'
import { splitCsv } from './csv'
import type { CsvText } from './csv'
import { findGaps } from './gaps'
import { addProblem } from './report'
import type { RowState } from './rowState'
import { findMismatches } from './sums'
import { checkDuplicates, checkOnePeriodLength } from './table'
import type { Checked, Finding } from './table'

/** The rows that stay when all of them are seen together, and what was found. */
export function checkTable(state: RowState): Checked {
  const mixed = checkOnePeriodLength(state.table, state.periods, state.meta.frequency)
  const single = checkDuplicates(mixed.table)
  return {
    table: single.table,
    findings: [
      ...mixed.findings,
      ...single.findings,
      ...findMismatches(single.table, state),
      ...findGaps(single.table, state),
    ],
  }
}

/** What was found row by row and across rows, by line; cells as written are fetched from the text again. */
export function addFindings(
  csv: CsvText,
  state: RowState,
  findings: readonly Finding[],
): readonly Diagnostic[] {
  const { report, columns } = state
  if (findings.length === 0) return report.diagnostics
  const records = recordsAt(csv, new Set(findings.map(({ line }) => line)))
  for (const { column, ...finding } of findings) {
    const index = column === null ? null : columns.at[column]
    // The header and every row with a finding were read once already.
    addProblem(report, {
      ...finding,
      column: index === null ? null : (columns.header[index] as string),
      value: index === null ? null : (records.get(finding.line)?.[index] as string),
    })
  }
  return report.diagnostics.toSorted((a, b) => a.line - b.line)
}

function recordsAt(csv: CsvText, lines: ReadonlySet<number>): Map<number, readonly string[]> {
  const records = new Map<number, readonly string[]>()
  splitCsv(csv, (record, { line }) => {
    if (lines.has(line)) records.set(line, record)
    return true
  })
  return records
}
