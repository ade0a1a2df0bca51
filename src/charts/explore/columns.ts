import type { Mark } from '../marks'
import { boundCaret, stroke } from '../marks'
import { rectangle, type ExploreSpot } from './sceneParts'

/** The width of a column where neighbours are so many pixels apart. */
export function columnWidth(spacing: number): number {
  return Math.max(2, Math.min(48, spacing * 0.66))
}

/** A column from its foot to the figure: open where preliminary, with a dashed edge for a forecast. */
export function columnMarks(
  { at, tone, point }: ExploreSpot,
  foot: number,
  width: number,
): readonly Mark[] {
  const [left, right] = [at.x - width / 2, at.x + width / 2]
  return [
    ...barMarks(
      [
        { x: left, y: foot },
        { x: right, y: at.y },
      ],
      { tone, mark: point.mark },
    ),
    ...(point.bound === null ? [] : [boundCaret(at, 0, point.bound)]),
  ]
}

/** A bar between two corners. */
export function barMarks(
  corners: Parameters<typeof rectangle>[0],
  { tone, mark }: Pick<ExploreSpot, 'tone'> & Pick<ExploreSpot['point'], 'mark'>,
): readonly Mark[] {
  if (mark === 'published') return [rectangle(corners, { fill: tone, stroke: tone, width: 0 })]
  const open = rectangle(corners, {
    fill: 'paper',
    stroke: tone,
    width: mark === 'forecast' ? 0 : 2,
  })
  if (mark === 'preliminary') return [open]
  const [from, to] = corners
  const edge = [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }, from]
  return [open, { ...stroke(edge, tone, 1.75), dash: [4, 3] }]
}
