import { indicatorsJson } from '@/core/json/indicatorsJson'
import { planJson } from '@/core/json/planJson'
import type { SiteContext } from '@/core/page/pageContext'
import { measureRow, type MeasureRow } from '@/core/page/plan/measureRow'
import { measureCsv } from '@/core/page/plan/measureTable'
import { packMonitor } from '@/core/wholeMonitor'
import { excelCsv } from '@/core/write/excelCsv'
import { archive } from './archive'
import { catalogue } from './catalogue'
import { dataPackage } from './dataPackage'
import { feed } from './feed'
import { documentPath, scopeOf, type Publication } from './publication'
import { manifest, manifestPath } from './manifest'
import { releases } from './releases'
import { apiSchemas } from './schemas/apiSchemas'
import { addressFrom, type Site } from './siteAddress'
import { sitemap } from './sitemap'

export interface ApiSetting {
  /** The content hash of the data edition. */
  readonly hash: string
  readonly site: Site
}

type Files = readonly (readonly [path: string, make: () => string | Uint8Array])[]

/** What is published for programs: lists, plans, schemas, downloads, catalogues, feeds (docs/api.md). */
export function apiFiles(context: SiteContext, setting: ApiSetting): Files {
  return [
    ...listFiles(context, setting),
    ...planFiles(context),
    ...Object.entries(apiSchemas).map(
      ([name, schema]) => [`api/v1/${name}.schema.json`, () => json(schema)] as const,
    ),
    ...downloads(context, setting),
    ...planTables(context),
    ...catalogues(context, setting),
    ...feeds(context, setting),
    ...manifests(context),
  ]
}

function listFiles({ monitor, clock }: SiteContext, { site }: ApiSetting): Files {
  const path = 'api/v1/indicators.json'
  const addressOf = addressFrom(path, site)
  return [[path, () => json(indicatorsJson(monitor, { clock, addressOf }))]]
}

function planFiles({ monitor, clock, targets }: SiteContext): Files {
  return monitor.plans.map((plan) => [
    `api/v1/plans/${plan.id}.json`,
    () => json(planJson(plan, { monitor, judged: targets, today: clock.today })),
  ])
}

function downloads({ monitor }: SiteContext, setting: ApiSetting): Files {
  return [
    ...monitor.indicators.map(
      (indicator) => [`data/${indicator.id}.nb.csv`, () => excelCsv(indicator)] as const,
    ),
    ['data/all.zip', () => archive(monitor, setting)],
    // What the app makes pages of other days from; programs have the files above.
    ['data/all.json', () => json(packMonitor(monitor))],
  ]
}

/** Each plan's measures as tables in each language, for readers without scripts. */
function planTables(context: SiteContext): Files {
  const { plans, settings } = context.monitor
  return plans.flatMap((plan) =>
    settings.languages.flatMap((language): Files => {
      const rows = (): readonly MeasureRow[] =>
        plan.measures.map((measure) => measureRow({ plan, measure }, { ...context, language }))
      const path = `data/plans/${plan.id}.${language}`
      return [
        [`${path}.csv`, () => measureCsv(rows(), language, 'programs')],
        [`${path}.excel.csv`, () => measureCsv(rows(), language, 'excel')],
      ]
    }),
  )
}

function catalogues({ monitor, clock }: SiteContext, setting: ApiSetting): Files {
  const { site } = setting
  const catalogued = { site, scope: scopeOf(monitor), today: clock.today }
  const descriptor: Files = [['datapackage.json', () => json(dataPackage(monitor, setting))]]
  return [
    // The format knows no package without a table.
    ...(monitor.indicators.length === 0 ? [] : descriptor),
    ['catalog.jsonld', () => json(catalogue(monitor, catalogued))],
    ['sitemap.xml', () => sitemap(monitor, site)],
  ]
}

function feeds(context: SiteContext, { site }: ApiSetting): Files {
  const { monitor } = context
  const scope = scopeOf(monitor)
  return monitor.settings.languages.flatMap((language): Files => {
    const publication: Publication = { ...context, language, site, scope }
    return [
      [documentPath('feed.xml', publication), () => feed(publication)],
      [documentPath('releases.ics', publication), () => releases(publication)],
    ]
  })
}

function manifests({ monitor: { settings } }: SiteContext): Files {
  return settings.languages.map((language) => [
    manifestPath(language, settings.defaultLanguage),
    () => manifest(settings, language),
  ])
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
