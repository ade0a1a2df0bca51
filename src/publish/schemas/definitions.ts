import {
  languages,
  methods,
  observationStatuses,
  qualifiers,
  type Area,
  type Body,
  type CsvSettings,
  type Dimension,
  type DimensionValue,
  type Direction,
  type Frequency,
  type IndicatorMeta,
  type MissingReason,
  type MonitorEvent,
  type Source,
  type Standing,
  type Thresholds,
  type Unit,
  type UnitKind,
} from '@/core/model'
import type { BundleTargetJson, ObservationJson } from '@/core/json/bundleJson'
import {
  boolean,
  integer,
  list,
  mapOf,
  nullable,
  number,
  oneOf,
  record,
  ref,
  said,
  string,
  wordOf,
  type Schema,
} from './schema'

const language = oneOf(languages)

/** A mapping from languages to values, any of them missing. */
function byLanguage(values: Schema): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(languages.map((each) => [each, values])),
    additionalProperties: false,
  }
}

const observation = record<ObservationJson>({
  period: ref('periodText'),
  dimensions: ref('selection'),
  value: said('Null where there is no number; `missing` then says why', nullable(number)),
  missing: nullable(
    wordOf<MissingReason>({
      not_applicable: true,
      missing: true,
      not_yet: true,
      suppressed: true,
      words: true,
    }),
  ),
  low: nullable(number),
  high: nullable(number),
  qualifier: ref('qualifier'),
  status: ref('figureStatus'),
  published: nullable(ref('date')),
  knownFrom: said('The day from which the figure counts as known', ref('day')),
  source: nullable(ref('id')),
  note: ref('text'),
  line: integer,
})

const dimension = record<Dimension>({
  id: ref('id'),
  title: ref('text'),
  kind: wordOf<Dimension['kind']>({ category: true, region: true, definition: true }),
  additive: said('Whether its values may be summed', boolean),
  total: said('The value that is the sum of the others', nullable(ref('id'))),
  values: list(
    record<DimensionValue>({
      id: ref('id'),
      title: ref('text'),
      tile: said(
        'Column and row in a tile map',
        nullable({ type: 'array', items: integer, minItems: 2, maxItems: 2 }),
      ),
    }),
  ),
})

const body = record<Body>({
  id: ref('id'),
  name: ref('text'),
  shortName: nullable(string),
  kind: nullable(string),
  from: nullable(ref('date')),
  to: nullable(ref('date')),
  successor: nullable(ref('id')),
  roles: list(record<Body['roles'][number]>({ area: string, text: ref('text') })),
})

/** What the published files have in common. */
export const definitions: Readonly<Record<string, Schema>> = {
  language,
  id: { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]*$' },
  text: said('A text by language', byLanguage(string)),
  textList: said('A list of texts by language', byLanguage(list(string))),
  day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  date: said('A day, a month or a year', {
    type: 'string',
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  }),
  periodText: said('`2021`, `2020/2021`, `2021-H1`, `2021-Q3` or `2021-07`', {
    type: 'string',
    pattern: '^\\d{4}(/\\d{4}|-H[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?$',
  }),
  selection: said('One value id for each dimension id', mapOf(string)),
  observation,
  qualifier: oneOf(qualifiers),
  figureStatus: oneOf(observationStatuses),
  unit: record<Unit>({
    code: string,
    text: ref('text'),
    kind: nullable(
      wordOf<UnitKind>({ count: true, amount: true, percent: true, ratio: true, index: true }),
    ),
  }),
  range: record<IndicatorMeta['range']>(
    { min: nullable(number), max: nullable(number) },
    'What a value can be',
  ),
  frequency: wordOf<Frequency>({
    annual: true,
    biennial: true,
    half_yearly: true,
    quarterly: true,
    monthly: true,
    irregular: true,
  }),
  dimension,
  csv: record<CsvSettings>({
    delimiter: nullable(string),
    decimal: nullable(string),
    encoding: nullable(string),
  }),
  source: record<Source>({
    id: ref('id'),
    title: ref('text'),
    publisher: ref('text'),
    url: nullable(string),
    published: nullable(ref('date')),
    licence: nullable(string),
  }),
  sources: mapOf(ref('source')),
  body,
  bodies: mapOf(ref('body')),
  event: record<MonitorEvent>({
    date: ref('date'),
    text: ref('text'),
    indicators: list(ref('id')),
    source: nullable(ref('id')),
  }),
  area: record<Area>({ id: ref('id'), title: ref('text'), description: ref('text') }),
  thresholds: record<Thresholds>({ onTrack: number, behind: number, noChange: number }),
  method: oneOf(methods),
  direction: wordOf<Direction>({ up: true, down: true, range: true, maintain: true }),
  standing: wordOf<Standing>({
    adopted: true,
    recommended: true,
    proposed: true,
    scenario: true,
  }),
  baseline: record<NonNullable<BundleTargetJson['baseline']>>({
    period: ref('periodText'),
    value: nullable(number),
  }),
}
