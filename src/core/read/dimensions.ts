import type { Dimension, DimensionValue, Selection } from '../model'
import { columnName } from './header'
import { addProblem } from './report'
import {
  addReference,
  addShape,
  booleanAt,
  choiceOf,
  fieldsOf,
  idAt,
  listReader,
  optional,
  referenceTo,
  required,
  unique,
  valueIdAt,
  where,
} from './shape'
import type { Reader } from './shape'
import { textAt } from './texts'
import { entriesOf, itemsOf, scalarValue } from './yaml'
import type { Place } from './yaml'

const kinds = ['category', 'region', 'definition'] as const
const keys = ['id', 'title', 'kind', 'additive', 'total', 'values']

/** A dimension of an indicator; null where its id or its values cannot be used. */
export function dimensionAt(place: Place): Dimension | null {
  const fields = fieldsOf(place, keys)
  if (fields === null) return null
  const id = required(fields, 'id', dimensionIdAt)
  const title = optional(fields, 'title', textAt)
  const kind = optional(fields, 'kind', choiceOf(kinds)) ?? 'category'
  const additive = optional(fields, 'additive', booleanAt) ?? false
  const values = required(fields, 'values', listReader(unique('id', valueAt)))
  if (id === null || values === null) return null
  const total = optional(fields, 'total', referenceTo(new Set(values.map((value) => value.id))))
  const named = title ?? { [place.yaml.texts.defaultLanguage]: id }
  return { id, title: named, kind, additive, total, values }
}

function dimensionIdAt(place: Place): string | null {
  const id = idAt(place)
  if (id === null || columnName(id) === null) return id
  addProblem(place.yaml.report, { key: 'yaml/shape#reserved', ...where(place) })
  return null
}

function valueAt(place: Place): DimensionValue | null {
  const fields = fieldsOf(place, ['id', 'title', 'tile'])
  if (fields === null) return null
  const id = required(fields, 'id', valueIdAt)
  const title = optional(fields, 'title', textAt)
  const tile = optional(fields, 'tile', tileAt)
  if (id === null) return null
  return { id, title: title ?? { [place.yaml.texts.defaultLanguage]: id }, tile }
}

function tileAt(place: Place): readonly [number, number] | null {
  const [column, row, ...more] = (itemsOf(place) ?? []).map(scalarValue)
  if (isWhole(column) && isWhole(row) && more.length === 0) return [column, row]
  addShape(place, 'tile')
  return null
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value)
}

/** One value for each of some dimensions; those that are not declared are reported and left out. */
export function selectionOf(dimensions: readonly Dimension[]): Reader<Selection> {
  return (place) => {
    const entries = entriesOf(place)
    if (entries === null) {
      addShape(place, 'mapping')
      return null
    }
    return Object.fromEntries(
      [...entries].flatMap(([id, entry]) => {
        const dimension = dimensions.find((each) => each.id === id)
        if (dimension === undefined) {
          addReference(
            entry,
            dimensions.map((each) => each.id),
            id,
          )
          return []
        }
        const value = referenceTo(new Set(dimension.values.map((each) => each.id)))(entry)
        return value === null ? [] : [[id, value] as const]
      }),
    )
  }
}

/** The value of every dimension shown first; one that is not named is its total, else its first value. */
export function headlineOf(dimensions: readonly Dimension[], named: Selection): Selection {
  return Object.fromEntries(
    dimensions.flatMap(({ id, total, values }) => {
      const value = named[id] ?? total ?? values[0]?.id
      return value === undefined ? [] : [[id, value] as const]
    }),
  )
}
