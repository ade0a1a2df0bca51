import type { Said } from '../indicatorContext'
import type { MeasureRow } from './measureRow'
import type { PlanModel } from './planPage'

/** The measures of an area, as a reader goes through a plan. */
export interface MeasureGroup {
  readonly id: string
  /** The area's place in the plan; empty for measures without an area. */
  readonly number: string
  /** Null where the plan has no areas at all. */
  readonly title: Said | null
  readonly path: string | null
  readonly municipal: string
  readonly measures: readonly MeasureRow[]
}

/** Measures under the areas of their plan, in the order given; areas without any are left out. */
export function measureGroups(
  rows: readonly MeasureRow[],
  { areas, noArea }: Pick<PlanModel, 'areas' | 'noArea'>,
): readonly MeasureGroup[] {
  const known = areas.map(({ id, title, path, municipal }, index) => ({
    ...{ id, title, path, municipal },
    number: String(index + 1),
    measures: rows.filter(({ area }) => area === id),
  }))
  const rest = {
    ...{ id: '', number: '', path: null, municipal: '' },
    title: areas.length === 0 ? null : { text: noArea, lang: null },
    measures: rows.filter((row) => !areas.some(({ id }) => id === row.area)),
  }
  return [...known, rest].filter(({ measures }) => measures.length > 0)
}
