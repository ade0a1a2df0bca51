import { statuses, type Status } from '../verdict/model'
import type { AssessedTarget } from './assessedTarget'
import { countStatuses } from './headline'
import type { LedgerGroup, StatusCount } from './overviewModel'
import { rowTitle } from './targetRow'
import type { PageContext } from './pageContext'
import { reasonText } from '../sentences'

/** Every status with its targets by name; empty ones too, so that a zero can be seen. */
export function ledger(context: PageContext): readonly LedgerGroup[] {
  return statuses.map((status) => {
    const targets = context.targets.filter(({ verdict }) => verdict.status === status)
    return {
      status,
      count: targets.length,
      targets: targets.map((target) => ({
        key: target.key,
        title: rowTitle(target, context),
        detail: detail(target, context),
      })),
    }
  })
}

function detail({ verdict }: AssessedTarget, { language }: PageContext): string {
  return verdict.reason === null ? '' : reasonText(verdict.reason, language)
}

/** The statuses that occur, with how often. */
export function tally(all: readonly Status[]): readonly StatusCount[] {
  const counts = countStatuses(all)
  return statuses
    .map((status) => ({ status, count: counts[status] }))
    .filter(({ count }) => count > 0)
}
