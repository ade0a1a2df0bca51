import type { OpenFile } from './folder'
import { idsIn } from './plan'
import { entriesOf, itemsOf } from './yaml'

/** The ids that other files may refer to; null where the file that lists them cannot be read. */
export interface Known {
  readonly areas: ReadonlySet<string> | null
  readonly indicators: ReadonlySet<string>
  readonly sources: ReadonlySet<string> | null
  readonly bodies: ReadonlySet<string> | null
  /** Every target, as `plan/target`. */
  readonly targets: ReadonlySet<string>
  /** The areas of every plan. */
  readonly planAreas: ReadonlySet<string>
}

export interface KnownFiles {
  readonly settings: OpenFile
  readonly sources: OpenFile
  readonly bodies: OpenFile
  readonly indicators: ReadonlyMap<string, unknown>
  readonly plans: ReadonlyMap<string, OpenFile>
}

/** Everything that is declared, also what cannot be read: one mistake is reported once, not at every mention. */
export function knownIn({ settings, sources, bodies, indicators, plans }: KnownFiles): Known {
  const planRoots = [...plans].flatMap(([id, { root }]) => (root === null ? [] : [{ id, root }]))
  return {
    areas: areasIn(settings),
    indicators: new Set(indicators.keys()),
    sources: keysOf(sources),
    bodies: keysOf(bodies),
    targets: new Set(
      planRoots.flatMap(({ id, root }) =>
        [...idsIn(root, 'targets')].map((target) => `${id}/${target}`),
      ),
    ),
    planAreas: new Set(planRoots.flatMap(({ root }) => [...idsIn(root, 'areas')])),
  }
}

/** Null where no list of areas can be read: then no id of one is missed. */
function areasIn({ root }: OpenFile): ReadonlySet<string> | null {
  const list = root && entriesOf(root)?.get('areas')
  return root && list && itemsOf(list) ? idsIn(root, 'areas') : null
}

/** A file that is not there, or holds nothing but comments, lists nothing. */
function keysOf({ root, exists }: OpenFile): ReadonlySet<string> | null {
  if (!exists || root?.node === null) return new Set()
  const entries = root && entriesOf(root)
  return entries && new Set(entries.keys())
}
