import type { CustomSeriesRenderItemReturn } from 'echarts'
import { lineHeight } from './labels'
import type { ChartLabel, Mark } from './marks'
import type { Palette } from './palette'
import type { SlantedLabel } from './slantedLabel'
import { lineCap, lineLooks } from './svgText'
import type { Point } from './geometry'

type Element = CustomSeriesRenderItemReturn

export const chartFont = "'Source Sans 3', sans-serif"

/** A mark as an element of an ECharts custom series. */
export function markElement(mark: Mark, palette: Palette): Element {
  switch (mark.type) {
    case 'circle':
      return {
        type: 'circle',
        shape: { cx: mark.at.x, cy: mark.at.y, r: mark.radius },
        style: {
          fill: palette[mark.fill],
          stroke: palette[mark.stroke],
          lineWidth: mark.width,
          lineDash: dashOf(mark.dash),
        },
      }
    case 'shape':
      return {
        type: 'polygon',
        shape: { points: mark.points.map(pair) },
        style: {
          fill: palette[mark.fill],
          fillOpacity: mark.opacity ?? 1,
          stroke: palette[mark.stroke],
          lineWidth: mark.width,
        },
      }
    case 'line':
      return {
        type: 'polyline',
        shape: { points: mark.points.map(pair) },
        style: {
          fill: 'none',
          stroke: palette[mark.tone],
          lineWidth: mark.width,
          lineDash: dashOf(mark.dash),
          lineCap: lineCap(mark.dash),
          lineJoin: 'round',
        },
      }
  }
}

/** A label as a group of one text for each line, with a halo of the paper's colour. */
export function labelElement(label: ChartLabel, palette: Palette): Element {
  return {
    type: 'group',
    children: label.lines.map((text, index) => {
      const { bold, tone } = lineLooks(label, index)
      return {
        type: 'text' as const,
        x: label.x,
        y: label.y + index * label.size * lineHeight,
        style: {
          text,
          font: `${bold ? '600' : '400'} ${String(label.size)}px ${chartFont}`,
          fill: palette[tone],
          align: ({ start: 'left', middle: 'center', end: 'right' } as const)[label.anchor],
          verticalAlign: 'middle' as const,
          ...halo(palette),
        },
      }
    }),
  }
}

/** The planned path's label, turned along the path. */
export function slantedElement(label: SlantedLabel, palette: Palette): Element {
  return {
    type: 'text',
    x: label.at.x,
    y: label.at.y,
    // ECharts counts radians against the clock.
    rotation: (-label.angle * Math.PI) / 180,
    style: {
      text: label.text,
      font: `400 ${String(label.size)}px ${chartFont}`,
      fill: palette.text,
      align: 'center',
      verticalAlign: 'middle',
      ...halo(palette),
    },
  }
}

function halo(palette: Palette): { readonly stroke: string; readonly lineWidth: number } {
  return { stroke: palette.paper, lineWidth: 4 }
}

function dashOf(dash: readonly number[]): number[] | undefined {
  return dash.length > 0 ? [...dash] : undefined
}

function pair({ x, y }: Point): [number, number] {
  return [x, y]
}
