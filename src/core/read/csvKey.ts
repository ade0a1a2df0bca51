import type { CsvSettings } from '../model'
import { addChoice, choiceOf, fieldsOf, optional } from './shape'
import type { Reader } from './shape'
import { scalarText } from './yaml'
import type { Place } from './yaml'

const delimiters = new Map([
  [',', ','],
  [';', ';'],
  ['\t', '\t'],
  ['tab', '\t'],
  ['|', '|'],
] as const)

const encodings = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  // Which of its two byte orders, the byte order mark says.
  ['utf-16', 'utf-16le'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  // As browsers read them too.
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
] as const)

/** What an indicator says of how its CSV file is written. */
export function csvSettingsAt(place: Place): CsvSettings | null {
  const fields = fieldsOf(place, ['delimiter', 'decimal', 'encoding'])
  if (fields === null) return null
  const delimiter = optional(fields, 'delimiter', nameIn(delimiters))
  const decimal = optional(fields, 'decimal', choiceOf(['.', ','] as const))
  const encoding = optional(fields, 'encoding', nameIn(encodings))
  return { delimiter, decimal, encoding }
}

/** A sign in quotation marks, so that it is not taken for part of the message. */
function shown(name: string): string {
  return name.length === 1 ? JSON.stringify(name) : name
}

function nameIn<Value>(names: ReadonlyMap<string, Value>): Reader<Value> {
  return (place) => {
    const value = names.get(scalarText(place)?.toLowerCase() ?? '')
    if (value === undefined) addChoice(place, [...names.keys()].map(shown))
    return value ?? null
  }
}
