import type { Plan } from '../../model'
import type { Said } from '../indicatorContext'
import { pageSaid, type PageContext } from '../pageContext'
import { areaName } from './areaName'
import { bodyLink, type BodyLink } from './bodyLink'

export interface RoleGroup {
  readonly id: string
  readonly title: Said
  readonly roles: readonly { readonly body: BodyLink; readonly text: Said }[]
}

/**
 * What bodies are said to do in a plan's areas, or in the monitor's areas that these belong to; nothing
 * for a plan that only sets targets.
 */
export function planRoles(plan: Plan, context: PageContext): readonly RoleGroup[] {
  const { measures, goals, activities } = plan
  if (measures.length + goals.length + activities.length === 0) return []
  const { bodies } = context.monitor
  const ids = new Set(plan.areas.flatMap(({ id, monitorArea }) => [id, monitorArea ?? id]))
  return [...ids]
    .map((id) => ({
      id,
      title: areaName(id, context),
      roles: Object.values(bodies).flatMap((body) =>
        body.roles
          .filter(({ area }) => area === id)
          .map(({ text }) => ({ body: bodyLink(body.id, context), text: pageSaid(text, context) })),
      ),
    }))
    .filter(({ roles }) => roles.length > 0)
}
