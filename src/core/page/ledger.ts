import { statuses } from '../verdict/model'
import type { AssessedTarget } from './assessedTarget'
import type { LedgerGroup } from './overviewModel'
import { rowTitle, standingText } from './targetRow'
import { pageText, type PageContext } from './pageContext'
import { reasonText } from '../statusText'

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
        detail: detail(target, targets, context),
      })),
    }
  })
}

/** Why it is not assessed; of two targets of one name, what tells them apart. */
function detail(
  assessed: AssessedTarget,
  group: readonly AssessedTarget[],
  context: PageContext,
): string {
  const { verdict, target, indicator } = assessed
  if (verdict.reason !== null) return reasonText(verdict.reason, context.language)
  const namesakes = group.filter((other) => other.indicator === indicator && other !== assessed)
  if (indicator === null || namesakes.length === 0) return ''
  return standingText(target, context.language) || pageText(assessed.plan.title, context)
}
