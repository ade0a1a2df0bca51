import type { Body, FigureRequest, MonitorEvent, Source } from '../model'
import { addressAt } from './address'
import type { Known } from './known'
import { addProblem } from './report'
import {
  addShape,
  dateAt,
  fieldsOf,
  idAt,
  isId,
  listOf,
  listReader,
  optional,
  publishedAt,
  referenceTo,
  required,
  stringAt,
  unique,
} from './shape'
import { nameAt, requiredText, textOf } from './texts'
import { entriesOf } from './yaml'
import type { Place } from './yaml'

/** The list of sources, by id. */
export function readSources(root: Place): Readonly<Record<string, Source>> {
  return byId(root, (place, id) => {
    const fields = fieldsOf(place, ['title', 'publisher', 'url', 'published', 'licence'])
    if (fields === null) return null
    const title = requiredText(fields, 'title', nameAt)
    const publisher = optional(fields, 'publisher', nameAt) ?? {}
    const url = optional(fields, 'url', addressAt)
    const published = optional(fields, 'published', publishedAt)
    const licence = optional(fields, 'licence', stringAt)
    return title === null ? null : { id, title, publisher, url, published, licence }
  })
}

const bodyKeys = ['name', 'short_name', 'kind', 'from', 'to', 'successor', 'roles']

/** The list of responsible bodies, by id. */
export function readBodies(root: Place, known: Known): Readonly<Record<string, Body>> {
  return byId(root, (place, id) => {
    const fields = fieldsOf(place, bodyKeys)
    if (fields === null) return null
    const name = requiredText(fields, 'name')
    const shortName = optional(fields, 'short_name', stringAt)
    const kind = optional(fields, 'kind', stringAt)
    const from = optional(fields, 'from', dateAt)
    const to = optional(fields, 'to', dateAt)
    const successor = optional(fields, 'successor', referenceTo(known.bodies))
    const roles = listOf(fields, 'roles', (role) => roleAt(role, known))
    return name === null ? null : { id, name, shortName, kind, from, to, successor, roles }
  })
}

function roleAt(place: Place, known: Known): Body['roles'][number] | null {
  const fields = fieldsOf(place, ['area', 'text'])
  if (fields === null) return null
  const areas = known.areas && new Set([...known.areas, ...known.planAreas])
  const area = required(fields, 'area', referenceTo(areas))
  const text = textOf(fields, 'text')
  return area === null ? null : { area, text }
}

const requestKeys = [
  'id',
  'title',
  'area',
  'asked_by',
  'asked_of',
  'asked',
  'case',
  'source',
  'answered',
  'answer',
  'indicator',
]

/** Figures that were asked for. */
export function readRequests(root: Place, known: Known): readonly FigureRequest[] {
  const read = unique('id', (place) => {
    const fields = fieldsOf(place, requestKeys)
    if (fields === null) return null
    const id = required(fields, 'id', idAt)
    const title = requiredText(fields, 'title')
    const rest = {
      area: optional(fields, 'area', referenceTo(known.areas)),
      askedBy: textOf(fields, 'asked_by'),
      askedOf: listOf(fields, 'asked_of', referenceTo(known.bodies)),
      asked: optional(fields, 'asked', dateAt),
      case: optional(fields, 'case', stringAt),
      source: optional(fields, 'source', referenceTo(known.sources)),
      answered: optional(fields, 'answered', dateAt),
      answer: textOf(fields, 'answer'),
      indicator: optional(fields, 'indicator', referenceTo(known.indicators)),
    }
    return id === null || title === null ? null : { id, title, ...rest }
  })
  return listReader(read)(root) ?? []
}

/** Dated events to mark in charts. */
export function readEvents(root: Place, known: Known): readonly MonitorEvent[] {
  const read = listReader((place) => {
    const fields = fieldsOf(place, ['date', 'text', 'indicators', 'source'])
    if (fields === null) return null
    const date = required(fields, 'date', dateAt)
    const text = requiredText(fields, 'text')
    const indicators = listOf(fields, 'indicators', referenceTo(known.indicators))
    const source = optional(fields, 'source', referenceTo(known.sources))
    return date === null || text === null ? null : { date, text, indicators, source }
  })
  return read(root) ?? []
}

function byId<Value>(
  root: Place,
  read: (place: Place, id: string) => Value | null,
): Readonly<Record<string, Value>> {
  const entries = entriesOf(root)
  if (entries === null) addShape(root, 'mapping')
  return Object.fromEntries(
    [...(entries ?? [])].flatMap(([id, place]) => {
      const { line, path, yaml } = place
      if (!isId(id))
        addProblem(yaml.report, { key: 'yaml/shape#id', line, column: path, value: id })
      const value = read(place, id)
      return value === null || !isId(id) ? [] : [[id, value] as const]
    }),
  )
}
