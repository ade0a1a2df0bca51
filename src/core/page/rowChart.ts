import { targetGoalText } from '../goalText'
import type { Indicator, Observation, Target } from '../model'
import { breaksOf, targetSelection } from '../selection'
import { selectSeries } from '../series'
import { plannedPath } from '../verdict/plannedPath'
import type { Series } from '../verdict/model'
import type { AssessedTarget } from './assessedTarget'
import { valueText } from './figureView'
import type { PageContext } from './pageContext'
import { yearsBetween } from './periodStep'

export interface RowPoint {
  /** METHOD's years. */
  readonly years: number
  readonly value: number
  /** Preliminary or forecast: drawn hollow. */
  readonly open: boolean
  /** Not measured: no line leads to it. */
  readonly forecast: boolean
  readonly label: string
}

export interface RowGoal {
  /** Null: no deadline. */
  readonly years: number | null
  /** Null: no level is known, or none was set. */
  readonly value: number | null
  /** Empty when no number was set: an arrow shows the direction. */
  readonly label: string
}

/** What a target's small chart shows; nothing in it is interpolated. */
export interface RowChart {
  readonly points: readonly RowPoint[]
  /** Years where the series breaks: no line crosses them. */
  readonly breaks: readonly number[]
  readonly planned: readonly { readonly years: number; readonly value: number }[]
  readonly goal: RowGoal
  readonly direction: Target['direction']
  /** Figures further apart than this many years are not joined; null: never joined. */
  readonly step: number | null
  /** An index may start above zero. */
  readonly fromZero: boolean
}

/** The small chart of a target's row, as known on the clock's day. */
export function rowChart(assessed: AssessedTarget, context: PageContext): RowChart {
  const { indicator, target } = assessed
  const series = targetSeries(assessed, context)
  return {
    points: indicator
      ? series.flatMap(({ observation }) => rowPoint(observation, indicator, context))
      : [],
    breaks: indicator
      ? breaksOf(indicator, targetSelection(indicator, target)).map(({ period }) => period.years)
      : [],
    planned: plannedPath(target, assessed.verdict).map(({ period, value }) => ({
      years: period.years,
      value,
    })),
    goal: rowGoal(assessed, context),
    direction: target.direction,
    step: yearsBetween[indicator?.frequency ?? 'annual'] ?? null,
    fromZero: indicator?.unit.kind !== 'index',
  }
}

/** The figures a target is judged by, as known on the clock's day. */
export function targetSeries(
  { indicator, target }: Pick<AssessedTarget, 'indicator' | 'target'>,
  { clock }: Pick<PageContext, 'clock'>,
): Series {
  if (indicator === null) return []
  const where = targetSelection(indicator, target)
  return selectSeries(indicator.observations, where, clock.knownOn)
}

function rowPoint(
  observation: Observation,
  indicator: Indicator,
  { language }: PageContext,
): readonly RowPoint[] {
  const { value, status, period } = observation
  if (value === null) return []
  return [
    {
      years: period.years,
      value,
      open: status === 'preliminary' || status === 'forecast',
      forecast: status === 'forecast',
      label: valueText(value, observation, { indicator, language }),
    },
  ]
}

function rowGoal({ target, indicator, verdict }: AssessedTarget, context: PageContext): RowGoal {
  return {
    years: target.due?.years ?? null,
    value: verdict.goal?.value ?? null,
    label: targetGoalText({ target, indicator }, verdict.goal, context.language) ?? '',
  }
}
