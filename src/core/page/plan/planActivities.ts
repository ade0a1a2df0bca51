import { formatDate } from '../../format'
import type { Activity, Plan } from '../../model'
import type { Said } from '../indicatorContext'
import { pageSaid, type PageContext } from '../pageContext'
import { wasKnown } from './measureStatus'

export interface ActivityView {
  readonly title: Said
  readonly status: Said
  readonly date: string
  readonly followUp: Said
  readonly case: string
}

export interface ActivityGroup {
  readonly id: string
  /** Null for activities without an area. */
  readonly title: Said | null
  readonly activities: readonly ActivityView[]
}

/** A plan's activities by area, in the order of the paper. */
export function planActivities(plan: Plan, context: PageContext): readonly ActivityGroup[] {
  const known = plan.activities.filter((one) => wasKnown(one, context.clock.knownOn))
  const isKnown = ({ area }: Activity): boolean => plan.areas.some(({ id }) => id === area)
  return [
    ...plan.areas.map(({ id, title }) => ({
      id,
      title: pageSaid(title, context),
      activities: known.filter(({ area }) => area === id),
    })),
    { id: '', title: null, activities: known.filter((activity) => !isKnown(activity)) },
  ]
    .filter(({ activities }) => activities.length > 0)
    .map((group) => ({
      ...group,
      activities: group.activities.map((activity) => activityView(activity, context)),
    }))
}

function activityView(activity: Activity, context: PageContext): ActivityView {
  const { title, status, date, followUp } = activity
  return {
    title: pageSaid(title, context),
    status: pageSaid(status, context),
    date: date === null ? '' : formatDate(date, context.language),
    followUp: pageSaid(followUp, context),
    case: activity.case ?? '',
  }
}
