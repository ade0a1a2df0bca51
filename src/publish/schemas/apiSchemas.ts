import type { FigureJson, IndicatorListing, IndicatorsJson } from '@/core/json/indicatorsJson'
import type { PlanJson, PlanTargetJson } from '@/core/json/planJson'
import type { VerdictsJson } from '@/core/json/verdictJson'
import { dataThemes, type MonitorSettings } from '@/core/model'
import type { BundleJson, NeighbourJson } from '@/core/json/bundleJson'
import type { PlanName } from '@/core/page/indicatorBundle'
import type { Edition, MonitorInfo } from '@/core/page/monitorInfo'

import { definitions } from './definitions'
import { planDefinitions, targetFields } from './planDefinitions'
import {
  integer,
  list,
  mapOf,
  nullable,
  number,
  oneOf,
  record,
  ref,
  said,
  schemaDocument,
  string,
  type Schema,
} from './schema'
import { verdictDefinitions } from './verdictDefinitions'

const monitor = record<MonitorInfo>({
  title: ref('text'),
  description: ref('text'),
  languages: list(ref('language')),
  defaultLanguage: ref('language'),
  publisher: record<MonitorSettings['publisher']>({ name: ref('text'), url: nullable(string) }),
  contact: record<MonitorSettings['contact']>({ name: ref('text'), email: nullable(string) }),
  licence: nullable(string),
  themes: said('Codes of the EU’s vocabulary of data themes', list(oneOf(dataThemes))),
  thresholds: ref('thresholds'),
  meetings: list(ref('date')),
  colours: mapOf(string),
  areas: list(ref('area')),
  today: said('The day the verdicts are taken on', ref('day')),
  edition: record<Edition>({
    date: said('When the newest figure was published', nullable(ref('date'))),
    hash: said('Changes when any file of the data folder does', string),
  }),
  counts: record<MonitorInfo['counts']>({
    indicators: integer,
    targets: integer,
    plans: integer,
    observations: integer,
  }),
})

const metaFields = {
  id: ref('id'),
  title: ref('text'),
  question: ref('text'),
  area: ref('id'),
  unit: ref('unit'),
  decimals: nullable(integer),
  range: ref('range'),
  concept: said('Ties indicators that count the same thing differently', nullable(string)),
  definition: ref('text'),
  counts: said('What is counted', ref('textList')),
  countsNot: said('What is not counted', ref('textList')),
  frequency: ref('frequency'),
  updated: nullable(ref('date')),
  nextRelease: nullable(ref('date')),
  tags: list(string),
  related: list(ref('id')),
  dimensions: list(ref('dimension')),
  headline: said('The value of every dimension that is shown first', ref('selection')),
} as const

function breaks(period: Schema): Schema {
  return list(
    record<{ period: unknown; where: unknown; text: unknown }>({
      period,
      where: ref('selection'),
      text: ref('text'),
    }),
  )
}

const listing = record<IndicatorListing>({
  ...metaFields,
  breaks: breaks(ref('periodText')),
  observations: said('Rows of its table, revisions and missing figures included', integer),
  latest: said(
    'The newest usable figure of the headline series',
    nullable(
      record<FigureJson>({
        period: ref('periodText'),
        value: nullable(number),
        low: nullable(number),
        high: nullable(number),
        qualifier: ref('qualifier'),
        status: ref('figureStatus'),
        published: nullable(ref('date')),
        source: nullable(ref('id')),
        note: ref('text'),
      }),
    ),
  ),
  targets: said('As `plan/target`', list(string)),
  links: record<IndicatorListing['links']>({
    page: string,
    csv: string,
    excelCsv: string,
    json: string,
  }),
})

const indicators = record<IndicatorsJson>({
  today: ref('day'),
  indicators: list(listing),
  sources: said('Those that the newest figures name', ref('sources')),
})

const planName = record<PlanName>({ id: ref('id'), title: ref('text') })

const neighbour = record<NeighbourJson>({
  id: ref('id'),
  title: ref('text'),
  definition: ref('text'),
  counts: ref('textList'),
  countsNot: ref('textList'),
  unit: ref('unit'),
  decimals: nullable(integer),
  latest: nullable(ref('observation')),
})

const indicator = record<BundleJson>({
  meta: record<BundleJson['meta']>({
    ...metaFields,
    breaks: breaks(ref('periodText')),
    csv: ref('csv'),
  }),
  defaultLanguage: ref('language'),
  thresholds: ref('thresholds'),
  area: nullable(ref('area')),
  targets: list(
    record<BundleJson['targets'][number]>({ plan: ref('planName'), target: ref('target') }),
  ),
  measures: list(
    record<BundleJson['measures'][number]>({ plan: ref('planName'), measure: ref('measure') }),
  ),
  sources: ref('sources'),
  bodies: ref('bodies'),
  events: list(ref('event')),
  siblings: said('Indicators that count the same thing differently', list(ref('neighbour'))),
  related: list(ref('neighbour')),
})

const planTarget = record<PlanTargetJson>({
  ...targetFields,
  baseline: nullable(
    record<NonNullable<PlanTargetJson['baseline']>>({
      period: ref('periodText'),
      value: said('Null where the series has it', nullable(number)),
    }),
  ),
  due: nullable(ref('periodText')),
  milestones: list(
    record<PlanTargetJson['milestones'][number]>({ period: ref('periodText'), value: number }),
  ),
  verdict: ref('verdict'),
})

const plan = record<PlanJson>({
  today: ref('day'),
  id: ref('id'),
  title: ref('text'),
  owner: nullable(ref('id')),
  from: nullable(ref('date')),
  to: nullable(ref('date')),
  source: nullable(ref('id')),
  areas: list(ref('planArea')),
  goals: list(ref('planGoal')),
  targets: list(planTarget),
  measures: list(ref('measure')),
  activities: list(ref('activity')),
  sources: ref('sources'),
  bodies: ref('bodies'),
})

const verdicts = record<VerdictsJson>({ today: ref('day'), targets: list(ref('verdict')) })

const all = { ...definitions, ...planDefinitions, ...verdictDefinitions, planName, neighbour }

const documents = { monitor, indicators, indicator, plan, verdicts }
export type SchemaName = keyof typeof documents

const titles: Readonly<Record<SchemaName, string>> = {
  monitor: 'A monitor: what it is called, how it judges, which data it shows',
  indicators: 'Every indicator with its newest headline figure',
  indicator: 'One indicator: everything but its figures, which its CSV has',
  plan: 'One plan with the verdicts on its targets, its measures and activities',
  verdicts: 'The verdict on every target',
}

/** The JSON Schema of each kind of file under `api/v1`, by its name. */
export const apiSchemas: Readonly<Record<SchemaName, Schema>> = {
  monitor: schemaOf('monitor'),
  indicators: schemaOf('indicators'),
  indicator: schemaOf('indicator'),
  plan: schemaOf('plan'),
  verdicts: schemaOf('verdicts'),
}

function schemaOf(name: SchemaName): Schema {
  return schemaDocument({ title: titles[name], root: documents[name], definitions: all })
}
