import { qualifierText } from '../format'
import type { Language } from '../model'
import { phrasesIn } from '../phrases/phrasesIn'
import type { FileCell, FileTable } from './fileTable'
import { takeAwayWords } from './takeAwayWords'
import type { TakenRow, TakenTable } from './takenRow'

/**
 * The table as a page shows it: a row for each period and a column for each series; a figure keeps its
 * word and its standing. Null where there is one series only, or where periods stand several times.
 */
export function wideTable(table: TakenTable, language: Language): FileTable | null {
  const series = new Map<string, Map<string, TakenRow>>()
  const periods = new Map<string, string>()
  for (const row of table.rows) {
    const name = nameOf(row)
    const found = series.get(name) ?? new Map<string, TakenRow>()
    if (found.has(row.period)) return null
    series.set(name, found.set(row.period, row))
    periods.set(row.period, row.periodText)
  }
  if (series.size < 2) return null
  const { columns } = takeAwayWords[language]
  return {
    title: table.title,
    columns: [
      { key: 'period', title: columns.period },
      ...[...series.keys()].map((title) => ({ key: title, title })),
    ],
    rows: [...periods].map(([period, text]) => [
      text,
      ...[...series.values()].map((rows) => cellOf(rows.get(period), language)),
    ]),
  }
}

function nameOf({ place, unit }: TakenRow): string {
  const titles = place.map(({ title }) => title).join(', ')
  return unit === '' ? titles : `${titles} (${unit})`
}

function cellOf(row: TakenRow | undefined, language: Language): FileCell {
  if (row === undefined) return ''
  const { value, qualifier, status } = row
  if (typeof value === 'string') return value
  const standing = phrasesIn(language).figure[status]
  return { ...value, word: qualifierText(qualifier, language), standing }
}
