import {
  observationStatuses,
  qualifiers,
  type Dimension,
  type Indicator,
  type Language,
  type Observation,
  type Text,
} from '@/core/model'

/** A column as Table Schema v2 describes it. */
export interface Field {
  readonly name: string
  readonly type: 'string' | 'number' | 'year' | 'yearmonth'
  readonly title?: string
  readonly description?: string
  readonly constraints?: Readonly<Record<string, unknown>>
  readonly categories?: readonly { readonly value: string; readonly label: string }[]
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[]
}

export interface TableSchema {
  readonly $schema: string
  readonly fields: readonly Field[]
  readonly missingValues: readonly string[]
  readonly primaryKey?: readonly string[]
  readonly uniqueKeys?: readonly (readonly string[])[]
}

type Say = (text: Text) => string

/** What the columns of an indicator's CSV hold; every constraint is one that its rows keep. */
export function tableSchema(indicator: Indicator, say: Say): TableSchema {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: [
      periodField(indicator),
      ...indicator.dimensions.map((dimension) => dimensionField(dimension, say)),
      valueField(indicator, say),
      { name: 'low', type: 'number', description: 'Lower end of the interval' },
      { name: 'high', type: 'number', description: 'Upper end of the interval' },
      word('qualifier', qualifiers, 'How exact the source says the figure is'),
      word('status', observationStatuses, 'How final the figure is; a forecast is never judged'),
      {
        name: 'published',
        type: 'string',
        description: 'When the figure was published: a day, a month or a year',
        constraints: { pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?` },
      },
      { name: 'source', type: 'string', description: 'Id of the source; see `sources`' },
      ...(['nb', 'nn', 'en'] as const satisfies readonly Language[]).map(noteField),
    ],
    missingValues: [''],
    ...keysOf(indicator),
  }
}

function periodField({ observations }: Indicator): Field {
  const kinds = new Set(observations.map(({ period }) => period.kind))
  const only = kinds.size === 1 ? [...kinds][0] : null
  const base = { name: 'period', description: 'The period that the figure is for' }
  const constraints = { required: true }
  if (only === 'year') return { ...base, type: 'year', constraints }
  if (only === 'month') return { ...base, type: 'yearmonth', constraints }
  const pattern = String.raw`\d{4}(/\d{4}|-H[12]|-Q[1-4]|-\d{2})?`
  return { ...base, type: 'string', constraints: { ...constraints, pattern } }
}

function dimensionField({ id, title, values }: Dimension, say: Say): Field {
  return {
    name: id,
    type: 'string',
    title: say(title),
    constraints: { required: true, enum: values.map((value) => value.id) },
    categories: values.map((value) => ({ value: value.id, label: say(value.title) })),
  }
}

/** The standard signs of Statistics Norway, as the normalised table writes them. */
const signs = [
  { value: '', label: 'the source gives words only; see the note' },
  { value: '.', label: 'cannot occur' },
  { value: '..', label: 'missing' },
  { value: '...', label: 'has not come yet' },
  { value: ':', label: 'suppressed' },
] as const

function valueField({ unit, range, observations }: Indicator, say: Say): Field {
  // A value outside the range is a warning, and stays: the range is then no rule of the table.
  const values = observations.flatMap(({ value }) => value ?? [])
  const { min, max } = range
  const constraints = {
    ...(min !== null && values.every((value) => value >= min) ? { minimum: min } : {}),
    ...(max !== null && values.every((value) => value <= max) ? { maximum: max } : {}),
  }
  const unitText = say(unit.text)
  return {
    name: 'value',
    type: 'number',
    description: `The figure; its unit is ${unitText === '' ? unit.code : unitText}`,
    missingValues: signs,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}

function word(name: string, words: readonly string[], description: string): Field {
  return { name, type: 'string', description, constraints: { required: true, enum: words } }
}

function noteField(language: Language): Field {
  return { name: `note_${language}`, type: 'string', description: `Note in ${names[language]}` }
}

const names: Readonly<Record<Language, string>> = {
  nb: 'Norwegian Bokmål',
  nn: 'Norwegian Nynorsk',
  en: 'English',
}

/**
 * What tells the rows apart: period, dimensions and publication. A primary key may hold no empty cell, so
 * a table with undated rows goes without `published` where it can, else it has a unique key.
 */
function keysOf({
  observations,
  dimensions,
}: Indicator): Pick<TableSchema, 'primaryKey' | 'uniqueKeys'> {
  const place = ['period', ...dimensions.map(({ id }) => id)]
  if (observations.every(({ published }) => published !== null))
    return { primaryKey: [...place, 'published'] }
  const places = new Set(observations.map(placeOf))
  if (places.size === observations.length) return { primaryKey: place }
  return { uniqueKeys: [[...place, 'published']] }
}

function placeOf({ period, dimensions }: Observation): string {
  return JSON.stringify([period.text, Object.entries(dimensions).toSorted()])
}
