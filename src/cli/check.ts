import { languageShares } from '@/core/languageShares'
import { sharesText } from '@/core/phrases/languageWords'
import { formatDiagnostic } from '@/core/diagnostics'
import type { Language } from '@/core/model'
import type { ReadSummary } from '@/core/read/monitor'
import { loadFolder } from './loadFolder'
import { print, wrongUse, type CommandInput } from './output'

/** `check [folder]`: every diagnostic; exit code 1 when there is an error. */
export async function check(input: CommandInput): Promise<number> {
  const { positionals, language, options } = input
  if (positionals.length > 1) return wrongUse(input)
  const result = await loadFolder(positionals[0] ?? 'data', language)
  if (result === null) return 2
  const { monitor, summary, diagnostics } = result
  const shares = monitor && languageShares(monitor)
  if (options['format'] === 'json') print.json({ summary, diagnostics, languages: shares })
  else {
    for (const diagnostic of diagnostics) print.result(formatDiagnostic(diagnostic))
    print.result(summaryText(summary, language))
    if (shares) print.result(sharesText(shares, language))
  }
  return summary.errors > 0 ? 1 : 0
}

function summaryText(summary: ReadSummary, language: Language): string {
  const { files, rows, observations, rejected, errors, warnings } = summary
  switch (language) {
    case 'nb':
      return `${counted(files, 'fil', 'filer')}, ${counted(rows, 'rad', 'rader')}, ${observations} tall tatt inn, ${rejected} utelatt. ${errors} feil, ${counted(warnings, 'advarsel', 'advarsler')}.`
    case 'nn':
      return `${counted(files, 'fil', 'filer')}, ${counted(rows, 'rad', 'rader')}, ${counted(observations, 'tal teke', 'tal tekne')} inn, ${counted(rejected, 'utelate', 'utelatne')}. ${errors} feil, ${counted(warnings, 'åtvaring', 'åtvaringar')}.`
    case 'en':
      return `${counted(files, 'file', 'files')}, ${counted(rows, 'row', 'rows')}, ${counted(observations, 'figure', 'figures')} kept, ${rejected} left out. ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}.`
  }
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
