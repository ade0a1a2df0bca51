import type { XAXisComponentOption, YAXisComponentOption } from 'echarts'
import { chartFont } from './markElement'
import type { Palette } from './palette'
import type { Scale } from './scale'
import { tickSize, type TrendFrame } from './trendFrame'

export interface TrendAxes {
  readonly xAxis: XAXisComponentOption
  readonly yAxis: YAXisComponentOption
}

/** Both axes; the time axis reaches the plot's edges, the values stand above their lines. */
export function trendAxes(frame: TrendFrame, palette: Palette): TrendAxes {
  const { plot, x, y, timeTicks, valueTicks } = frame
  const label = { color: palette.subtle, fontSize: tickSize, fontFamily: chartFont }
  const line = { color: palette.axis, width: 1 }
  const texts = new Map(timeTicks.map(({ years, text }) => [years, text]))
  return {
    xAxis: {
      type: 'value',
      min: valueAt(x, plot.left),
      max: valueAt(x, plot.right),
      axisLine: { show: true, onZero: false, lineStyle: line },
      axisTick: { show: true, length: 5, lineStyle: line, customValues: [...texts.keys()] },
      axisLabel: {
        ...label,
        margin: 10,
        hideOverlap: false,
        customValues: [...texts.keys()],
        formatter: (years: number) => texts.get(years) ?? '',
      },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      min: y.domain[0],
      max: y.domain[1],
      interval: tickInterval(valueTicks.map(({ value }) => value)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        ...label,
        inside: true,
        margin: 0,
        verticalAlign: 'bottom',
        padding: [0, 0, 3, 0],
        showMinLabel: true,
        showMaxLabel: true,
        formatter: (_: number, index: number) => valueTicks[index]?.text ?? '',
      },
      splitLine: {
        show: valueTicks.length > 0,
        lineStyle: {
          color: valueTicks.map(({ value }) => (value === 0 ? palette.axis : palette.grid)),
        },
      },
    },
  }
}

/** The number a scale sets at a pixel. */
export function valueAt({ domain, range }: Scale, pixel: number): number {
  const share = (pixel - range[0]) / (range[1] - range[0])
  return domain[0] + share * (domain[1] - domain[0])
}

function tickInterval(ticks: readonly number[]): number {
  const [first = 0, second = 1] = ticks
  return second - first
}
