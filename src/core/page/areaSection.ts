import type { Area, Indicator } from '../model'
import { selectSeries } from '../series'
import { figureView, latestUsable } from './figureView'
import { searchable } from './filterOverview'
import { tally } from './ledger'
import { statuses } from '../verdict/model'
import type { AssessedTarget } from './assessedTarget'
import type { AreaSection, OtherFigure } from './overviewModel'
import { pageText, type PageContext } from './pageContext'
import { targetRow } from './targetRow'

/** One of the monitor's areas with its targets, judged ones first, and its figures without one. */
export function areaSection(area: Area, context: PageContext): AreaSection {
  const targets = context.targets
    .filter((target) => target.area === area.id)
    .toSorted((a, b) => rank(a) - rank(b))
  return {
    id: area.id,
    title: pageText(area.title, context),
    description: pageText(area.description, context),
    tally: tally(targets.map(({ verdict }) => verdict.status)),
    rows: targets.map((target) => targetRow(target, context)),
    others: otherFigures(area.id, context),
  }
}

/** What can be judged comes before what cannot, and what is measured before what is not. */
function rank({ verdict, indicator }: AssessedTarget): number {
  const unmeasured = indicator === null || verdict.latest === null ? 0.5 : 0
  return statuses.indexOf(verdict.status) + unmeasured
}

function otherFigures(area: string, context: PageContext): readonly OtherFigure[] {
  const judged = new Set(context.targets.map(({ indicator }) => indicator?.id))
  return context.monitor.indicators
    .filter((indicator) => indicator.area === area && !judged.has(indicator.id))
    .map((indicator) => otherFigure(indicator, context))
}

function otherFigure(indicator: Indicator, context: PageContext): OtherFigure {
  const { observations, headline, tags } = indicator
  const series = selectSeries(observations, headline, context.clock.knownOn)
  const title = pageText(indicator.title, context)
  return {
    indicator: indicator.id,
    title,
    figure: figureView(latestUsable(series), indicator, context),
    search: searchable([title, ...tags].join(' ')),
  }
}
