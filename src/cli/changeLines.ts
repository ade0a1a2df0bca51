import type { MonitorDiff } from '@/core/diff'
import { changeRows } from '@/core/page/changeRows'
import type { PageContext } from '@/core/page/pageContext'
import { statusText } from '@/core/sentences'

/** What changed, a line each: date, what, more, and the status before and after. */
export function changeLines(changes: MonitorDiff, context: PageContext): readonly string[] {
  const { language } = context
  return changeRows(changes, context).map(({ dateText, title, text, from, to }) => {
    const shift =
      from && to ? `${statusText(from, null, language)} → ${statusText(to, null, language)}` : ''
    return [dateText, title, text, shift].filter(Boolean).join(' | ')
  })
}
