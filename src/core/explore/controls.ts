import { dimensionUses, type DimensionUse } from './dimensionUse'
import { saidOf, type ExploreContext } from './exploreContext'
import { isAdditive } from './shareDimension'
import type { Subject } from './subject'
import type { DimensionControl } from './view'

interface Family {
  readonly subjects: readonly Subject[]
  readonly uses: readonly DimensionUse[]
}

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

function joinedFamilies(
  known: readonly Family[],
  { subject, use }: { readonly subject: Subject; readonly use: DimensionUse },
): Family[] {
  const own = new Set(use.dimension.values.map(({ id }) => id))
  const index = known.findIndex(({ uses }) =>
    uses.some(({ dimension }) => dimension.values.some(({ id }) => own.has(id))),
  )
  const found = known[index] ?? { subjects: [], uses: [] }
  const family = { subjects: [...found.subjects, subject], uses: [...found.uses, use] }
  return index === -1 ? [...known, family] : known.with(index, family)
}

function controlOf(
  { subjects, uses }: Family,
  isShared: boolean,
  context: ExploreContext,
): DimensionControl {
  // A family begins with the use that founded it.
  const [subject, use] = [subjects[0] as Subject, uses[0] as DimensionUse]
  const chosen = new Set(uses.flatMap(({ values }) => values.map(({ id }) => id)))
  const options = new Map(
    uses.flatMap(({ dimension }, index) =>
      dimension.values.map(({ id, title }) => [
        id,
        saidOf(title, subjects[index] ?? subject, context).text,
      ]),
    ),
  )
  const usual = new Set(subjects.map(({ bundle }) => bundle.meta.headline[use.dimension.id]))
  const title = saidOf(use.dimension.title, subject, context)
  return {
    ...{ id: use.dimension.id, title, role: use.role },
    owner: isShared ? saidOf(subject.bundle.meta.title, subject, context).text : '',
    options: [...options].map(([id, name]) => ({
      ...{ id, title: name, chosen: chosen.has(id), usual: usual.has(id) },
    })),
    warning: uses.every(({ dimension }) => isAdditive(dimension))
      ? ''
      : context.words.notes.notAdditive(title.text),
  }
}
