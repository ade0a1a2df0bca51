import { formatDate } from '../../format'
import type { Comment, Measure, MeasureStatus } from '../../model'
import { selectSeries } from '../../series'
import type { Reason, Status } from '../../verdict/model'
import type { AssessedTarget } from '../assessedTarget'
import { figureView, latestUsable, linkedSource } from '../figureView'
import type { Said } from '../indicatorContext'
import type { FigureText, LinkedSource } from '../overviewModel'
import { pageSaid, type PageContext } from '../pageContext'
import { measurePath, targetPath } from './address'
import { bodyLink, type BodyLink } from './bodyLink'
import { overdueText, statusEntries, statusView, wasKnown, type StatusView } from './measureStatus'
import { isMunicipal } from './municipal'
import { isUnmeasured, targetsOf, type PlannedMeasure } from './planned'
import { planWords } from './planWords'

export interface CommentView {
  readonly by: Said
  readonly text: Said
  /** Empty where nobody says. */
  readonly date: string
  readonly source: LinkedSource | null
}

/** A figure that is linked to a measure, with its newest value. */
export interface FigureLink {
  readonly id: string
  readonly title: Said
  /** Null where the indicator was left out. */
  readonly path: string | null
  readonly latest: FigureText | null
}

export interface TargetLink {
  /** `<plan>/<target>` */
  readonly key: string
  readonly text: Said
  readonly path: string
  readonly status: Status
  readonly reason: Reason | null
}

/** One measure with all that is known of it, ready to print, to filter and to sort. */
export interface MeasureRow {
  /** `<plan>/<number>` */
  readonly key: string
  readonly number: string
  readonly path: string
  readonly title: Said
  readonly area: string | null
  readonly areaTitle: Said | null
  readonly responsible: readonly BodyLink[]
  readonly shared: readonly BodyLink[]
  readonly status: MeasureStatus
  readonly statusView: StatusView
  /** When the status was given, as written; empty where nobody says. */
  readonly statusDate: string
  readonly overdue: string
  readonly former: readonly StatusView[]
  readonly comments: readonly CommentView[]
  readonly figures: readonly FigureLink[]
  readonly targets: readonly TargetLink[]
  /** Why it counts as unmeasured; empty where a figure is linked. */
  readonly unmeasured: string
  readonly isMunicipal: boolean
}

export function measureRow(planned: PlannedMeasure, context: PageContext): MeasureRow {
  const { plan, measure } = planned
  const { number, title, area, responsible } = measure
  const { current, former } = statusEntries(measure, context.clock)
  const planArea = plan.areas.find(({ id }) => id === area)
  return {
    ...{ key: `${plan.id}/${number}`, number, area },
    path: measurePath(plan.id, number),
    title: pageSaid(title, context),
    areaTitle: planArea ? pageSaid(planArea.title, context) : null,
    responsible: responsible.map((id) => bodyLink(id, context)),
    shared: measure.with.map((id) => bodyLink(id, context)),
    status: current.status,
    statusView: statusView(current, context),
    statusDate: current.date ?? '',
    overdue: overdueText(current.status, plan, context),
    former: former.map((entry) => statusView(entry, context)),
    comments: measure.comments
      .filter((comment) => wasKnown(comment, context.clock.knownOn))
      .map((comment) => commentView(comment, context)),
    figures: figureLinks(measure, context),
    targets: targetsOf(planned, context).map((target) => targetLink(target, context)),
    unmeasured: unmeasuredText(planned, context),
    isMunicipal: isMunicipal(planned, context),
  }
}

function commentView({ by, text, date, source }: Comment, context: PageContext): CommentView {
  return {
    by: pageSaid(by, context),
    text: pageSaid(text, context),
    date: date === null ? '' : formatDate(date, context.language),
    source: linkedSource(source, context),
  }
}

/** The figures linked to a measure; one that was left out keeps its id. */
function figureLinks({ indicators }: Measure, context: PageContext): readonly FigureLink[] {
  return indicators.map((id) => {
    const indicator = context.monitor.indicators.find((each) => each.id === id)
    if (!indicator) return { id, title: { text: id, lang: null }, path: null, latest: null }
    const { observations, headline } = indicator
    const series = selectSeries(observations, headline, context.clock.knownOn)
    return {
      id,
      title: pageSaid(indicator.title, context),
      path: `/indicators/${id}`,
      latest: figureView(latestUsable(series), indicator, context),
    }
  })
}

export function targetLink(assessed: AssessedTarget, context: PageContext): TargetLink {
  const { key, plan, target, verdict } = assessed
  return {
    key,
    text: pageSaid(target.text, context),
    path: targetPath(plan.id, target.id),
    status: verdict.status,
    reason: verdict.reason,
  }
}

function unmeasuredText(planned: PlannedMeasure, context: PageContext): string {
  if (!isUnmeasured(planned)) return ''
  const words = planWords[context.language]
  const isTargetMeasured = targetsOf(planned, context).some(({ indicator }) => indicator !== null)
  return isTargetMeasured ? `${words.unmeasured} ${words.unmeasuredButTarget}` : words.unmeasured
}
