import { formatDiagnostic, type Diagnostic } from '@/core/diagnostics'
import type { Language, Monitor } from '@/core/model'
import { languageShares } from '@/core/languageShares'
import type { PageContext } from '@/core/page/pageContext'
import { sharesSection } from '@/core/phrases/languageWords'
import { embedPages } from '@/core/page/embedPage'
import { monitorPages, page, type SitePage } from '@/core/page/monitorPages'
import type { ProblemList } from '@/core/page/overviewModel'
import { longText, longTextNames, type LongText, type LongTextName } from '@/i18n/longTexts'

/** Every page there is, the overview first; the embeds come last. */
export function sitePages(
  monitor: Monitor,
  diagnostics: readonly Diagnostic[] = [],
): readonly SitePage[] {
  return [
    ...monitorPages(monitor, problems(diagnostics)),
    // A reader's own figures are made into pages in the browser.
    { route: 'own', model: () => null, isPublished: false },
    ...longTextNames.map((name) => page(name, (context) => textModel(name, context))),
    ...embedPages(monitor),
  ]
}

/** Where the app looks for the data of a page. */
export function pageFile(route: string, language: Language): string {
  return `pages/${language}/${route === '' ? 'overview' : route}.json`
}

/** The files that the app fetches a page from; what a prerendered page carries comes first. */
export function pageFiles(
  { route, rest }: Pick<SitePage, 'route' | 'rest'>,
  language: Language,
): readonly string[] {
  const file = pageFile(route, language)
  return rest === undefined ? [file] : [file, file.replace(/\.json$/, '-rest.json')]
}

/** A page of running text; the one about the site also says how much of the folder's text is nynorsk. */
function textModel(name: LongTextName, { monitor, language }: PageContext): LongText {
  const text = longText(name, language)
  if (name !== 'about') return text
  const section = sharesSection(languageShares(monitor), language)
  return { ...text, sections: [...text.sections, section] }
}

function problems(diagnostics: readonly Diagnostic[]): ProblemList {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)
  return { count: errors.length, lines: errors.slice(0, 20) }
}
