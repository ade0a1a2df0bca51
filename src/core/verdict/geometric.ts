import { shareOfWay } from './share'

/**
 * Share of the way at constant yearly growth (method.md §3, `geometric`): ln(v/b) over ln(T/b).
 * Null unless all three are above zero.
 */
export function geometricShareOfWay(from: number, to: number, value: number): number | null {
  if (!(from > 0 && to > 0 && value > 0)) return null
  if (from === to) return shareOfWay(from, to, value)
  return Math.log(value / from) / Math.log(to / from)
}
