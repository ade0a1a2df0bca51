import type { Selection } from '../model'
import { figuresOf, type Figure } from './figures'
import type { Row } from './rows'
import { seriesOf, type Subject } from './subject'

/**
 * The population that a row's figures are divided by: that of its own area; where the row is not
 * divided by area, the population series' headline. Null where the area has no population figures.
 */
export function populationOf(
  { subject, where }: Row,
  population: Subject,
  knownOn: string | null,
): readonly Figure[] | null {
  const { meta } = population.bundle
  const regions: Record<string, string> = {}
  for (const { id, kind, total } of subject.bundle.meta.dimensions) {
    const area = where[id]
    if (kind !== 'region' || area === undefined || area === total) continue
    const known = meta.dimensions.find((dimension) => dimension.id === id)
    if (!known?.values.some((value) => value.id === area)) return null
    regions[id] = area
  }
  const people: Selection = { ...meta.headline, ...regions }
  const { figures } = figuresOf(seriesOf(population, people, knownOn))
  return figures.length > 0 ? figures : null
}
