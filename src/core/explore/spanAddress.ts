import type { Question } from './question'
import type { ExploreSpan } from './view'

/** What an address says of a span from one place to another; the first and the last period are left out. */
export function spanAddress(
  { periods }: ExploreSpan,
  [from, to]: readonly [number, number],
): Pick<Question, 'from' | 'to'> {
  return {
    from: from <= 0 ? null : (periods[from]?.text ?? null),
    to: to >= periods.length - 1 ? null : (periods[to]?.text ?? null),
  }
}
