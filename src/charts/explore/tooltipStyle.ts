import type { ExploreSpot } from './sceneParts'

const beside = 14
const narrow = 480

/** CSS lengths from the edges of the chart. */
export type TooltipStyle = Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', string>>>

/** Where an explanation stands: beside its figure, towards the roomier side; below it on a narrow chart. */
export function tooltipStyle(
  { at, radius }: Pick<ExploreSpot, 'at' | 'radius'>,
  { width, height }: { readonly width: number; readonly height: number },
): TooltipStyle {
  const away = Math.min(radius, 12) + beside
  const apart = width < narrow ? away : 0
  const upright: TooltipStyle =
    at.y < height / 2 ? { top: px(at.y + apart) } : { bottom: px(height - at.y + apart) }
  if (width < narrow) return { ...upright, left: '0', right: '0' }
  return at.x < width / 2
    ? { ...upright, left: px(at.x + away) }
    : { ...upright, right: px(width - at.x + away) }
}

function px(length: number): string {
  return `${String(Math.round(length))}px`
}
