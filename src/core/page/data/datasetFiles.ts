import type { Text } from '../../model'

/** A file that every indicator is published as. */
export interface DatasetFile {
  readonly key: string
  readonly path: (id: string) => string
  readonly fileType: 'CSV' | 'JSON'
  readonly mediaType: string
  readonly title: Text
  readonly description: Text
}

/** CSV, CSV for Norwegian Excel, and what the figures mean as JSON. */
export const datasetFiles: readonly DatasetFile[] = [
  {
    key: 'csv',
    path: (id) => `data/${id}.csv`,
    fileType: 'CSV',
    mediaType: 'text/csv',
    title: { nb: 'CSV', nn: 'CSV', en: 'CSV' },
    description: {
      nb: 'En observasjon per rad. Komma, desimalpunktum, UTF-8.',
      nn: 'Éin observasjon per rad. Komma, desimalpunktum, UTF-8.',
      en: 'One observation a row. Comma, decimal point, UTF-8.',
    },
  },
  {
    key: 'excel-csv',
    path: (id) => `data/${id}.nb.csv`,
    fileType: 'CSV',
    mediaType: 'text/csv',
    title: { nb: 'CSV for norsk Excel', nn: 'CSV for norsk Excel', en: 'CSV for Norwegian Excel' },
    description: {
      nb: 'En observasjon per rad. Semikolon, desimalkomma, UTF-8 med BOM.',
      nn: 'Éin observasjon per rad. Semikolon, desimalkomma, UTF-8 med BOM.',
      en: 'One observation a row. Semicolon, decimal comma, UTF-8 with BOM.',
    },
  },
  {
    key: 'json',
    path: (id) => `api/v1/indicators/${id}.json`,
    fileType: 'JSON',
    mediaType: 'application/json',
    title: { nb: 'Metadata som JSON', nn: 'Metadata som JSON', en: 'Metadata as JSON' },
    description: {
      nb: 'Definisjon, mål, tiltak og kilder. Tallene står i CSV-filene.',
      nn: 'Definisjon, mål, tiltak og kjelder. Tala står i CSV-filene.',
      en: 'Definition, targets, measures and sources. The figures are in the CSV files.',
    },
  },
]
