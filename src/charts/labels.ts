import { contains, crosses, overlaps, type Box, type Point, type Segment } from './geometry'
import { textWidth } from './textWidth'

export type Side =
  'above' | 'below' | 'left' | 'right' | 'above-left' | 'above-right' | 'below-left' | 'below-right'

export type Anchor = 'start' | 'middle' | 'end'

/** A place a text may take: on one side of a point, `clear` pixels from it. */
export interface Spot {
  readonly at: Point
  readonly side: Side
  readonly clear: number
}

interface Looks<Style extends string> {
  readonly id: string
  readonly size: number
  /** Which lines are semibold; the others of `first` are quieter. */
  readonly emphasis: 'all' | 'first' | 'none'
  /** The drawer's business. */
  readonly style: Style
}

/** A text that wants a place. */
export interface LabelWish<Style extends string = string> extends Looks<Style> {
  /** The text line by line, in wordings of falling length. */
  readonly wordings: readonly (readonly string[])[]
  /** In order of preference. */
  readonly spots: readonly Spot[]
  /**
   * `near`: beside its point or left out. `far`: also farther away, with a thin leader line.
   * `clear`: as `far`, and rather far away than across a line.
   */
  readonly reach: 'near' | 'far' | 'clear'
}

export interface PlacedLabel<Style extends string = string> extends Looks<Style> {
  readonly lines: readonly string[]
  readonly x: number
  /** Middle of the first line. */
  readonly y: number
  readonly anchor: Anchor
  readonly box: Box
  readonly leader: Segment | null
}

export interface Surroundings {
  readonly bounds: Box
  /** What no label may touch: dots, rings, tick labels. */
  readonly boxes: readonly Box[]
  /** What a label crosses only when nothing else is free: lines. */
  readonly lines: readonly Segment[]
}

export const lineHeight = 1.25
const nearby = 7
const distances = [0, nearby, 18, 30, 44, 60, 80]

interface Direction {
  readonly across: number
  readonly down: number
  readonly anchor: Anchor
}

const directions: Readonly<Record<Side, Direction>> = {
  above: { across: 0, down: -1, anchor: 'middle' },
  below: { across: 0, down: 1, anchor: 'middle' },
  left: { across: -1, down: 0, anchor: 'end' },
  right: { across: 1, down: 0, anchor: 'start' },
  'above-left': { across: -1, down: -1, anchor: 'end' },
  'above-right': { across: 1, down: -1, anchor: 'start' },
  'below-left': { across: -1, down: 1, anchor: 'end' },
  'below-right': { across: 1, down: 1, anchor: 'start' },
}

/** The same distance from one point on several sides. */
export function spotsRound(at: Point, clear: number, sides: readonly Side[]): readonly Spot[] {
  return sides.map((side) => ({ at, side, clear }))
}

/**
 * Sets each label, the most important first, where it touches nothing set before it; one that finds
 * no place is left out. No two placed labels overlap, and none leaves the bounds.
 */
export function placeLabels<Style extends string>(
  wishes: readonly LabelWish<Style>[],
  around: Surroundings,
): readonly PlacedLabel<Style>[] {
  const placed: PlacedLabel<Style>[] = []
  for (const wish of wishes) {
    const taken = [...around.boxes, ...placed.map((label) => label.box)]
    const label = findPlace(wish, { ...around, boxes: taken })
    if (label) placed.push(label)
  }
  return placed
}

function findPlace<Style extends string>(
  wish: LabelWish<Style>,
  around: Surroundings,
): PlacedLabel<Style> | null {
  let crossing: PlacedLabel<Style> | null = null
  for (const distance of distances.filter((far) => wish.reach !== 'near' || far <= nearby)) {
    const free = candidates(wish, distance)
      .filter(({ box }) => contains(around.bounds, box))
      .filter(({ box }) => !around.boxes.some((other) => overlaps(other, box)))
    const clear = free.find(({ box }) => !around.lines.some((line) => crosses(line, box)))
    if (clear) return clear
    crossing ??= free[0] ?? null
    if (distance >= nearby && crossing && wish.reach !== 'clear') return crossing
  }
  return crossing
}

function candidates<Style extends string>(
  wish: LabelWish<Style>,
  distance: number,
): readonly PlacedLabel<Style>[] {
  return wish.wordings.flatMap((lines) =>
    wish.spots.map((spot) => labelAt({ ...wish, lines }, spot, distance)),
  )
}

/** The label as it stands at a spot, `distance` pixels farther out than it asked for. */
export function labelAt<Style extends string>(
  { id, lines, size, emphasis, style }: Looks<Style> & { readonly lines: readonly string[] },
  spot: Spot,
  distance: number,
): PlacedLabel<Style> {
  const { across, down, anchor } = directions[spot.side]
  const bold = emphasis !== 'none'
  const width = Math.max(0, ...lines.map((line) => textWidth(line, { size, bold })))
  const height = lines.length * size * lineHeight
  const reach = reachOf(spot, distance)
  const x = spot.at.x + across * reach.x
  const middle = spot.at.y + down * (reach.y + height / 2)
  const left = x - (width * (1 - across)) / 2
  const top = middle - height / 2
  return {
    ...{ id, lines, size, emphasis, style, anchor, x },
    y: top + (size * lineHeight) / 2,
    box: { left, top, right: left + width, bottom: top + height },
    leader: distance <= nearby ? null : leader(spot, { x, y: middle - (down * height) / 2 }),
  }
}

function reachOf({ side, clear }: Spot, distance: number): Point {
  const { across, down } = directions[side]
  const slanted = across !== 0 && down !== 0
  const reach = clear + distance
  return slanted ? { x: reach * 0.45, y: reach * 0.7 } : { x: reach, y: reach }
}

function leader(spot: Spot, to: Point): Segment {
  const { across, down } = directions[spot.side]
  const start = reachOf({ ...spot, clear: Math.max(2, spot.clear - 2) }, 0)
  return [{ x: spot.at.x + across * start.x, y: spot.at.y + down * start.y }, to]
}
