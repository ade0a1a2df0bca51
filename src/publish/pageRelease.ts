import type { Language, MonitorSettings } from '@/core/model'
import type { SitePage } from '@/core/page/monitorPages'
import type { RenderedPage } from '@/i18n/pageState'
import type { PageRelease } from '@/offline/release'
import { pagePath } from './siteAddress'
import { pageFiles } from './sitePages'

export interface ReleasedPage extends Pick<SitePage, 'route' | 'rest' | 'isPublished'> {
  readonly language: Language
  readonly rendered: Pick<RenderedPage, 'texts' | 'modules'>
}

export interface ReleaseSetting {
  readonly release: string
  readonly base: string
  readonly settings: Pick<MonitorSettings, 'languages' | 'defaultLanguage'>
  readonly chunkFilesOf: (module: string) => readonly string[]
  /** The fonts that every page is set in, from the root. */
  readonly fonts: readonly string[]
}

/** Source files whose chunks an indicator's page fetches when its chart is touched or neared. */
const liveChart = [
  'src/core/page/readIndicatorPage.ts',
  'src/components/TrendChart.vue',
  'src/composables/whenAtHand.ts',
]

/** What a page tells of its release: what it may ask for later, so that it can be kept whole. */
export function pageRelease(page: ReleasedPage, setting: ReleaseSetting): PageRelease {
  const { release, base, settings, chunkFilesOf, fonts } = setting
  const { route, language, rendered } = page
  const groups = [...Object.keys(rendered.texts), 'offline']
  const modules = [
    ...rendered.modules,
    'src/components/ReleaseNotice.vue',
    ...groups.map((group) => `src/i18n/${group}.${language}.json`),
    ...(indicatorOf(route) === null ? [] : liveChart),
  ]
  const { defaultLanguage } = settings
  const inLanguages = settings.languages.map((each) =>
    pagePath('offline.html', { language: each, defaultLanguage }),
  )
  const pages = [pagePath('', { language, defaultLanguage }), ...inLanguages]
  return {
    ...{ release, base },
    files: [
      ...fonts,
      ...new Set(modules.flatMap((module) => chunkFilesOf(module))),
      ...dataOf(page).map((path) => `${base}${path}`),
    ],
    pages: pages.map((path) => `${base}${path}`),
  }
}

function dataOf(page: ReleasedPage): readonly string[] {
  const { route, language, isPublished } = page
  if (isPublished) return pageFiles(page, language)
  const id = indicatorOf(route)
  return id === null ? [] : [`data/${id}.csv`, `api/v1/indicators/${id}.json`]
}

function indicatorOf(route: string): string | null {
  return /^indicators\/([^/]+)$/.exec(route)?.[1] ?? null
}
