import { walkTo } from '../walk'
import type { ExploreScene } from './exploreScene'
import type { ExploreSpot } from './sceneParts'

const turned: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowRight',
  ArrowUp: 'ArrowLeft',
  ArrowRight: 'ArrowDown',
  ArrowLeft: 'ArrowUp',
}

/**
 * The figure a key leads to: along time right and left, to other series up and down; in a chart of
 * rows down and up follow the rows, right and left change charts. Null for any other key.
 */
export function walkSpots(
  { spots, isUpright }: Pick<ExploreScene, 'spots' | 'isUpright'>,
  from: ExploreSpot | null,
  key: string,
): ExploreSpot | null {
  return walkTo(spots, from, isUpright ? (turned[key] ?? key) : key)
}

/** The figure nearest to a place, if any is near enough to be meant. */
export function spotNear(
  spots: readonly ExploreSpot[],
  { x, y }: { readonly x: number; readonly y: number },
): ExploreSpot | null {
  let best: ExploreSpot | null = null
  let least = reach
  for (const spot of spots) {
    const away =
      Math.hypot(spot.at.x - x, (spot.at.y - y) * 0.6) - (spot.radius > 20 ? spot.radius : 0)
    if (away < least || (away === least && spot.main && best?.main === false)) {
      best = spot
      least = away
    }
  }
  return best
}

const reach = 60

/** The other coloured series' figures at the same time, in the same chart. */
export function companions(
  { spots, isUpright }: Pick<ExploreScene, 'spots' | 'isUpright'>,
  spot: ExploreSpot,
): readonly ExploreSpot[] {
  if (isUpright) return []
  return spots.filter(
    (other) =>
      other !== spot &&
      other.main &&
      other.panel === spot.panel &&
      other.point.years === spot.point.years,
  )
}
