import { createHash } from 'node:crypto'
import type { Diagnostic } from '@/core/diagnostics'
import { verdictsJson } from '@/core/json/verdictJson'
import type { Monitor } from '@/core/model'
import { assessTargets } from '@/core/page/assessedTarget'
import { bundleJson, type BundleJson } from '@/core/json/bundleJson'
import { indicatorBundle } from '@/core/page/indicatorBundle'
import { monitorInfo } from '@/core/page/monitorInfo'
import type { SiteContext } from '@/core/page/pageContext'
import { pageParts } from '@/core/page/pageParts'
import type { Clock } from '@/core/verdict/verdict'
import { searchEntries } from '@/core/search/searchEntries'
import { normalisedCsv } from '@/core/write/csv'
import { apiFiles } from './apiFiles'
import { folderArchive } from './folderArchive'
import type { Site } from './siteAddress'
import { pageFile, pageFiles, sitePages } from './sitePages'
import { themeFile } from './themeFile'

export interface Folder {
  readonly monitor: Monitor
  readonly diagnostics: readonly Diagnostic[]
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Every published file but the app itself, by path; each is made when it is asked for. */
export type SiteFiles = ReadonlyMap<string, () => string | Uint8Array>

/** What a folder publishes, as of the clock's day. */
export function siteFiles(folder: Folder, clock: Clock, site: Site): SiteFiles {
  const { monitor } = folder
  const hash = contentHash(folder)
  const context = { monitor, clock, targets: assessTargets(monitor, clock) }
  return new Map([
    ['api/v1/monitor.json', () => json(monitorInfo(monitor, clock.today, hash))],
    ['api/v1/verdicts.json', () => json(verdictsJson(context.targets, clock.today))],
    ...themeFiles(monitor),
    ...indicatorFiles(monitor),
    ...apiFiles(context, { hash, site }),
    ['data/folder.zip', () => folderArchive(folder)],
    ...filesOfPages(folder, context),
    ...searchFiles(context),
  ])
}

function themeFiles({ settings }: Monitor): SiteFiles {
  const theme = themeFile(settings)
  return new Map(theme === null ? [] : [[theme.path, () => theme.css]])
}

function indicatorFiles(monitor: Monitor): SiteFiles {
  return new Map(
    monitor.indicators.flatMap((indicator) => [
      [`data/${indicator.id}.csv`, () => normalisedCsv(indicator)],
      [`api/v1/indicators/${indicator.id}.json`, () => json(bundleFile(monitor, indicator.id))],
    ]),
  )
}

function bundleFile(monitor: Monitor, id: string): BundleJson | null {
  const bundle = indicatorBundle(monitor, id)
  return bundle && bundleJson(bundle)
}

function filesOfPages({ monitor, diagnostics }: Folder, context: SiteContext): SiteFiles {
  const pages = sitePages(monitor, diagnostics).filter(({ isPublished }) => isPublished)
  return new Map(
    monitor.settings.languages.flatMap((language) =>
      pages.flatMap((page) =>
        pageFiles(page, language).map((path, part) => {
          const model = (): unknown => page.model({ ...context, language })
          return [path, () => json(pageParts(model(), page.rest)[part])] as const
        }),
      ),
    ),
  )
}

/** What the search of each language looks in. */
function searchFiles(context: SiteContext): SiteFiles {
  return new Map(
    context.monitor.settings.languages.map((language) => [
      pageFile('search', language),
      () => json(searchEntries({ ...context, language })),
    ]),
  )
}

/** Eight characters that change when any file of the folder does. */
export function contentHash({ files }: Folder): string {
  const sum = createHash('sha256')
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    sum.update(path).update('\0').update(bytes).update('\0')
  }
  return sum.digest('hex').slice(0, 8)
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
