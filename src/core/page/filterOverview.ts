import type { Status } from '../verdict/model'
import type { AreaSection, TargetRow } from './overviewModel'

export interface OverviewFilter {
  readonly query: string
  readonly area: string | null
  readonly status: Status | null
  /** The id of a body that answers for the target. */
  readonly body: string | null
}

const folds: readonly (readonly [RegExp, string])[] = [
  [/æ/g, 'ae'],
  [/ø/g, 'o'],
  [/å|aa/g, 'a'],
]

/** Text as the search sees it: lower case, without accents, æ as ae, ø as o, å and aa as a. */
export function searchable(text: string): string {
  const plain = folds.reduce(
    (done, [pattern, letter]) => done.replace(pattern, letter),
    text.toLowerCase(),
  )
  return plain.normalize('NFD').replace(/\p{M}/gu, '')
}

/** The areas with only the rows that match every word, the area, the status and the body; empty areas fall out. */
export function filterOverview(
  areas: readonly AreaSection[],
  filter: OverviewFilter,
): readonly AreaSection[] {
  const words = searchable(filter.query).split(/\s+/).filter(Boolean)
  const matches = (search: string): boolean => words.every((word) => search.includes(word))
  const keeps = ({ search, status, bodies }: TargetRow): boolean =>
    matches(search) &&
    (filter.status === null || status === filter.status) &&
    (filter.body === null || bodies.includes(filter.body))
  // A figure without a target has no status, and nobody who answers for it.
  const others = filter.status === null && filter.body === null
  return areas
    .filter((area) => filter.area === null || area.id === filter.area)
    .map((area) => ({
      ...area,
      rows: area.rows.filter(keeps),
      others: others ? area.others.filter((other) => matches(other.search)) : [],
    }))
    .filter((area) => area.rows.length > 0 || area.others.length > 0)
}

/** Whether it leaves nothing out. */
export function isEmptyFilter({ query, area, status, body }: OverviewFilter): boolean {
  return query.trim() === '' && area === null && status === null && body === null
}

/** How many targets the areas hold. */
export function countRows(areas: readonly AreaSection[]): number {
  return areas.reduce((sum, area) => sum + area.rows.length, 0)
}
