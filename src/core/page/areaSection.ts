import type { Area, Indicator, Language } from '../model'
import { selectSeries } from '../series'
import { figureView, latestUsable } from './figureView'
import { searchable } from './filterOverview'
import { tally } from './tally'
import { statuses } from '../verdict/model'
import type { AssessedTarget } from './assessedTarget'
import type { AreaSection, OtherFigure } from './overviewModel'
import { pageText, type PageContext } from './pageContext'
import { targetRow } from './targetRow'

/** One of the monitor's areas with its targets, judged ones first, and its figures without one. */
export function areaSection(area: Area, context: PageContext): AreaSection {
  return {
    id: area.id,
    path: `/areas/${area.id}`,
    title: pageText(area.title, context),
    description: pageText(area.description, context),
    ...targetsIn(area.id, context),
    others: otherFigures(area.id, context),
  }
}

const withoutArea: Readonly<Record<Language, string>> = {
  nb: 'Uten område',
  nn: 'Utan område',
  en: 'Without an area',
}

/** The targets that neither their plan nor their indicator puts in an area; none where there are none. */
export function unplacedSections(context: PageContext): readonly AreaSection[] {
  const placed = targetsIn(null, context)
  if (placed.rows.length === 0) return []
  const title = withoutArea[context.language]
  // No area can have this id: it would begin with a letter or figure.
  return [{ id: '-', path: null, title, description: '', ...placed, others: [] }]
}

function targetsIn(area: string | null, context: PageContext): Pick<AreaSection, 'tally' | 'rows'> {
  const targets = context.targets
    .filter((target) => target.area === area)
    .toSorted((a, b) => rank(a) - rank(b))
  return {
    tally: tally(targets.map(({ verdict }) => verdict.status)),
    rows: targets.map((target) => targetRow(target, context)),
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
