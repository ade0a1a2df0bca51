import type { Language } from '../../model'
import { guarded, quoted } from '../../write/csv'
import { statusText } from '../../statusText'
import type { FigureText } from '../overviewModel'
import type { BodyLink } from './bodyLink'
import type { CommentView, MeasureRow } from './measureRow'
import type { StatusView } from './measureStatus'
import { measureColumns, planWords, type MeasureColumn } from './planWords'

/** Comma for programs; semicolon, a byte order mark and no formulas for Norwegian Excel. */
export type TableFor = 'programs' | 'excel'

const delimiters = { programs: ',', excel: ';' } as const satisfies Record<TableFor, string>

/** Measures as CSV (RFC 4180), row by row as given; for Excel no cell can be taken for a formula. */
export function measureCsv(
  rows: readonly MeasureRow[],
  language: Language,
  reader: TableFor,
): string {
  const delimiter = delimiters[reader]
  const written = (cell: string): string =>
    quoted(reader === 'excel' ? guarded(cell) : cell, { delimiter })
  const { columns } = planWords[language]
  const lines = [
    measureColumns.map((column) => columns[column]),
    ...rows.map((row) => measureColumns.map((column) => cells[column](row, language))),
  ]
  const text = lines.map((line) => `${line.map(written).join(delimiter)}\r\n`).join('')
  return reader === 'excel' ? `\ufeff${text}` : text
}

type Cell = (row: MeasureRow, language: Language) => string

const cells: Readonly<Record<MeasureColumn, Cell>> = {
  number: ({ number }) => number,
  title: ({ title }) => title.text,
  area: ({ areaTitle }) => areaTitle?.text ?? '',
  responsible: ({ responsible }) => bodies(responsible),
  shared: ({ shared }) => bodies(shared),
  status: ({ statusView }) => statusView.text,
  date: ({ statusDate }) => statusDate,
  source: ({ statusView: { source } }) => source?.title ?? '',
  figures: ({ figures, unmeasured }) =>
    unmeasured || lines(figures.map(({ title, latest }) => `${title.text}${figureCell(latest)}`)),
  targets: ({ targets }, language) =>
    lines(
      targets.map(
        ({ text, status, reason }) => `${text.text} (${statusText(status, reason, language)})`,
      ),
    ),
  municipal: ({ isMunicipal }, language) => (isMunicipal ? planWords[language].yes : ''),
  comments: ({ comments }) => lines(comments.map(commentCell)),
  history: ({ former }) => lines(former.map(formerCell)),
}

function bodies(links: readonly BodyLink[]): string {
  return links.map(({ name, now }) => (now ? `${name.text} (${now})` : name.text)).join(', ')
}

function figureCell(latest: FigureText | null): string {
  return latest
    ? `: ${[latest.value, latest.unit].filter(Boolean).join(' ')} (${latest.period})`
    : ''
}

function commentCell({ by, date, text }: CommentView): string {
  const who = [by.text, date].filter(Boolean).join(', ')
  return who ? `${who}: ${text.text}` : text.text
}

function formerCell({ text, date }: StatusView): string {
  return date ? `${text} (${date})` : text
}

function lines(texts: readonly string[]): string {
  return texts.join('\n')
}
