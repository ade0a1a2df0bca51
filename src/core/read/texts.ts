import { languages } from '../model'
import type { Language, Text, TextList } from '../model'
import { addProblem, expectedText } from './report'
import { addMissingKey, addShape, addUnknownKey, optional, required } from './shape'
import type { Fields, Reader } from './shape'
import { entriesOf, isBlank, itemsOf, scalarValue } from './yaml'
import type { Place, TextTally } from './yaml'

/** A tally before the first text. */
export function createTally(wanted: readonly Language[], defaultLanguage: Language): TextTally {
  return { languages: wanted, defaultLanguage, lacking: new Map() }
}

/** A text that readers see: a plain one stands under the default language, missing translations are counted. */
export function textAt(place: Place): Text | null {
  const text = nameAt(place)
  if (text !== null) countLacking(place, text)
  return text
}

/** A name, which needs no translation. */
export function nameAt(place: Place): Text | null {
  return byLanguage(place, plainText)
}

/** A list of texts, or one for each language. */
export function textListAt(place: Place): TextList | null {
  const list = byLanguage(place, plainTexts)
  if (list !== null) countLacking(place, list)
  return list
}

/** A text that may be left out; nothing then. */
export function textOf(fields: Fields, key: string): Text {
  return optional(fields, key, textAt) ?? {}
}

/** A text that must be there: one in no language that is read, or of which no language can be used, is none. */
export function requiredText(
  fields: Fields,
  key: string,
  read: typeof textAt = textAt,
): Text | null {
  const { report } = fields.place.yaml
  const before = report.errors
  const text = required(fields, key, read)
  if (text === null && report.errors === before) addMissingKey(fields, key)
  return text
}

/** One warning for each language that lacks texts, at the first of them. */
export function reportLacking({ yaml }: Place): void {
  for (const [language, { place, count }] of yaml.texts.lacking) {
    const { line, path } = place
    const names = { expected: expectedText(language, yaml.report.language), other: language, count }
    addProblem(yaml.report, { key: 'text/untranslated', line, column: path, ...names })
  }
}

function byLanguage<Value>(
  place: Place,
  read: Reader<Value>,
): Partial<Record<Language, Value>> | null {
  const entries = entriesOf(place)
  if (entries === null) {
    const value = read(place)
    return value === null ? null : { [place.yaml.texts.defaultLanguage]: value }
  }
  const filled: Partial<Record<Language, Value>> = {}
  for (const [key, entry] of entries) {
    const language = languages.find((each) => each === key)
    if (language === undefined) {
      addUnknownKey(entry, key, languages)
    } else if (!isBlank(entry)) {
      const value = read(entry)
      if (value !== null) filled[language] = value
    }
  }
  return Object.keys(filled).length === 0 ? null : filled
}

function plainText(place: Place): string | null {
  const value = scalarValue(place)
  if (typeof value === 'string') return value
  addShape(place, 'text')
  return null
}

function plainTexts(place: Place): readonly string[] | null {
  const items = itemsOf(place)
  if (items === null) {
    addShape(place, 'texts')
    return null
  }
  const texts = items.flatMap((item) => plainText(item) ?? [])
  return texts.length === 0 ? null : texts
}

function countLacking(place: Place, text: Text | TextList): void {
  const { languages: wanted, lacking } = place.yaml.texts
  for (const language of wanted) {
    if (text[language] !== undefined) continue
    const first = lacking.get(language)
    if (first) first.count += 1
    else lacking.set(language, { place, count: 1 })
  }
}
