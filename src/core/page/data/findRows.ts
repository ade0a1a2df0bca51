import { searchable } from '../filterOverview'
import type { DataRow } from './dataPage'

export const dataOrders = ['area', 'title', 'newest', 'observations'] as const
export type DataOrder = (typeof dataOrders)[number]

export interface DataQuery {
  readonly query: string
  /** Empty: every area. */
  readonly area: string
  readonly order: DataOrder
}

/** The rows that hold every word and lie in the area, in the order asked for; `area` is the folder's own. */
export function findRows(rows: readonly DataRow[], { query, area, order }: DataQuery): DataRow[] {
  const words = searchable(query).split(/\s+/).filter(Boolean)
  const found = rows.filter(
    (row) =>
      (area === '' || row.area === area) && words.every((word) => row.search.includes(word)),
  )
  return found.toSorted(comparison[order])
}

const comparison: Readonly<Record<DataOrder, (a: DataRow, b: DataRow) => number>> = {
  area: () => 0,
  title: (a, b) => a.title.text.localeCompare(b.title.text, 'nb'),
  newest: (a, b) => b.newest.localeCompare(a.newest),
  observations: (a, b) => b.observations - a.observations,
}
