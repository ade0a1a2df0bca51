import { formatDiagnostic } from '@/core/diagnostics'
import { indicatorBundle } from '@/core/page/indicatorBundle'
import { indicatorPage } from '@/core/page/indicatorPage'
import { areaModel, overviewModel } from '@/core/page/overviewPage'
import type { ProblemList } from '@/core/page/overviewModel'
import type { PageContext } from '@/core/page/pageContext'
import { longText, longTextNames } from '@/i18n/longTexts'
import type { Language, Monitor } from '@/core/model'
import type { Diagnostic } from '@/core/diagnostics'

/** One page of the site, in every language. */
export interface SitePage {
  /** Its path without a language: `areas/x`; empty for the overview. */
  readonly route: string
  /** Makes what it shows. */
  readonly model: (context: PageContext) => unknown
  /** Whether the app fetches that as a file; indicator pages are made of their CSV instead. */
  readonly isPublished: boolean
}

/** Every page there is, the overview first. */
export function sitePages(
  monitor: Monitor,
  diagnostics: readonly Diagnostic[] = [],
): readonly SitePage[] {
  const { settings, indicators } = monitor
  return [
    page('', (context) => ({ ...overviewModel(context), problems: problems(diagnostics) })),
    ...settings.areas.map((area) =>
      page(`areas/${area.id}`, (context) => areaModel(area, context)),
    ),
    ...indicators.map(({ id }) => indicatorSitePage(id)),
    ...longTextNames.map((name) => page(name, ({ language }) => longText(name, language))),
  ]
}

/** Where the app looks for the data of a page. */
export function pageFile(route: string, language: Language): string {
  return `pages/${language}/${route === '' ? 'overview' : route}.json`
}

function page(route: string, model: SitePage['model']): SitePage {
  return { route, model, isPublished: true }
}

function indicatorSitePage(id: string): SitePage {
  return {
    route: `indicators/${id}`,
    isPublished: false,
    model: ({ monitor, clock, language }) => {
      const bundle = indicatorBundle(monitor, id)
      const indicator = monitor.indicators.find((each) => each.id === id)
      if (!bundle || !indicator) throw new Error(`No indicator ${id}`)
      return indicatorPage(bundle, indicator.observations, { clock, language, where: {} })
    },
  }
}

function problems(diagnostics: readonly Diagnostic[]): ProblemList {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)
  return { count: errors.length, lines: errors.slice(0, 20) }
}
