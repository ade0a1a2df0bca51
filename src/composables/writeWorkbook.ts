import type { Cell } from 'write-excel-file/browser'
import type { SheetCell, SheetPlan } from '@/core/takeAway/workbook'

/** A workbook as a file; the library that writes it is fetched when the first one is asked for. */
export async function writeWorkbook(sheets: readonly SheetPlan[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/browser')
  return write(
    sheets.map(({ name, widths, sticky, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row) => row.map(cellOf)),
      ...(sticky > 0 ? { stickyRowsCount: sticky } : {}),
    })),
  ).toBlob()
}

/** A text is never a formula: it says that it is a text. */
function cellOf(cell: SheetCell): Cell {
  if (cell.kind === 'number') {
    return { type: Number, value: cell.value, format: cell.format, align: 'right' }
  }
  const { text, bold, wrap } = cell
  if (text === '') return null
  return {
    ...{ type: String, value: text, wrap, alignVertical: 'top' },
    ...(bold ? { fontWeight: 'bold' } : {}),
  }
}
