import type { Indicator } from '@/core/model'

/** The last ISO day until `today` on which a figure became known; null without one. */
export function newestKnown(
  indicators: readonly Pick<Indicator, 'observations'>[],
  today: string,
): string | null {
  let newest: string | null = null
  for (const { observations } of indicators) {
    for (const { knownFrom } of observations) {
      if (knownFrom <= today && (newest === null || knownFrom > newest)) newest = knownFrom
    }
  }
  return newest
}
