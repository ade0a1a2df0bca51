import type { PageContext } from '../pageContext'
import { searchable } from '../filterOverview'
import { targetsOf, type PlannedMeasure } from './planned'

/**
 * True where a measure is seen from the municipalities' side: it, or a target or an indicator it is
 * linked to, is tagged «kommune», or a body of the kind `municipalities` answers for it.
 */
export function isMunicipal(planned: PlannedMeasure, context: PageContext): boolean {
  const { measure } = planned
  const { indicators, bodies } = context.monitor
  const linked = indicators.filter(({ id }) => measure.indicators.includes(id))
  const tags = [
    ...measure.tags,
    ...targetsOf(planned, context).flatMap(({ target }) => target.tags),
    ...linked.flatMap((indicator) => indicator.tags),
  ]
  const kinds = [...measure.responsible, ...measure.with].map((id) => bodies[id]?.kind ?? '')
  return [...tags, ...kinds].some((word) => words.has(searchable(word)))
}

const words: ReadonlySet<string> = new Set([
  'kommune',
  'kommuner',
  'kommunar',
  'kommunene',
  'kommunane',
  'municipal',
  'municipality',
  'municipalities',
])
