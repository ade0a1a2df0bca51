import type { Thresholds } from '@/core/model'

export type StripStatus = 'wrong_way' | 'no_change' | 'far_behind' | 'behind' | 'on_track'

export interface StripZone {
  readonly status: StripStatus
  /** Shares of the strip's width in percent. */
  readonly from: number
  readonly to: number
}

/** The scale of a sensitivity strip: where ratios, bands and their bounds stand. */
export interface StripScale {
  readonly zones: readonly StripZone[]
  readonly bounds: readonly { readonly value: number; readonly at: number }[]
  /** Percent of the width; what lies outside stands at the edge. */
  readonly at: (ratio: number) => number
}

const least = -1
const most = 2

/** A scale from 0 to 1.2, wider where a ratio asks for it, never wider than −1 to 2. */
export function stripScale(ratios: readonly number[], thresholds: Thresholds): StripScale {
  const low = Math.max(least, Math.min(0, ...ratios.map((ratio) => ratio - 0.1)))
  const high = Math.min(most, Math.max(1.2, ...ratios.map((ratio) => ratio + 0.1)))
  const at = (ratio: number): number =>
    (100 * (Math.min(Math.max(ratio, low), high) - low)) / (high - low)
  const { onTrack, behind, noChange } = thresholds
  const edges: readonly (readonly [StripStatus, number, number])[] = [
    ['wrong_way', low, -noChange],
    ['no_change', -noChange, noChange],
    ['far_behind', noChange, behind],
    ['behind', behind, onTrack],
    ['on_track', onTrack, high],
  ]
  return {
    at,
    zones: edges
      .map(([status, from, to]) => ({ status, from: at(from), to: at(to) }))
      .filter(({ from, to }) => to > from),
    bounds: [-noChange, noChange, behind, onTrack]
      .filter((value) => value > low)
      .map((value) => ({ value, at: at(value) })),
  }
}
