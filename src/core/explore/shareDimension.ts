import type { Dimension, Selection, UnitKind } from '../model'
import { roleOf, type Role } from './dimensionUse'
import type { RefusalReason } from './exploreWords'
import type { Question } from './question'
import type { Subject } from './subject'

const shareable: readonly (UnitKind | null)[] = ['count', 'amount', null]
const firstRoles: readonly Role[] = ['series', 'multiples', 'filter']

/** The dimension whose sum a share is of: an additive one, rather one that is shown than a filter. */
export function shareDimension({ bundle }: Subject, question: Question): Dimension | null {
  const usable = bundle.meta.dimensions.filter(isAdditive)
  return usable.toSorted((a, b) => rank(a, question) - rank(b, question))[0] ?? null
}

function rank(dimension: Dimension, question: Question): number {
  return firstRoles.indexOf(roleOf(dimension, question))
}

/** Whether a dimension's values add up: declared so, several, and no definitions of one thing. */
export function isAdditive({ additive, kind, values }: Dimension): boolean {
  return additive && kind !== 'definition' && values.length > 1
}

/** The selections whose figures make the whole: the declared total, else every part. */
export function wholeOf(dimension: Dimension, where: Selection): readonly Selection[] {
  const { id, total, values } = dimension
  const parts = total === null ? values.map((value) => value.id) : [total]
  return parts.map((part) => ({ ...where, [id]: part }))
}

/** Why an indicator's figures cannot be shown as shares; null where they can. */
export function shareRefusal(subject: Subject, question: Question): RefusalReason | null {
  const { unit, dimensions } = subject.bundle.meta
  if (!shareable.includes(unit.kind)) return 'share-unit'
  if (shareDimension(subject, question)) return null
  const divided = dimensions.filter(({ values }) => values.length > 1)
  if (divided.length === 0) return 'share-no-dimension'
  return divided.every(({ kind }) => kind === 'definition')
    ? 'share-definition'
    : 'share-not-additive'
}
