import type { Dimension } from '../model'
import type { RefusalReason } from './exploreWords'
import { withoutPick, type Question } from './question'
import type { Subject } from './subject'

/** The dimension whose values have places in a tile map; null where there is none. */
export function mapDimension({ bundle }: Subject): Dimension | null {
  return bundle.meta.dimensions.find((each) => each.kind === 'region' && tiles(each) > 1) ?? null
}

function tiles({ values }: Dimension): number {
  return values.filter(({ tile }) => tile !== null).length
}

/** Why a map is not offered; null where it is. */
export function mapRefusal(subjects: readonly Subject[]): RefusalReason | null {
  const [subject, ...more] = subjects
  if (!subject) return 'none'
  if (more.length > 0) return 'map-several'
  const { dimensions } = subject.bundle.meta
  if (!dimensions.some(({ kind, values }) => kind === 'region' && values.length > 1))
    return 'map-no-region'
  return mapDimension(subject) ? null : 'map-no-tiles'
}

/** What a map shows: every area of its dimension, and one value of each other. */
export function mapQuestion(question: Question, { id }: Dimension): Question {
  const picks = withoutPick(question.picks, id)
  return { ...question, series: [id], multiples: [], picks }
}
