import { formatDiagnostic, type Diagnostic } from '@/core/diagnostics'
import type { Language, Monitor } from '@/core/model'
import { monitorPages, page, type SitePage } from '@/core/page/monitorPages'
import type { ProblemList } from '@/core/page/overviewModel'
import { longText, longTextNames } from '@/i18n/longTexts'

/** Every page there is, the overview first. */
export function sitePages(
  monitor: Monitor,
  diagnostics: readonly Diagnostic[] = [],
): readonly SitePage[] {
  return [
    ...monitorPages(monitor, problems(diagnostics)),
    ...longTextNames.map((name) => page(name, ({ language }) => longText(name, language))),
  ]
}

/** Where the app looks for the data of a page. */
export function pageFile(route: string, language: Language): string {
  return `pages/${language}/${route === '' ? 'overview' : route}.json`
}

function problems(diagnostics: readonly Diagnostic[]): ProblemList {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)
  return { count: errors.length, lines: errors.slice(0, 20) }
}
