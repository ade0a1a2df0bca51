import { dailyChanges } from '../diffDay'
import { changeRows } from './changeRows'
import type { ChangeRow } from './overviewModel'
import type { PageContext } from './pageContext'

/**
 * Everything that became known until the clock's day, day by day, the newest first; after `most`
 * rows the days before are left out. The page of changes, the feed and `siktemal diff` all print it.
 */
export function changeLog(context: PageContext, most = Infinity): readonly ChangeRow[] {
  const { monitor, clock } = context
  const rows: ChangeRow[] = []
  for (const { day, diff } of dailyChanges(monitor, clock.knownOn ?? clock.today)) {
    if (rows.length >= most) break
    const then = { ...context, clock: { today: day, knownOn: day } }
    rows.push(...changeRows(diff, then).map((row) => ({ ...row, id: `${row.id}/${day}` })))
  }
  return rows.slice(0, most)
}
