import { listOf, numberOf, recordOf, textOf, textsOf, type Json } from './json'

/** What Open SDG's metadata says, as far as an indicator has a place for it. */
export interface OpenSdgMeta {
  readonly title: string
  readonly definition: readonly string[]
  readonly unit: string
  readonly decimals: number | null
  readonly tags: readonly string[]
  readonly breaks: readonly { readonly period: string; readonly text: string }[]
  /** Columns with remarks on single figures, by their headers. */
  readonly attributes: ReadonlyMap<string, string>
  /** Fields with content and no place. */
  readonly leftOut: readonly string[]
}

const titles = ['indicator_name', 'graph_title', 'indicator', 'indicator_number'] as const

const definitions = [
  ['indicator_definition', ''],
  ['indicator_available', ''],
  ['national_indicator_available', ''],
  ['national_indicator_description', ''],
  ['computation_definitions', ''],
  ['computation_calculations', ''],
  ['comments_limitations', ''],
  ['data_footnote', ''],
  ['page_content', ''],
  ['national_geographical_coverage', 'national_geographical_coverage: '],
  ['indicator_number', 'indicator_number: '],
  ['target_name', 'target_name: '],
] as const

const units = ['computation_units', 'unit_of_measurement', 'STAT_UNIT_MEASURE'] as const

/** Read elsewhere, or what the files have said of themselves. */
const taken = new Set<string>([
  ...titles,
  ...definitions.map(([field]) => field),
  ...units,
  'tags',
  'data_keywords',
  'precision',
  'graph_series_breaks',
  'observation_attributes',
  'progress_calculation_options',
  'auto_progress_calculation',
  'sources',
])
const sourceField = /^source_(?:active|organisation|url|url_text|release_date)_\d+$/

/** Understands the metadata of an Open SDG indicator. */
export function openSdgMeta(fields: Json): OpenSdgMeta {
  const first = (names: readonly string[]): string =>
    names.map((name) => textOf(fields[name])).find((text) => text !== '') ?? ''
  const title = first(titles)
  const lines = definitions.flatMap(([field, label]) => {
    const text = textOf(fields[field])
    return text === '' || text === title ? [] : [`${label}${text}`]
  })
  const precision = listOf(fields['precision']).map(recordOf)
  const whole = precision.find((each) => textOf(each['series']) + textOf(each['unit']) === '')
  const breaks = listOf(fields['graph_series_breaks']).map(recordOf)
  const general = breaks.filter((each) => textOf(each['series']) + textOf(each['unit']) === '')
  return {
    title,
    definition: lines,
    unit: first(units),
    decimals: numberOf(whole?.['decimals']),
    tags: [
      ...textsOf(fields['tags']),
      ...textOf(fields['data_keywords'])
        .split(',')
        .map((word) => word.trim()),
    ].filter((tag) => tag !== ''),
    breaks: general.map((each) => ({
      period: textOf(each['value']),
      text: textOf(each['label_content']) || 'graph_series_breaks',
    })),
    attributes: attributesOf(fields),
    leftOut: [
      ...Object.keys(fields).filter(
        (field) => !taken.has(field) && !sourceField.test(field) && hasContent(fields[field]),
      ),
      ...(general.length < breaks.length ? ['graph_series_breaks (series, unit)'] : []),
      ...(precision.length > (whole ? 1 : 0) ? ['precision (series, unit)'] : []),
    ],
  }
}

function attributesOf(fields: Json): ReadonlyMap<string, string> {
  return new Map(
    listOf(fields['observation_attributes']).map((each) => {
      const said = recordOf(each)
      const field = textOf(said['field'])
      return [field, textOf(said['label']) || field]
    }),
  )
}

function hasContent(value: unknown): boolean {
  return textOf(value) !== '' || listOf(value).length > 0 || Object.keys(recordOf(value)).length > 0
}
