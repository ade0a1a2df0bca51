import type { Expected } from '../messages/keys'
import type { Period } from '../model'
import { parsePeriod } from '../period'
import { isPartialDate } from '../published'
import { addProblem, expectedText, nameList } from './report'
import { entriesOf, isBlank, itemsOf, pathBelow, scalarText, scalarValue } from './yaml'
import type { Place } from './yaml'

/** Understands one value; null, and reported, where it has the wrong shape. */
export type Reader<Value> = (place: Place) => Value | null

/** A mapping whose keys are known. */
export interface Fields {
  readonly place: Place
  readonly entries: ReadonlyMap<string, Place>
}

/** The mapping at a place, keys that nobody reads reported; null, and reported, where it is none. */
export function fieldsOf(place: Place, keys: readonly string[]): Fields | null {
  const entries = entriesOf(place)
  if (entries === null) {
    // A file of comments alone says as little as one without a sign in it.
    if (place.node === null && place.path === '') {
      addProblem(place.yaml.report, { key: 'file/empty', line: 1 })
    } else addShape(place, 'mapping')
    return null
  }
  for (const [name, entry] of entries) {
    if (!keys.includes(name)) addUnknownKey(entry, name, keys)
  }
  return { place, entries }
}

/** A key that may be left out: null then. */
export function optional<Value>(fields: Fields, key: string, read: Reader<Value>): Value | null {
  const place = fields.entries.get(key)
  return place === undefined || isBlank(place) ? null : read(place)
}

/** A key that must be there: null, and reported, when it is not. */
export function required<Value>(fields: Fields, key: string, read: Reader<Value>): Value | null {
  const place = fields.entries.get(key)
  if (place !== undefined && !saysNothing(place)) return read(place)
  addMissingKey(fields, key)
  return null
}

/** Reports a key that must be there and is not, or says nothing. */
export function addMissingKey(fields: Fields, key: string): void {
  const { yaml, line } = fields.entries.get(key) ?? fields.place
  const column = pathBelow(fields.place, key)
  addProblem(yaml.report, { key: 'yaml/shape#missing', line, column })
}

/** True where there is no value, or a mapping that holds none: a text in no language. */
function saysNothing(place: Place): boolean {
  const entries = entriesOf(place)
  return entries === null ? isBlank(place) : [...entries.values()].every(isBlank)
}

/** A list that may be left out; entries that cannot be read are left out. */
export function listOf<Value>(fields: Fields, key: string, read: Reader<Value>): readonly Value[] {
  return optional(fields, key, listReader(read)) ?? []
}

/** Reads every entry of a list. */
export function listReader<Value>(read: Reader<Value>): Reader<readonly Value[]> {
  return (place) => {
    const items = itemsOf(place)
    if (items === null) addShape(place, 'list')
    return items?.flatMap((item) => read(item) ?? []) ?? null
  }
}

/** Any single value, as written: `24/3/2021`, `007`. */
export function stringAt(place: Place): string | null {
  const text = scalarText(place)
  if (text === null) addShape(place, 'string')
  return text
}

/** A finite number. */
export function numberIn(place: Place): number | null {
  const value = scalarValue(place)
  if (typeof value === 'number' && Number.isFinite(value)) return value
  addShape(place, 'number')
  return null
}

/** A number of decimals: 0 to 20. */
export function decimalsAt(place: Place): number | null {
  const value = scalarValue(place)
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 20)
    return value
  addShape(place, 'integer')
  return null
}

/** True or false. */
export function booleanAt(place: Place): boolean | null {
  const value = scalarValue(place)
  if (typeof value === 'boolean') return value
  addShape(place, 'boolean')
  return null
}

/** A date that may lack its day or month, number or text. */
export function dateAt(place: Place): string | null {
  const text = scalarText(place)
  if (text !== null && isPartialDate(text)) return text
  addShape(place, 'date')
  return null
}

