import { dimensionUses, type DimensionUse } from './dimensionUse'
import { saidOf, type ExploreContext } from './exploreContext'
import { isAdditive } from './shareDimension'
import type { Subject } from './subject'
import type { DimensionControl } from './view'

/** A dimension of one indicator. */
interface Member {
  readonly subject: Subject
  readonly use: DimensionUse
}

/** Dimensions of one name that divide by the same values; begins with the one that founded it. */
type Family = readonly [Member, ...Member[]]

/**
 * The dimensions a reader may use. Indicators that divide by the same values share a control; where
 * they use one name for different values, each has its own.
 */
export function dimensionControls(context: ExploreContext): readonly DimensionControl[] {
  const families = new Map<string, Family[]>()
  for (const subject of context.subjects) {
    for (const use of dimensionUses(subject, context.question)) {
      if (use.dimension.values.length < 2) continue
      const known = families.get(use.dimension.id) ?? []
      families.set(use.dimension.id, joinedFamilies(known, { subject, use }))
    }
  }
  return [...families.values()].flatMap((known) =>
    known.map((family) => controlOf(family, known.length > 1, context)),
  )
}

function joinedFamilies(known: readonly Family[], member: Member): Family[] {
  const own = new Set(member.use.dimension.values.map(({ id }) => id))
  const related = known.find((family) =>
    family.some(({ use }) => use.dimension.values.some(({ id }) => own.has(id))),
  )
  if (!related) return [...known, [member]]
  return known.map((family) => (family === related ? [...family, member] : family))
}

function controlOf(family: Family, isShared: boolean, context: ExploreContext): DimensionControl {
  const [{ subject, use }] = family
  const { dimension, role } = use
  const chosen = new Set(family.flatMap((each) => each.use.values.map(({ id }) => id)))
  const usual = new Set(family.map((each) => each.subject.bundle.meta.headline[dimension.id]))
  const options = new Map(
    family.flatMap((each) =>
      each.use.dimension.values.map(({ id, title }) => [
        id,
        saidOf(title, each.subject, context).text,
      ]),
    ),
  )
  const title = saidOf(dimension.title, subject, context)
  return {
    ...{ id: dimension.id, title, role },
    owner: isShared ? saidOf(subject.bundle.meta.title, subject, context).text : '',
    options: [...options].map(([id, name]) => ({
      ...{ id, title: name, chosen: chosen.has(id), usual: usual.has(id) },
    })),
    warning: family.every((each) => isAdditive(each.use.dimension))
      ? ''
      : context.words.notes.notAdditive(title.text),
  }
}
