import type { Said } from '../indicatorContext'
import { pageSaid, type PageContext } from '../pageContext'

/** An area of the monitor, else of any plan, by its title; its id where nobody describes it. */
export function areaName(id: string, context: PageContext): Said {
  const { settings, plans } = context.monitor
  const areas = [...settings.areas, ...plans.flatMap((plan) => plan.areas)]
  const area = areas.find((one) => one.id === id)
  return area ? pageSaid(area.title, context) : { text: id, lang: null }
}