/** The published date of a source. */
export function publishedAt(place: Place): string | null {
  const text = scalarText(place)
  if (text !== null && isPartialDate(text)) return text
  addProblem(place.yaml.report, { key: 'published/invalid', ...where(place) })
  return null
}

/** A period, number or text. */
export function periodAt(place: Place): Period | null {
  const period = parsePeriod(scalarText(place) ?? '')
  if (period === null) addProblem(place.yaml.report, { key: 'period/invalid', ...where(place) })
  return period
}

/** One of a few words. */
export function choiceOf<Word extends string>(words: readonly Word[]): Reader<Word> {
  return (place) => {
    const text = stringAt(place)
    const word = words.find((each) => each === text)
    if (word === undefined && text !== null) addChoice(place, words)
    return word ?? null
  }
}

/** An id inside a file: `[a-z0-9][a-z0-9_-]*`, but not `all`, which is reserved. */
export function idAt(place: Place): string | null {
  return goodId(place, isId)
}

/** The id of a dimension's value; a total may be called `all`. */
export function valueIdAt(place: Place): string | null {
  return goodId(place, (text) => idPattern.test(text))
}

function goodId(place: Place, isGood: (text: string) => boolean): string | null {
  const text = stringAt(place)
  if (text === null || isGood(text)) return text
  addProblem(place.yaml.report, { key: 'yaml/shape#id', ...where(place) })
  return null
}

/** True for what may name a thing of the folder. */
export function isId(text: string): boolean {
  return text !== 'all' && idPattern.test(text)
}

// It names files, with endings behind it.
const idPattern = /^[a-z0-9][a-z0-9_-]{0,199}$/

/** The id of something that exists elsewhere; `known` is null where that cannot be told. */
export function referenceTo(known: ReadonlySet<string> | null): Reader<string> {
  return (place) => {
    const text = scalarText(place)
    if (text === null) addShape(place, 'string')
    else if (known === null || known.has(text)) return text
    else addReference(place, known)
    return null
  }
}

/** Reports an id that nothing has: the value of a place, or another text there. */
export function addReference(
  place: Place,
  known: Iterable<string>,
  value: string | null = scalarText(place),
): void {
  const expected = nameList(known)
  const key = expected === '' ? 'reference/unknown#none' : 'reference/unknown'
  addProblem(place.yaml.report, { key, ...where(place), value, expected })
}

/** An `id` inside a file must be the one the file's name gives. */
export function checkOwnId(fields: Fields, id: string): void {
  optional(fields, 'id', choiceOf([id]))
}

/** Reports a value that is not one of a few words. */
export function addChoice(place: Place, words: readonly string[]): void {
  addProblem(place.yaml.report, {
    key: 'yaml/shape#choice',
    ...where(place),
    expected: nameList(words),
  })
}

/** Reports a value of the wrong shape. */
export function addShape(place: Place, expected: Expected): void {
  const { report } = place.yaml
  addProblem(report, {
    key: 'yaml/shape',
    ...where(place),
    expected: expectedText(expected, report.language),
  })
}

/** Reports a key that nobody reads (a warning). */
export function addUnknownKey(place: Place, name: string, keys: readonly string[]): void {
  addProblem(place.yaml.report, {
    key: 'yaml/shape#unknown',
    ...where(place),
    other: name,
    expected: nameList(keys),
  })
}

/** Line, key path and value of a place, for a problem. */
export function where(place: Place): { line: number; column: string | null; value: string | null } {
  return {
    line: place.line,
    column: place.path === '' ? null : place.path,
    value: scalarText(place),
  }
}

/** Leaves out an entry whose id another entry of the same list has already, and reports it. */
export function unique<Value>(key: string, read: Reader<Value>): Reader<Value> {
  const seen = new Set<string>()
  return (place) => {
    const own = entriesOf(place)?.get(key)
    const id = own && scalarText(own)
    if (own === undefined || id === null || id === undefined) return read(place)
    if (!seen.has(id)) {
      seen.add(id)
      return read(place)
    }
    addProblem(place.yaml.report, { key: 'yaml/shape#twice', ...where(own) })
    return null
  }
}
