import { importedPeriod } from './period'
import { listOf, numberOf, recordOf, textOf, textsOf, type Json } from './json'
import type { RawValue } from './model'

/** A dimension of a JSON-stat data set. */
export interface StatDimension extends RawValue {
  readonly role: 'time' | 'geo' | 'metric' | null
  readonly values: readonly RawValue[]
  readonly notes: readonly string[]
  /** Notes on single values, by code. */
  readonly valueNotes: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, { readonly text: string; readonly decimals: number | null }>
  /** The code of the total, where the publisher names one. */
  readonly total: string | null
  readonly extension: Json
}

const timeNames = /^(?:tid|time|aar|år|year|kvartal|quarter|måned|maned|month|periode?)$/i
const metricNames = /^(?:contentscode|contents|statistikkvariabel)$/i

/** The dimensions of a data set in their order; none where it is no data set of JSON-stat 2. */
export function jsonStatDimensions(root: Json): readonly StatDimension[] {
  const roles = recordOf(root['role'])
  const ids = listOf(root['id']).map(textOf)
  const said = ids.map((code) =>
    dimensionOf(code, recordOf(recordOf(root['dimension'])[code]), roles),
  )
  if (said.some(({ values }) => values.length === 0)) return []
  const has = (role: StatDimension['role']): boolean => said.some((each) => each.role === role)
  return said.map((each) => {
    if (each.role === null && !has('time') && isTime(each)) return { ...each, role: 'time' }
    const isMetric = each.role === null && !has('metric') && metricNames.test(each.code)
    return isMetric ? { ...each, role: 'metric' } : each
  })
}

function isTime({ code, values }: StatDimension): boolean {
  return timeNames.test(code) && values.every((value) => importedPeriod(value.code) !== null)
}

function dimensionOf(code: string, dimension: Json, roles: Json): StatDimension {
  const category = recordOf(dimension['category'])
  const extension = recordOf(dimension['extension'])
  const labels = recordOf(category['label'])
  const codes = codesOf(category['index'], labels)
  const total = textOf(extension['eliminationValueCode'])
  return {
    code,
    title: textOf(dimension['label']) || code,
    role: roleOf(code, roles),
    values: codes.map((each) => ({ code: each, title: textOf(labels[each]) || each })),
    notes: textsOf(dimension['note']),
    valueNotes: new Map(
      Object.entries(recordOf(category['note'])).map(([each, note]) => [
        each,
        textsOf(note).join(' '),
      ]),
    ),
    units: new Map(
      Object.entries(recordOf(category['unit'])).map(([each, unit]) => {
        const said = recordOf(unit)
        const text = textOf(said['base']) || textOf(said['label'])
        return [each, { text, decimals: numberOf(said['decimals']) }]
      }),
    ),
    total: codes.includes(total) ? total : null,
    extension,
  }
}

/** Codes in their order: a list, or a mapping of each to its place; a single one may have a label only. */
function codesOf(index: unknown, labels: Json): readonly string[] {
  if (Array.isArray(index)) return index.map(textOf)
  const places = Object.entries(recordOf(index))
  if (places.length === 0) return Object.keys(labels).slice(0, 1)
  return places.toSorted(([, a], [, b]) => Number(a) - Number(b)).map(([code]) => code)
}

function roleOf(code: string, roles: Json): StatDimension['role'] {
  const found = (['time', 'geo', 'metric'] as const).find((role) =>
    listOf(roles[role]).includes(code),
  )
  return found ?? null
}
