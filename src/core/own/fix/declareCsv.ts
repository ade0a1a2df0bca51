import { decodeBytes } from '../../read/bytes'
import type { Files } from '../arrange'
import type { LineChange } from './editRows'

/** What an indicator can say of how its CSV is written. */
export interface CsvDeclared {
  readonly key: 'decimal' | 'encoding'
  readonly value: string
}

export interface Declared {
  readonly path: string
  readonly changes: readonly LineChange[]
  readonly bytes: Uint8Array
}

/**
 * The indicator's YAML with a `csv` key at its end; null where it has one, which its author must change, or
 * where there is no YAML to be read.
 */
export function declareCsv(files: Files, id: string, { key, value }: CsvDeclared): Declared | null {
  const path = `indicators/${id}.yaml`
  const decoded = decodeBytes(files.get(path) ?? new Uint8Array(), null)
  if (decoded.status !== 'text' || /^csv\s*:/m.test(decoded.text)) return null
  const text = decoded.text.endsWith('\n') ? decoded.text : `${decoded.text}\n`
  const added = `csv: { ${key}: '${value}' }`
  return {
    path,
    changes: [{ line: text.split('\n').length, before: '', after: added }],
    bytes: new TextEncoder().encode(`${text}${added}\n`),
  }
}
