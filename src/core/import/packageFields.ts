import { listOf, recordOf, textOf, type Json } from './json'
import type { RawValue } from './model'
import type { PackageRecords } from './packageRecords'

/** A column of a table, as Table Schema describes it. */
export interface PackageField {
  readonly name: string
  readonly type: string
  readonly title: string
  readonly description: string
  /** Its place in the rows. */
  readonly index: number
  readonly decimal: '.' | ','
  /** What separates thousands; empty: nothing does. */
  readonly group: string
  /** A number may have signs round it: `95 %`. */
  readonly dressed: boolean
  /** Cells that stand for nothing, and why. */
  readonly missing: ReadonlyMap<string, string>
  /** The values it can have, in their order; none: as they come. */
  readonly categories: readonly RawValue[]
  readonly unit: string
}

/** The columns that are in the rows, described where the schema does. */
export function fieldsOf(schema: Json, { header }: PackageRecords): readonly PackageField[] {
  const said = listOf(schema['fields']).map(recordOf)
  const missing = missingIn(schema['missingValues'] ?? [''])
  return header.map((name, index) => {
    const field = said.find((each) => textOf(each['name']) === name) ?? {}
    const own = field['missingValues']
    return {
      name,
      type: textOf(field['type']) || 'any',
      title: textOf(field['title']) || name,
      description: textOf(field['description']),
      index,
      decimal: textOf(field['decimalChar']) === ',' ? ',' : '.',
      // A blank separates thousands too, and must not be trimmed away.
      group: typeof field['groupChar'] === 'string' ? field['groupChar'] : '',
      dressed: textOf(field['bareNumber']) === 'false',
      missing: own === undefined ? missing : missingIn(own),
      categories: categoriesOf(field),
      unit:
        textOf(field['unit']) ||
        (/\bunit(?: is|:)\s+(.+)$/i.exec(textOf(field['description']))?.[1] ?? ''),
    }
  })
}

/** Texts, or since version 2 texts with a label. */
function missingIn(values: unknown): ReadonlyMap<string, string> {
  return new Map(
    listOf(values).map((each) => {
      const { value, label } = recordOf(each)
      return typeof each === 'string' ? [each, ''] : [textOf(value), textOf(label)]
    }),
  )
}

function categoriesOf(field: Json): readonly RawValue[] {
  const listed = listOf(field['categories'])
  const codes = listed.length > 0 ? listed : listOf(recordOf(field['constraints'])['enum'])
  return codes.map((each) => {
    const { value, label } = recordOf(each)
    const code = textOf(each) || textOf(value)
    return { code, title: textOf(label) || code }
  })
}
