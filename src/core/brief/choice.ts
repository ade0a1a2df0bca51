import { isPartialDate } from '../published'
import type { BriefChoice } from './model'

type Query = Readonly<Record<string, unknown>>

/** All areas and targets since the last meeting. */
export const usualChoice: BriefChoice = { since: null, areas: [], targets: [] }

/** What an address asks the brief to be about: `since`, `area` and `target`; null where it names nothing. */
export function choiceInQuery({ since, area, target }: Query): BriefChoice | null {
  const day =
    typeof since === 'string' && since.length === 10 && isPartialDate(since) ? since : null
  const [areas, targets] = [listOf(area), listOf(target)]
  if (day === null && areas.length === 0 && targets.length === 0) return null
  return { since: day, areas, targets }
}

/** The same as an address's query; what is usual is left out. */
export function queryOfChoice({
  since,
  areas,
  targets,
}: BriefChoice): Readonly<Record<string, string>> {
  return {
    ...(since === null ? {} : { since }),
    ...(areas.length === 0 ? {} : { area: areas.join(',') }),
    ...(targets.length === 0 ? {} : { target: targets.join(',') }),
  }
}

function listOf(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split(',').filter(Boolean) : []
}
