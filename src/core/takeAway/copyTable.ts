import { joined } from '../format'
import { guarded } from '../write/csv'
import { escaped } from '../write/markup'
import { originText, sourcesText, type TakenAbout } from './about'
import type { FileCell, FileTable } from './fileTable'

/** A table for the clipboard: as HTML for documents, and as text with tabs for spreadsheets. */
export interface CopiedTable {
  readonly html: string
  readonly text: string
}

/** A table as the page prints it, with its title above and its source and address below. */
export function copyTable(table: FileTable, about: TakenAbout): CopiedTable {
  const below = [sourcesText(about), originText(about), about.address ?? ''].filter(Boolean)
  const header = table.columns.map(({ title }) => guarded(title))
  return {
    html: [
      `<table><caption>${escaped(about.title)}</caption>`,
      `<thead><tr>${header.map((title) => `<th>${escaped(title)}</th>`).join('')}</tr></thead>`,
      `<tbody>${table.rows.map(rowHtml).join('')}</tbody></table>`,
      ...below.map((line) => `<p>${escaped(line)}</p>`),
    ].join(''),
    text: [
      guarded(oneLine(about.title)),
      header.map(oneLine).join('\t'),
      ...table.rows.map((row) => row.map(cellText).join('\t')),
      '',
      ...below.map((line) => guarded(oneLine(line))),
    ].join('\n'),
  }
}

function rowHtml(row: readonly FileCell[]): string {
  const cells = row.map((cell) =>
    typeof cell === 'string'
      ? `<td>${escaped(guarded(cell))}</td>`
      : `<td align="right">${escaped(printed(cell))}</td>`,
  )
  return `<tr>${cells.join('')}</tr>`
}

/** In a spreadsheet a plain hyphen is a minus, and blanks between thousands make a text of a number. */
function cellText(cell: FileCell): string {
  if (typeof cell === 'string') return oneLine(guarded(cell))
  return printed(cell)
    .replaceAll('\u2212', '-')
    .replace(/(?<=\d)[\u00A0\u202F](?=\d{3})/g, '')
}

function printed({ text, word, standing }: Exclude<FileCell, string>): string {
  const whole = word === '' || text.startsWith(word) ? text : joined(word, text)
  return standing === '' ? whole : `${whole} (${standing})`
}

function oneLine(text: string): string {
  return text.replace(/\s*[\t\r\n]+\s*/g, ' ')
}
