import { frequencies, type IndicatorMeta, type SeriesBreak, type Unit } from '../model'
import { csvSettingsAt } from './csvKey'
import { detectedCsv } from './csvSettings'
import { dimensionAt, headlineOf, selectionOf } from './dimensions'
import type { Known } from './known'
import { addProblem } from './report'
import {
  addShape,
  checkOwnId,
  choiceOf,
  dateAt,
  decimalsAt,
  fieldsOf,
  listOf,
  numberIn,
  optional,
  periodAt,
  referenceTo,
  required,
  stringAt,
  unique,
} from './shape'
import type { Reader } from './shape'
import { requiredText, textListAt, textOf } from './texts'
import { entriesOf, isBlank, itemsOf, pathBelow } from './yaml'
import type { Place } from './yaml'

const keys = [
  'id',
  'title',
  'question',
  'area',
  'unit',
  'decimals',
  'range',
  'concept',
  'definition',
  'counts',
  'counts_not',
  'frequency',
  'updated',
  'next_release',
  'tags',
  'related',
  'dimensions',
  'headline',
  'breaks',
  'csv',
]

const unitKinds = ['count', 'amount', 'percent', 'ratio', 'index'] as const

export interface ReadMeta {
  readonly meta: IndicatorMeta
  /** False where something that is needed is missing or wrong: the indicator is left out. */
  readonly usable: boolean
  /** False where a dimension cannot be read: then the figures cannot be checked either. */
  readonly whole: boolean
}

/** What an indicator means; null where the file is no mapping. Fallbacks stand in for what is wrong, so that the figures can be checked. */
export function readIndicator(root: Place, id: string, known: Known): ReadMeta | null {
  const fields = fieldsOf(root, keys)
  if (fields === null) return null
  checkOwnId(fields, id)
  const title = requiredText(fields, 'title')
  const question = textOf(fields, 'question')
  const area = required(fields, 'area', referenceTo(known.areas))
  const unit = required(fields, 'unit', unitAt)
  const definition = textOf(fields, 'definition')
  const frequency = required(fields, 'frequency', choiceOf(frequencies))
  const dimensions = listOf(fields, 'dimensions', unique('id', dimensionAt))
  const listed = fields.entries.get('dimensions')
  const whole = !listed || isBlank(listed) || itemsOf(listed)?.length === dimensions.length
  const named = optional(fields, 'headline', headlineAt(dimensions)) ?? {}
  const meta: IndicatorMeta = {
    id,
    title: title ?? {},
    question,
    area: area ?? '',
    unit: unit ?? { code: '', text: {}, kind: null },
    decimals: optional(fields, 'decimals', decimalsAt),
    range: optional(fields, 'range', rangeAt) ?? { min: null, max: null },
    concept: optional(fields, 'concept', stringAt),
    definition,
    counts: optional(fields, 'counts', textListAt) ?? {},
    countsNot: optional(fields, 'counts_not', textListAt) ?? {},
    frequency: frequency ?? 'irregular',
    updated: optional(fields, 'updated', dateAt),
    nextRelease: optional(fields, 'next_release', dateAt),
    tags: listOf(fields, 'tags', stringAt),
    related: listOf(fields, 'related', referenceTo(known.indicators)),
    dimensions,
    headline: headlineOf(dimensions, named),
    breaks: listOf(fields, 'breaks', breakAt(dimensions)),
    csv: optional(fields, 'csv', csvSettingsAt) ?? detectedCsv,
  }
  const needed = [title, area, unit, frequency]
  return { meta, usable: whole && !needed.includes(null), whole }
}

function unitAt(place: Place): Unit | null {
  const fields = fieldsOf(place, ['code', 'text', 'kind'])
  if (fields === null) return null
  const code = required(fields, 'code', stringAt)
  const text = textOf(fields, 'text')
  const kind = optional(fields, 'kind', choiceOf(unitKinds))
  return code === null ? null : { code, text, kind }
}

function rangeAt(place: Place): IndicatorMeta['range'] | null {
  const fields = fieldsOf(place, ['min', 'max'])
  if (fields === null) return null
  const min = optional(fields, 'min', numberIn)
  const max = optional(fields, 'max', numberIn)
  if (min === null || max === null || min <= max) return { min, max }
  addShape(place, 'bounds')
  return null
}

function headlineAt(dimensions: IndicatorMeta['dimensions']): Reader<IndicatorMeta['headline']> {
  return (place) => {
    const named = selectionOf(dimensions)(place)
    if (named === null) return null
    for (const { id } of dimensions) {
      if (entriesOf(place)?.has(id)) continue
      const { yaml, line } = place
      addProblem(yaml.report, { key: 'yaml/shape#missing', line, column: pathBelow(place, id) })
    }
    return named
  }
}

function breakAt(dimensions: IndicatorMeta['dimensions']): Reader<SeriesBreak> {
  return (place) => {
    const fields = fieldsOf(place, ['period', 'where', 'text'])
    if (fields === null) return null
    const before = place.yaml.report.errors
    const period = required(fields, 'period', periodAt)
    const where = optional(fields, 'where', selectionOf(dimensions)) ?? {}
    const text = textOf(fields, 'text')
    // Without one of its dimensions a break would hold for series it says nothing about.
    return period === null || place.yaml.report.errors > before ? null : { period, where, text }
  }
}
