import { atLeastOne, groupMeasures, measureTitle } from './groupMeasures'
import { recordOf, textOf, textsOf } from './json'
import type { Dataset } from './jsonStat'
import { statFigure } from './jsonStatFigure'
import type { StatDimension } from './jsonStatDimensions'
import type { ImportNote, RawDimension, RawRow, RawTable, RawUnit, RawValue } from './model'
import { tell } from './settle'
import { slug } from './slug'
import { unitInName, unitOf } from './unit'

/** What is measured in one table: some codes of the metric, all in one unit. */
interface Measure {
  readonly codes: readonly string[]
  readonly unit: RawUnit
  readonly decimals: number | null
}

/** A data set as tables, one for each unit: figures in different units are no series of one indicator. */
export function jsonStatTables(dataset: Dataset): {
  readonly tables: readonly [RawTable, ...RawTable[]]
  readonly notes: readonly ImportNote[]
} {
  const notes: ImportNote[] = []
  const measures = measuresOf(dataset)
  const unknown = new Set<string>()
  // There is always something that is measured.
  const tables = atLeastOne(
    measures.map((measure, index) => tableOf(dataset, measure, { index, unknown })),
  )
  if (tables.length > 1)
    tell(
      notes,
      'tables-split',
      tables.map(({ title }) => title),
    )
  tell(notes, 'statuses-as-notes', unknown)
  const kept = [...textsOf(dataset.root['note']), ...dataset.dimensions.flatMap(notesIn)]
  if (kept.length > 0) notes.push({ code: 'notes-kept', value: '', count: kept.length })
  return { tables, notes }
}

function measuresOf({ metric, root }: Dataset): readonly Measure[] {
  const px = recordOf(recordOf(root['extension'])['px'])
  const usual = Number(textOf(px['decimals']) || Number.NaN)
  const decimals = Number.isInteger(usual) ? usual : null
  if (!metric) return [{ codes: [], unit: unitOf(textOf(px['units'])), decimals }]
  const named = metric.values.map(({ code, title }) => {
    const said = metric.units.get(code)
    return { code, unit: said?.text ?? unitInName(title), decimals: said?.decimals ?? decimals }
  })
  return groupMeasures(named).map((group) => ({
    codes: group.map(({ code }) => code),
    unit: unitOf(group[0].unit),
    decimals: group[0].decimals,
  }))
}

interface Numbering {
  readonly index: number
  /** Gathers the signs whose meaning is unknown. */
  readonly unknown: Set<string>
}

function tableOf(dataset: Dataset, measure: Measure, { index, unknown }: Numbering): RawTable {
  const { dimensions, metric, time, title } = dataset
  const [only = '', ...more] = measure.codes
  const named = metric?.values.find(({ code }) => code === only)?.title ?? ''
  const own = measureTitle(title, more.length === 0 ? named : '')
  const others = dimensions.filter((each) => each !== time && (each !== metric || more.length > 0))
  return {
    title: own === '' ? dimensions.map((each) => each.title).join(', ') : own,
    suffix: index === 0 ? '' : slug(only),
    definition: definitionOf(dataset, measure),
    unit: measure.unit,
    decimals: measure.decimals,
    tags: [],
    dimensions: others.map((each) => dimensionOf(each, measure)),
    rows: [...rowsOf(dataset, measure, { others, unknown })],
    breaks: [],
  }
}

function dimensionOf(dimension: StatDimension, { codes }: Measure): RawDimension {
  const { code, title, role, values, total } = dimension
  const isMetric = role === 'metric'
  return {
    code,
    title,
    kind: isMetric ? 'definition' : role === 'geo' ? 'region' : 'category',
    values: isMetric ? values.filter((value) => codes.includes(value.code)) : values,
    headline: total,
  }
}

function* rowsOf(
  { dimensions, time, metric, values, statuses, root }: Dataset,
  { codes }: Measure,
  { others, unknown }: { others: readonly StatDimension[]; unknown: Set<string> },
): Generator<RawRow> {
  const sizes = dimensions.map((each) => each.values.length)
  const count = sizes.reduce((product, size) => product * size, 1)
  const labels = recordOf(recordOf(recordOf(root['extension'])['status'])['label'])
  for (let index = 0; index < count; index += 1) {
    const at = placesOf(index, sizes)
    const codeOf = (dimension: StatDimension): string =>
      // The place of every dimension is below its size.
      (dimension.values[at[dimensions.indexOf(dimension)] as number] as RawValue).code
    if (metric && !codes.includes(codeOf(metric))) continue
    const period = codeOf(time)
    const sign = statuses(index)
    const figure = statFigure({ value: values(index), sign, labels }, unknown)
    const note = [figure.note, time.valueNotes.get(period) ?? ''].filter(Boolean).join('. ')
    yield { period, codes: others.map(codeOf), figure: { ...figure, note } }
  }
}

/** The place in each dimension of a cell: the last dimension runs fastest. */
function placesOf(index: number, sizes: readonly number[]): readonly number[] {
  const places: number[] = []
  let rest = index
  for (const size of sizes.toReversed()) {
    places.push(rest % size)
    rest = Math.floor(rest / size)
  }
  return places.reverse()
}

const facts = ['refperiod', 'measuringType', 'priceType', 'adjustment', 'basePeriod'] as const
const saysNothing = /^(?:|none|notapplicable|other)$/i

/** What the figures mean, in the publisher's words: the table, its notes, and what is said of the measure. */
function definitionOf(
  { root, metric, dimensions }: Dataset,
  { codes }: Measure,
): readonly string[] {
  const said = facts.flatMap((fact) => {
    const values = recordOf(metric?.extension[fact])
    const texts = new Set(codes.map((code) => textOf(values[code])))
    return [...texts].filter((text) => !saysNothing.test(text)).map((text) => `${fact}: ${text}`)
  })
  return [textOf(root['label']), ...textsOf(root['note']), ...dimensions.flatMap(notesIn), ...said]
}

/** A dimension's notes; those on single periods stand in the rows. */
function notesIn({ title, role, notes, values, valueNotes }: StatDimension): readonly string[] {
  const own = role === 'time' ? [] : values
  return [
    ...notes.map((note) => `${title}: ${note}`),
    ...own.flatMap((value) => {
      const note = valueNotes.get(value.code)
      return note === undefined ? [] : [`${value.title}: ${note}`]
    }),
  ]
}
