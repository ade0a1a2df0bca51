import { formatDate } from '../format'
import type { Indicator } from '../model'
import { lastDayOf } from '../published'
import type { NextFigure } from './overviewModel'
import { pageText, type PageContext } from './pageContext'

/** Announced figures, the longest overdue first, then the soonest; a month is overdue once it has ended. */
export function nextFigures(context: PageContext): readonly NextFigure[] {
  return context.monitor.indicators
    .flatMap(announced)
    .toSorted((a, b) => a.due.localeCompare(b.due))
    .map(({ indicator, release, due }) => ({
      indicator: indicator.id,
      title: pageText(indicator.title, context),
      when: formatDate(release, context.language),
      overdue: due < context.clock.today,
    }))
}

interface Announced {
  readonly indicator: Indicator
  readonly release: string
  readonly due: string
}

function announced(indicator: Indicator): readonly Announced[] {
  const { nextRelease } = indicator
  if (nextRelease === null) return []
  return [{ indicator, release: nextRelease, due: lastDayOf(nextRelease) }]
}
