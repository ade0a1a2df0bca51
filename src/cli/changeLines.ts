import type { MonitorDiff } from '@/core/diff'
import { changeLine } from '@/core/page/changeLine'
import { changeRows } from '@/core/page/changeRows'
import type { PageContext } from '@/core/page/pageContext'

/** What changed, a line each: date, what, more, and the status before and after. */
export function changeLines(changes: MonitorDiff, context: PageContext): readonly string[] {
  return changeRows(changes, context).map((row) => changeLine(row, context.language))
}
