import type { TrendDot } from './trendDots'
import type { TrendScene } from './trendScene'

/** Where ECharts shows its tooltip for a figure. */
export interface TipTarget {
  readonly seriesIndex: number
  readonly dataIndex: number
}

/** The figure's place in the chart's option: after the marks behind come the lines, then the dots. */
export function tipTarget({ dots, lines }: TrendScene, dot: TrendDot): TipTarget {
  const ids = [...new Set(dots.map(({ series }) => series))]
  const own = dots.filter(({ series }) => series === dot.series)
  return {
    seriesIndex: 1 + lines.length + ids.indexOf(dot.series),
    dataIndex: own.indexOf(dot),
  }
}
