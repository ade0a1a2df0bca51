import { aboutLines, type TakenAbout } from './about'
import type { FileCell, FileNumber, FileTable } from './fileTable'
import { takeAwayWords } from './takeAwayWords'

/** A cell as the library that writes the file wants it. */
export type SheetCell =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly bold: boolean
      readonly wrap: boolean
    }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }

export interface SheetPlan {
  readonly name: string
  /** In characters. */
  readonly widths: readonly number[]
  /** Rows that stay in view. */
  readonly sticky: number
  readonly rows: readonly (readonly SheetCell[])[]
}

/** More rows than a sheet can hold, or a browser write at once. */
export const mostSheetRows = 200_000

/** Columns are as wide as what stands in the first rows. */
const mostMeasured = 200

/** A workbook: the figures, a sheet for each table, and last what they are and where they come from. */
export function workbook(about: TakenAbout, tables: readonly FileTable[]): readonly SheetPlan[] {
  const { aboutSheet } = takeAwayWords[about.language]
  const sheets = [...tables.map(tableSheet), { ...aboutSheetOf(about), name: aboutSheet }]
  const used = new Set<string>()
  return sheets.map((sheet) => {
    const name = freeName(sheet.name, used)
    used.add(name.toLowerCase())
    return { ...sheet, name }
  })
}

function tableSheet({ title, columns, rows }: FileTable): SheetPlan {
  const texts = rows.slice(0, mostMeasured).map((row) => row.map(shown))
  return {
    ...{ name: title, sticky: 1 },
    widths: columns.map((column, index) =>
      widthOf([column.title, ...texts.flatMap((row) => row.slice(index, index + 1))]),
    ),
    rows: [columns.map((column) => heading(column.title)), ...rows.map((row) => row.map(cellOf))],
  }
}

function aboutSheetOf(about: TakenAbout): Omit<SheetPlan, 'name'> {
  return {
    ...{ sticky: 0, widths: [26, 100] },
    rows: aboutLines(about).map(([label, text]) => [
      heading(label),
      { kind: 'text', text, bold: false, wrap: true },
    ]),
  }
}

function heading(text: string): SheetCell {
  return { kind: 'text', text, bold: true, wrap: true }
}

function cellOf(cell: FileCell): SheetCell {
  if (typeof cell === 'string') return { kind: 'text', text: cell, bold: false, wrap: false }
  return { kind: 'number', value: cell.value, format: numberFormat(cell) }
}

/** A format that shows the number as the page prints it, its word before and its standing after. */
export function numberFormat({ text, word, standing }: FileNumber): string {
  const decimals = /[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0
  const number = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  const before = word === '' ? '' : `"${word} "`
  return `${before}${number}${standing === '' ? '' : `" (${standing})"`}`
}

function shown(cell: FileCell): string {
  return typeof cell === 'string' ? cell : `${cell.text} ${cell.standing}`
}

function widthOf(texts: readonly string[]): number {
  return Math.min(60, Math.max(8, ...texts.map((text) => text.length)) + 2)
}

/** A name that Excel takes: no more than 31 signs, none of those it bars, not one in use. */
function freeName(title: string, used: ReadonlySet<string>): string {
  const plain =
    title
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || '-'
  let name = plain.slice(0, 31).trim()
  for (let count = 2; used.has(name.toLowerCase()); count += 1) {
    const end = ` ${String(count)}`
    name = `${plain.slice(0, 31 - end.length).trim()}${end}`
  }
  return name
}
