import type { TakenAbout } from '@/core/takeAway/about'
import { copyTable } from '@/core/takeAway/copyTable'
import { excelCsv, programCsv } from '@/core/takeAway/csvFile'
import { fileTable, type FileTable } from '@/core/takeAway/fileTable'
import { jsonFile } from '@/core/takeAway/jsonFile'
import type { TakenTable } from '@/core/takeAway/takenRow'
import { wideTable } from '@/core/takeAway/wideTable'
import { mostSheetRows, workbook } from '@/core/takeAway/workbook'
import { writeWorkbook } from './writeWorkbook'

export type TakenFileKind = 'xlsx' | 'excelCsv' | 'csv' | 'json'

/** What is taken, in one or more tables. */
export interface Taken {
  readonly about: TakenAbout
  readonly tables: readonly TakenTable[]
}

export const fileEndings: Readonly<Record<TakenFileKind, string>> = {
  xlsx: '.xlsx',
  excelCsv: '-excel.csv',
  csv: '.csv',
  json: '.json',
}

/** The figures as a file; null where there are more than a workbook can hold. */
export async function takenFile(kind: TakenFileKind, taken: Taken): Promise<Blob | null> {
  const { about, tables } = taken
  const { language } = about
  switch (kind) {
    case 'xlsx':
      if (tables.some(({ rows }) => rows.length > mostSheetRows)) return null
      return writeWorkbook(workbook(about, sheetsOf(taken)))
    case 'excelCsv':
      return textFile(
        tables.map((table) => excelCsv(fileTable(table, { reader: 'people', language }))),
        'text/csv',
      )
    case 'csv':
      return textFile(
        tables.map((table) => programCsv(fileTable(table, { reader: 'programs', language }))),
        'text/csv',
      )
    case 'json':
      return textFile([jsonFile(about, tables)], 'application/json')
  }
}

/** Of a single table with several series, the table as the page shows it goes first. */
function sheetsOf({ about: { language }, tables }: Taken): readonly FileTable[] {
  return tables.flatMap((table) => {
    const wide = tables.length === 1 ? wideTable(table, language) : null
    const long = fileTable(table, { reader: 'people', language })
    return wide ? [wide, long] : [long]
  })
}

function textFile(texts: readonly string[], type: string): Blob {
  return new Blob([texts.join('\r\n')], { type: `${type};charset=utf-8` })
}

/** Puts the figures on the clipboard, for documents and for spreadsheets. */
export async function copyTaken({ about, tables }: Taken): Promise<void> {
  const [table] = tables
  if (!table) return
  const { language } = about
  const shown = wideTable(table, language) ?? fileTable(table, { reader: 'people', language })
  const { html, text } = copyTable(shown, about)
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(text)
    return
  }
  const types = { 'text/html': html, 'text/plain': text }
  const blobs = Object.entries(types).map(([type, said]) => [type, new Blob([said], { type })])
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}
