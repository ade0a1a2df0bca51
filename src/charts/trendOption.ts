import type { ComposeOption } from 'echarts/core'
import type { CustomSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type {
  AriaComponentOption,
  GridComponentOption,
  TooltipComponentOption,
} from 'echarts/components'
import type { ChartModel } from '@/core/page/chartModel'
import type { ChartContext } from './chartContext'
import { trendAxes } from './trendAxes'
import { customSeries, dotSeries, labelSeries, laneSeries, lineSeries } from './trendSeries'
import { trendScene, type TrendScene } from './trendScene'
import { trendTooltip } from './trendTooltip'

export type TrendOption = ComposeOption<
  | LineSeriesOption
  | ScatterSeriesOption
  | CustomSeriesOption
  | GridComponentOption
  | TooltipComponentOption
  | AriaComponentOption
>

/** The main chart for ECharts: same places and words as the plain SVG. */
export function trendOption(model: ChartModel, context: ChartContext): TrendOption {
  return sceneOption(trendScene(model, context), context)
}

/** The option of a scene that is already set; `description` is what a screen reader hears. */
export function sceneOption(
  scene: TrendScene,
  context: ChartContext,
  description = '',
): TrendOption {
  const { plot, width, height } = scene.frame
  return {
    // Charts do not animate in: a figure is where it is.
    animation: false,
    aria: { enabled: true, label: { description } },
    grid: {
      left: plot.left,
      top: plot.top,
      right: width - plot.right,
      bottom: height - plot.bottom,
      outerBoundsMode: 'none',
    },
    ...trendAxes(scene.frame, context.palette),
    tooltip: trendTooltip(scene, context),
    series: [
      customSeries('behind', scene.behind, context.palette),
      ...scene.lines.map((line) => lineSeries(line, context.palette)),
      ...dotSeries(scene, context.palette),
      customSeries('before', scene.before, context.palette),
      laneSeries(scene.frame, context.palette),
      labelSeries(scene, context.palette),
    ],
  }
}
