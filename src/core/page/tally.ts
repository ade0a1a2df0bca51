import { statuses, type Status } from '../verdict/model'
import type { StatusCount } from './overviewModel'

/** The statuses that occur, with how often. */
export function tally(all: readonly Status[]): readonly StatusCount[] {
  return statuses
    .map((status) => ({ status, count: all.filter((each) => each === status).length }))
    .filter(({ count }) => count > 0)
}
