import { tag } from '@/core/write/markup'
import type { Mark } from './marks'
import type { Palette } from './palette'
import { lineCap, svgPoints } from './svgText'

/** A mark as SVG that needs no stylesheet, in given colours. */
export function markSvg(mark: Mark, palette: Palette): string {
  const width = { 'stroke-width': mark.width }
  switch (mark.type) {
    case 'circle': {
      const { at, radius, fill, stroke, dash } = mark
      const colours = { fill: palette[fill], stroke: palette[stroke] }
      const circle = { cx: at.x, cy: at.y, r: radius }
      return tag('circle', { ...circle, ...colours, ...width, ...dashOf(dash) })
    }
    case 'shape': {
      const { fill, stroke, points, opacity = null } = mark
      const colours = { fill: palette[fill], 'fill-opacity': opacity, stroke: palette[stroke] }
      return tag('polygon', { points: svgPoints(points), ...colours, ...width })
    }
    case 'line': {
      const { points, tone, dash } = mark
      const ends = { 'stroke-linecap': lineCap(dash), 'stroke-linejoin': 'round' }
      const line = { points: svgPoints(points), fill: 'none', stroke: palette[tone] }
      return tag('polyline', { ...line, ...width, ...dashOf(dash), ...ends })
    }
  }
}

function dashOf(dash: readonly number[]): { readonly 'stroke-dasharray': string | null } {
  return { 'stroke-dasharray': dash.length === 0 ? null : dash.join(' ') }
}
