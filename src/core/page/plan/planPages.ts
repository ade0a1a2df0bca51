import type { Monitor } from '../../model'
import type { PageContext } from '../pageContext'
import { measureSegment } from './address'
import { bodyListModel } from './bodyList'
import { bodyModel } from './bodyPage'
import { measureModel } from './measurePage'
import { planListModel } from './planList'
import { planModel } from './planPage'
import { requestsModel } from '../requestsPage'

type PlanPage = readonly [route: string, model: (context: PageContext) => unknown]

/** The pages of plans, measures, bodies and requests. */
export function planPages({ plans, bodies }: Monitor): readonly PlanPage[] {
  return [
    ['plans', planListModel],
    ...plans.map((plan): PlanPage => [`plans/${plan.id}`, (context) => planModel(plan, context)]),
    ...plans.flatMap((plan) =>
      plan.measures.map((measure): PlanPage => [
        `plans/${plan.id}/measures/${measureSegment(measure.number)}`,
        (context) => measureModel({ plan, measure }, context),
      ]),
    ),
    ['bodies', bodyListModel],
    ...Object.values(bodies).map((body): PlanPage => [
      `bodies/${body.id}`,
      (context) => bodyModel(body, context),
    ]),
    ['requests', requestsModel],
  ]
}
