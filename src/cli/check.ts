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
  const { summary, diagnostics } = result
  if (options['format'] === 'json') print.json({ summary, diagnostics })
  else {
    for (const diagnostic of diagnostics) print.result(formatDiagnostic(diagnostic))
    print.result(summaryText(summary, language))
  }
  return summary.errors > 0 ? 1 : 0
}

function summaryText(summary: ReadSummary, language: Language): string {
  const { files, rows, observations, rejected, errors, warnings } = summary
  switch (language) {
    case 'nb':
      return `${files} filer, ${rows} rader, ${observations} tall tatt inn, ${rejected} utelatt. ${errors} feil, ${warnings} advarsler.`
    case 'nn':
      return `${files} filer, ${rows} rader, ${observations} tal tekne inn, ${rejected} utelatne. ${errors} feil, ${warnings} åtvaringar.`
    case 'en':
      return `${files} files, ${rows} rows, ${observations} figures kept, ${rejected} left out. ${errors} errors, ${warnings} warnings.`
  }
}
