import { formatDate } from '../format'
import type { Indicator } from '../model'
import type { Clock } from '../verdict/verdict'
import { lastDayOf } from '../published'
import type { NextFigure } from './overviewModel'
import { pageText, type PageContext } from './pageContext'

/**
 * Announced figures, the longest overdue first, then the soonest; a month is overdue once it has
 * ended. An announcement is forgotten once a figure has been published since it.
 */
export function nextFigures(context: PageContext): readonly NextFigure[] {
  return context.monitor.indicators
    .flatMap((indicator) => announced(indicator, context.clock))
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

function announced(indicator: Indicator, { today }: Clock): readonly Announced[] {
  const { nextRelease, observations } = indicator
  if (nextRelease === null) return []
  const hasCome = observations.some(
    ({ published, knownFrom }) =>
      published !== null && knownFrom >= nextRelease && knownFrom <= today,
  )
  if (hasCome) return []
  return [{ indicator, release: nextRelease, due: lastDayOf(nextRelease) }]
}
