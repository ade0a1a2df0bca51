import type { Indicator } from '../model'
import { csvText } from './csv'

/** An indicator's table as Norwegian Excel opens it: byte order mark, semicolon, decimal comma, no formulas. */
export function excelCsv(indicator: Indicator): string {
  return `\ufeff${csvText(indicator, { delimiter: ';', decimal: ',', formulas: 'defused' })}`
}
