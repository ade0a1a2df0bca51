import type { Thresholds } from '../model'
import { atLeast, atMost } from './compare'
import type { OfficialVerdict, Status } from './model'

/** The status a ratio of way to time gives (method.md §4). */
export function bandOf(ratio: number, { onTrack, behind, noChange }: Thresholds): Status {
  if (atLeast(ratio, onTrack)) return 'on_track'
  if (atLeast(ratio, behind)) return 'behind'
  if (atLeast(ratio, noChange)) return 'far_behind'
  return atMost(ratio, -noChange) ? 'wrong_way' : 'no_change'
}

const statusOfCategory: Readonly<Record<string, Status>> = {
  target_achieved: 'on_track',
  substantial_progress: 'on_track',
  on_track: 'on_track',
  sun: 'on_track',
  moderate_progress: 'behind',
  slightly_cloudy: 'behind',
  limited_progress: 'far_behind',
  cloud: 'far_behind',
  deterioration: 'wrong_way',
  thunderstorm: 'wrong_way',
  stagnation_or_regression: 'wrong_way',
}

/**
 * An office's category as our status (method.md §4): `no_change` wherever the ratio is nearly 0,
 * the UN's `fair` split at our own threshold; null for a category that says nothing (`none`,
 * `not_available`).
 */
export function statusOf(
  { category, value }: OfficialVerdict,
  { behind, noChange }: Thresholds,
): Status | null {
  if (value !== null && !atLeast(Math.abs(value), noChange)) return 'no_change'
  if (category === 'fair') return value !== null && atLeast(value, behind) ? 'behind' : 'far_behind'
  return category === null ? null : (statusOfCategory[category] ?? null)
}
