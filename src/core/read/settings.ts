import { dataThemes, languages } from '../model'
import type { Area, Language, MonitorSettings, Thresholds } from '../model'
import { addressAt } from './address'
import { coloursAt } from './colours'
import {
  addChoice,
  addShape,
  choiceOf,
  dateAt,
  fieldsOf,
  idAt,
  listOf,
  listReader,
  numberIn,
  optional,
  required,
  stringAt,
  unique,
} from './shape'
import { nameAt, requiredText, textOf } from './texts'
import { entriesOf, itemsOf, scalarText } from './yaml'
import type { Place } from './yaml'

const keys = [
  'title',
  'description',
  'languages',
  'default_language',
  'publisher',
  'contact',
  'licence',
  'themes',
  'thresholds',
  'meetings',
  'colours',
  'areas',
]

/** METHOD §4. */
const usualThresholds: Thresholds = { onTrack: 0.95, behind: 0.6, noChange: 0.1 }

/** The monitor's own file; null where something that is needed is missing or wrong. */
export function readSettings(root: Place): MonitorSettings | null {
  const fields = fieldsOf(root, keys)
  if (fields === null) return null
  const title = requiredText(fields, 'title')
  const description = textOf(fields, 'description')
  const wanted = required(fields, 'languages', languagesAt)
  const defaultLanguage = required(fields, 'default_language', choiceOf(wanted ?? languages))
  const publisher = optional(fields, 'publisher', (place) => namedAt(place, 'url'))
  const contact = optional(fields, 'contact', (place) => namedAt(place, 'email'))
  const licence = optional(fields, 'licence', stringAt)
  const themes = listOf(fields, 'themes', choiceOf(dataThemes))
  const thresholds = optional(fields, 'thresholds', thresholdsAt) ?? usualThresholds
  const meetings = listOf(fields, 'meetings', dateAt)
  const colours = optional(fields, 'colours', coloursAt) ?? {}
  const areas = required(fields, 'areas', listReader(unique('id', areaAt)))
  if (title === null || wanted === null || defaultLanguage === null || areas === null) return null
  return {
    title,
    description,
    languages: wanted,
    defaultLanguage,
    publisher: { name: publisher?.name ?? {}, url: publisher?.address ?? null },
    contact: { name: contact?.name ?? {}, email: contact?.address ?? null },
    licence,
    themes,
    thresholds,
    meetings,
    colours,
    areas,
  }
}

/** The languages of the monitor and their default, as far as they can be made out: other files need them. */
export function peekLanguages(root: Place | null): {
  readonly languages: readonly Language[]
  readonly defaultLanguage: Language
} {
  const entries = root && entriesOf(root)
  const listed = entries?.get('languages')
  const chosen = entries?.get('default_language')
  const words = listed ? (itemsOf(listed) ?? []).map(scalarText) : []
  const found = languages.filter((language) => words.includes(language))
  const word = chosen && scalarText(chosen)
  return {
    languages: found,
    defaultLanguage: found.find((language) => language === word) ?? found[0] ?? 'nb',
  }
}

function languagesAt(place: Place): readonly Language[] | null {
  const found = listReader(choiceOf(languages))(place)
  if (found?.length === 0) addChoice(place, languages)
  return found === null || found.length === 0 ? null : [...new Set(found)]
}

function namedAt(
  place: Place,
  key: 'url' | 'email',
): { readonly name: MonitorSettings['title']; readonly address: string | null } | null {
  const fields = fieldsOf(place, ['name', key])
  if (fields === null) return null
  const name = optional(fields, 'name', nameAt) ?? {}
  return { name, address: optional(fields, key, key === 'url' ? addressAt : stringAt) }
}

function thresholdsAt(place: Place): Thresholds | null {
  const fields = fieldsOf(place, ['on_track', 'behind', 'no_change'])
  if (fields === null) return null
  const onTrack = optional(fields, 'on_track', numberIn) ?? usualThresholds.onTrack
  const behind = optional(fields, 'behind', numberIn) ?? usualThresholds.behind
  const noChange = optional(fields, 'no_change', numberIn) ?? usualThresholds.noChange
  if (noChange <= behind && behind <= onTrack) return { onTrack, behind, noChange }
  addShape(place, 'bands')
  return null
}

function areaAt(place: Place): Area | null {
  const fields = fieldsOf(place, ['id', 'title', 'description'])
  if (fields === null) return null
  const id = required(fields, 'id', idAt)
  const title = requiredText(fields, 'title')
  const description = textOf(fields, 'description')
  return id === null || title === null ? null : { id, title, description }
}
