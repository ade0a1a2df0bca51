import type { Plan, PlanGoal } from '../../model'
import type { Said } from '../indicatorContext'
import { pageSaid, type PageContext } from '../pageContext'
import { targetLink, type TargetLink } from './measureRow'

/** An aim without a figure, with the aims below it and the targets that put a figure to it. */
export interface GoalView {
  readonly id: string
  readonly text: Said
  readonly targets: readonly TargetLink[]
  readonly below: readonly GoalView[]
}

export interface GoalGroup {
  readonly id: string
  /** Null for aims without an area. */
  readonly title: Said | null
  readonly goals: readonly GoalView[]
}

/** A plan's aims by area, sub-aims below theirs; aims that are each other's stand side by side. */
export function planGoals(plan: Plan, context: PageContext): readonly GoalGroup[] {
  const { goals } = plan
  const isTop = (goal: PlanGoal): boolean => ancestorsOf(goal, goals).length === 0
  const tops = goals.filter((goal) => isTop(goal) || isInCircle(goal, goals))
  const view = (goal: PlanGoal): GoalView => ({
    id: goal.id,
    text: pageSaid(goal.text, context),
    targets: context.targets
      .filter(({ plan: { id }, target }) => id === plan.id && target.goalId === goal.id)
      .map((target) => targetLink(target, context)),
    below: goals
      .filter(({ parent }) => parent === goal.id)
      .filter((one) => !tops.includes(one))
      .map(view),
  })
  const { areas } = plan
  const isKnown = (goal: PlanGoal): boolean => areas.some(({ id }) => id === goal.area)
  return [
    ...areas.map(({ id, title }) => ({
      id,
      title: pageSaid(title, context),
      goals: tops.filter(({ area }) => area === id).map(view),
    })),
    { id: '', title: null, goals: tops.filter((goal) => !isKnown(goal)).map(view) },
  ].filter((group) => group.goals.length > 0)
}

/** The goals above a goal, the nearest first; a circle ends where it began. */
function ancestorsOf(goal: PlanGoal, goals: readonly PlanGoal[]): readonly PlanGoal[] {
  const found: PlanGoal[] = []
  let above = parentOf(goal, goals)
  while (above && !found.includes(above)) {
    found.push(above)
    above = parentOf(above, goals)
  }
  return found
}

function isInCircle(goal: PlanGoal, goals: readonly PlanGoal[]): boolean {
  return ancestorsOf(goal, goals).includes(goal)
}

function parentOf({ parent }: PlanGoal, goals: readonly PlanGoal[]): PlanGoal | undefined {
  return goals.find(({ id }) => id === parent)
}
