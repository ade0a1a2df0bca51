import type { Point } from './geometry'
import type { ChartLabel } from './marks'
import type { Tone } from './palette'

/** The `points` attribute of a polyline. */
export function svgPoints(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${String(tenth(x))},${String(tenth(y))}`).join(' ')
}

/** Pixels as they are written down: a tenth is near enough, and a page of charts a good deal shorter. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

/** Weight and colour of one line of a label: those after the first of `first` are quiet. */
export function lineLooks(
  { emphasis, style }: Pick<ChartLabel, 'emphasis' | 'style'>,
  index: number,
): { readonly bold: boolean; readonly tone: Tone } {
  if (emphasis === 'first' && index > 0) return { bold: false, tone: 'subtle' }
  return { bold: emphasis !== 'none', tone: style }
}

/** Dots need round ends to be seen at all; strokes with round ends would close their gaps. */
export function lineCap(dash: readonly number[]): 'round' | 'butt' {
  return dash.some((length) => length > 1) && !dash.includes(1) ? 'butt' : 'round'
}
