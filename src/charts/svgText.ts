import type { Point } from './geometry'
import type { ChartLabel } from './marks'
import type { Tone } from './palette'

/** The `points` attribute of a polyline; a tenth of a pixel is near enough. */
export function svgPoints(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${tenth(x)},${tenth(y)}`).join(' ')
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10)
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
