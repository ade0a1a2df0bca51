import { stringify } from 'yaml'
import type { Language } from '../model'
import { guarded, quoted } from '../write/csv'
import { importedPeriod } from './period'
import { slug } from './slug'
import type { Settled, SettledRow } from './settle'

/** What the files of an imported indicator say beside its table. */
export interface PairSetting {
  readonly id: string
  readonly area: string
  /** Of the texts; null: the monitor's default one. */
  readonly language: Language | null
  /** Source key → id in `sources.yaml`; the first is that of rows that name none. */
  readonly sources: ReadonlyMap<string, string>
  /** Ids of the other indicators that came with it. */
  readonly related: readonly string[]
}

/** A text under its language, or plain where nobody knows which it is. */
export function textIn(
  language: Language | null,
  text: string,
): string | Readonly<Record<string, string>> {
  return language === null ? text : { [language]: text }
}

/** A value as YAML, long lines left whole. */
export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0 })
}

/** The YAML file of an imported indicator. */
export function indicatorYaml(settled: Settled, setting: PairSetting): string {
  const { table, dimensions, frequency, definition } = settled
  const { area, language, related } = setting
  const say = (text: string): string | Readonly<Record<string, string>> => textIn(language, text)
  const { text, kind } = table.unit
  const breaks = table.breaks.flatMap(({ period, text: why }) => {
    const found = importedPeriod(period)
    return found ? [{ period: found.period.text, text: say(why) }] : []
  })
  return yamlText({
    title: say(table.title),
    area,
    unit: {
      code: slug(text) || 'unknown',
      ...(text === '' ? {} : { text: say(text) }),
      ...(kind && { kind }),
    },
    ...(table.decimals !== null &&
      table.decimals <= 20 && { decimals: Math.max(0, table.decimals) }),
    ...(definition.length > 0 && { definition: say(definition.join('\n\n')) }),
    frequency,
    ...(table.tags.length > 0 && { tags: table.tags }),
    ...(related.length > 0 && { related }),
    ...(dimensions.length > 0 && {
      dimensions: dimensions.map(({ id, raw, ids }) => ({
        id,
        title: say(raw.title),
        kind: raw.kind,
        additive: false,
        values: raw.values.map(({ code, title }) => ({ id: ids.get(code), title: say(title) })),
      })),
      headline: Object.fromEntries(dimensions.map(({ id, headline }) => [id, headline])),
    }),
    ...(breaks.length > 0 && { breaks }),
  })
}

interface Column {
  readonly name: string
  readonly cell: (row: SettledRow) => string
}

/** A plain note under the language of the texts, and notes that come by language under their own. */
function noteColumns(language: Language | null): readonly Column[] {
  const plain = ({ note }: SettledRow): string => guarded(note.trim())
  const own = (['nb', 'nn', 'en'] as const).map((each): Column => {
    const cell = (row: SettledRow): string =>
      guarded(row.raw.notes?.[each]?.trim()) || (each === language ? plain(row) : '')
    return { name: `note_${each}`, cell }
  })
  return language === null ? [{ name: 'note', cell: plain }, ...own] : own
}

/** The CSV file of an imported indicator: comma, decimal point, and only the columns that are used. */
export function indicatorCsv({ dimensions, rows }: Settled, setting: PairSetting): string {
  const { language, sources } = setting
  const [first = ''] = sources.values()
  const always: readonly Column[] = [
    { name: 'period', cell: ({ period }) => period.text },
    ...dimensions.map(({ id }, at) => ({
      name: id,
      // A row has a value for each dimension.
      cell: ({ values }: SettledRow) => values[at] as string,
    })),
    { name: 'value', cell: ({ raw }) => raw.figure.cell },
  ]
  const optional: readonly Column[] = [
    { name: 'low', cell: ({ raw }) => raw.low ?? '' },
    { name: 'high', cell: ({ raw }) => raw.high ?? '' },
    {
      name: 'qualifier',
      cell: ({ raw }) => (raw.figure.qualifier === 'exact' ? '' : raw.figure.qualifier),
    },
    { name: 'status', cell: ({ raw }) => (raw.figure.status === 'final' ? '' : raw.figure.status) },
    { name: 'published', cell: ({ raw }) => raw.published ?? '' },
    { name: 'source', cell: ({ raw }) => sources.get(raw.source ?? '') ?? first },
    ...noteColumns(language),
  ]
  const used = optional.filter(({ cell }) => rows.some((row) => cell(row) !== ''))
  const columns = [...always, ...used]
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
  ]
  return lines
    .map((cells) => `${cells.map((cell) => quoted(cell, { delimiter: ',' })).join(',')}\n`)
    .join('')
}
