import { indicatorsJson } from '@/core/json/indicatorsJson'
import { planJson } from '@/core/json/planJson'
import type { Monitor } from '@/core/model'
import { assessTargets, type AssessedTarget } from '@/core/page/assessedTarget'
import type { Clock } from '@/core/verdict/verdict'
import { excelCsv } from '@/core/write/excelCsv'
import { archive } from './archive'
import { catalogue } from './catalogue'
import { dataPackage } from './dataPackage'
import { feed } from './feed'
import { documentPath, type Publication } from './publication'
import { releases } from './releases'
import { apiSchemas } from './schemas/apiSchemas'
import { addressFrom, type Site } from './siteAddress'
import { sitemap } from './sitemap'

export interface ApiSetting {
  readonly clock: Clock
  /** The content hash of the data edition. */
  readonly hash: string
  readonly site: Site
}

type Files = readonly (readonly [path: string, make: () => string | Uint8Array])[]

/** What is published for programs: lists, plans, schemas, downloads, catalogues, feeds (docs/api.md). */
export function apiFiles(monitor: Monitor, setting: ApiSetting): Files {
  return [
    ...listFiles(monitor, setting),
    ...planFiles(monitor, setting),
    ...Object.entries(apiSchemas).map(
      ([name, schema]) => [`api/v1/${name}.schema.json`, () => json(schema)] as const,
    ),
    ...downloads(monitor, setting),
    ...catalogues(monitor, setting),
    ...feeds(monitor, setting),
  ]
}

function listFiles(monitor: Monitor, { clock, site }: ApiSetting): Files {
  const path = 'api/v1/indicators.json'
  const addressOf = addressFrom(path, site)
  return [[path, () => json(indicatorsJson(monitor, { clock, addressOf }))]]
}

function planFiles(monitor: Monitor, { clock }: ApiSetting): Files {
  const judged = once(() => assessTargets(monitor, clock))
  return monitor.plans.map((plan) => [
    `api/v1/plans/${plan.id}.json`,
    () => json(planJson(plan, { monitor, judged: judged(), today: clock.today })),
  ])
}

function downloads(monitor: Monitor, setting: ApiSetting): Files {
  return [
    ...monitor.indicators.map(
      (indicator) => [`data/${indicator.id}.nb.csv`, () => excelCsv(indicator)] as const,
    ),
    ['data/all.zip', () => archive(monitor, setting)],
  ]
}

function catalogues(monitor: Monitor, setting: ApiSetting): Files {
  const { site, clock } = setting
  const catalogued = { site, scope: scopeOf(monitor), today: clock.today }
  const descriptor: Files = [['datapackage.json', () => json(dataPackage(monitor, setting))]]
  return [
    // The format knows no package without a table.
    ...(monitor.indicators.length === 0 ? [] : descriptor),
    ['catalog.jsonld', () => json(catalogue(monitor, catalogued))],
    ['sitemap.xml', () => sitemap(monitor, site)],
  ]
}

function feeds(monitor: Monitor, { clock, site }: ApiSetting): Files {
  const targets: readonly AssessedTarget[] = []
  const scope = scopeOf(monitor)
  return monitor.settings.languages.flatMap((language): Files => {
    const publication: Publication = { monitor, targets, clock, language, site, scope }
    return [
      [documentPath('feed.xml', publication), () => feed(publication)],
      [documentPath('releases.ics', publication), () => releases(publication)],
    ]
  })
}

/** A monitor's name tells it from others, and hardly ever changes: a feed's ids may not. */
function scopeOf({ settings }: Monitor): string {
  return settings.title[settings.defaultLanguage] ?? ''
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
