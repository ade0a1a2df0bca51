import type { Dimension, DimensionValue, Selection } from '../model'
import type { Question } from './question'
import type { Subject } from './subject'

export type Role = 'filter' | 'series' | 'multiples'

/** How the view uses one dimension of one indicator. */
export interface DimensionUse {
  readonly dimension: Dimension
  readonly role: Role
  /** In the order declared; of a filter exactly one. */
  readonly values: readonly DimensionValue[]
}

/** What each dimension of an indicator does in a view; one with a single value can only filter. */
export function dimensionUses(subject: Subject, question: Question): readonly DimensionUse[] {
  const { dimensions, headline } = subject.bundle.meta
  return dimensions.map((dimension) => {
    const role = roleOf(dimension, question)
    const picked = question.picks[dimension.id] ?? []
    const values = dimension.values.filter(({ id }) => picked.includes(id))
    if (role !== 'filter') return { dimension, role, values: orAll(values, dimension.values) }
    const usual = dimension.values.filter(({ id }) => id === headline[dimension.id])
    return { dimension, role, values: orAll(orAll(values, usual), dimension.values).slice(0, 1) }
  })
}

/** Whether a dimension filters, or stands as series or as small charts. */
export function roleOf({ id, values }: Dimension, { series, multiples }: Question): Role {
  if (values.length < 2) return 'filter'
  if (multiples.includes(id)) return 'multiples'
  return series.includes(id) ? 'series' : 'filter'
}

/** Every selection of an indicator that a view shows, in the order of its dimensions' values. */
export function selectionsOf(uses: readonly DimensionUse[]): readonly Selection[] {
  return uses.reduce<readonly Selection[]>(
    (found, { dimension, values }) =>
      found.flatMap((where) => values.map(({ id }) => ({ ...where, [dimension.id]: id }))),
    [{}],
  )
}

function orAll<Value>(some: readonly Value[], all: readonly Value[]): readonly Value[] {
  return some.length > 0 ? some : all
}
