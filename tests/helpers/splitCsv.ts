import Papa from 'papaparse'

/** The cells of a comma-separated text, header and rows alike. */
export function splitCsv(text: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data
}
