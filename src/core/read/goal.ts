import type { Goal } from '../model'
import { addShape, booleanAt, fieldsOf, numberIn, optional } from './shape'
import { isBlank } from './yaml'
import type { Place } from './yaml'

const kinds = ['value', 'factor', 'change'] as const

/** What is to be reached: exactly one of a value, a factor, a change and a range. */
export function goalAt(place: Place): Goal | null {
  const fields = fieldsOf(place, [...kinds, 'low', 'high', 'strict'])
  if (fields === null) return null
  const strict = optional(fields, 'strict', booleanAt) ?? false
  const given = [...fields.entries].flatMap(([key, entry]) => (isBlank(entry) ? [] : [key]))
  const single = kinds.filter((kind) => given.includes(kind))
  const range = given.includes('low') || given.includes('high')
  const [kind] = single
  if (single.length + Number(range) !== 1) {
    addShape(place, 'goal')
    return null
  }
  if (kind === undefined) {
    const low = optional(fields, 'low', numberIn)
    const high = optional(fields, 'high', numberIn)
    if (low !== null && high !== null && low > high) addShape(place, 'order')
    return { kind: 'range', low, high, strict }
  }
  const number = optional(fields, kind, numberIn)
  return number === null ? null : goalOf(kind, number, strict)
}

function goalOf(kind: (typeof kinds)[number], number: number, strict: boolean): Goal {
  switch (kind) {
    case 'value':
      return { kind, value: number, strict }
    case 'factor':
      return { kind, factor: number, strict }
    case 'change':
      return { kind, change: number, strict }
  }
}

/** The goal as a number, a relative one with its baseline; null for a range, or where the baseline is needed and missing. */
export function goalValue(goal: Goal, baseline: number | null): number | null {
  switch (goal.kind) {
    case 'value':
      return goal.value
    case 'factor':
      return baseline === null ? null : goal.factor * baseline
    case 'change':
      return baseline === null ? null : (1 + goal.change) * baseline
    case 'range':
      return null
  }
}
