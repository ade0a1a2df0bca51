import { formatDate } from '../format'
import { changeLog } from './changeLog'
import { changeKinds, type ChangeKind, type ChangeRow } from './overviewModel'
import { pageText, type PageContext } from './pageContext'

export interface ChangeFilter {
  readonly kind: ChangeKind | null
  readonly area: string | null
  /** ISO day: only what became known after it. */
  readonly since: string | null
}

/** The page of changes: every change there was, and what to choose among them by. */
export interface ChangesPageModel {
  readonly rows: readonly ChangeRow[]
  /** The kinds that occur, in their order. */
  readonly kinds: readonly ChangeKind[]
  /** The areas that occur, in the monitor's order. */
  readonly areas: readonly { readonly id: string; readonly title: string }[]
  /** The meetings held, the last one first: days to look back to. */
  readonly meetings: readonly { readonly day: string; readonly text: string }[]
}

/** What has changed since the monitor began, the newest first. */
export function changesPage(context: PageContext): ChangesPageModel {
  const { monitor, clock, language } = context
  const { areas, meetings } = monitor.settings
  const rows = changeLog(context)
  return {
    rows,
    kinds: changeKinds.filter((kind) => rows.some(({ kinds }) => kinds.includes(kind))),
    areas: areas
      .filter(({ id }) => rows.some((row) => row.areas.includes(id)))
      .map((area) => ({ id: area.id, title: pageText(area.title, context) })),
    meetings: meetings
      .filter((day) => day <= clock.today)
      .toSorted()
      .toReversed()
      .map((day) => ({ day, text: formatDate(day, language) })),
  }
}

/** The rows that a reader has asked for; undated ones go once a day is named. */
export function filterChanges(
  rows: readonly ChangeRow[],
  { kind, area, since }: ChangeFilter,
): readonly ChangeRow[] {
  return rows.filter(
    ({ kinds, areas, date }) =>
      (kind === null || kinds.includes(kind)) &&
      (area === null || areas.includes(area)) &&
      (since === null || (date !== null && date > since)),
  )
}
