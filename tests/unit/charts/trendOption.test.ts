import { init, use } from 'echarts/core'
import { CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { SVGRenderer } from 'echarts/renderers'
import { describe, expect, it } from 'vitest'
import type { ChartContext } from '@/charts/chartContext'
import { tipTarget } from '@/charts/tipTarget'
import { trendAxes, valueAt } from '@/charts/trendAxes'
import { sceneOption, trendOption, type TrendOption } from '@/charts/trendOption'
import { trendScene } from '@/charts/trendScene'
import { escapeHtml, tooltipPlace, tooltipText, trendTooltip, yearsOf } from '@/charts/trendTooltip'
import type { ChartModel } from '@/core/page/chartModel'
import {
  chartPoint,
  chartSeries,
  chartTarget,
  exportsChart,
  palette,
  plainChart,
} from '../../helpers/charts'

const context: ChartContext = {
  language: 'nb',
  palette,
  reducedMotion: false,
  width: 1200,
  height: 560,
}
const list = (option: TrendOption): readonly { id?: unknown; data?: unknown }[] =>
  [option.series ?? []].flat()
const byId = (option: TrendOption, id: string): { id?: unknown; data?: unknown } | undefined =>
  list(option).find((series) => series.id === id)

use([
  LineChart,
  ScatterChart,
  CustomChart,
  GridComponent,
  TooltipComponent,
  AriaComponent,
  SVGRenderer,
])
function drawn(model: ChartModel): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 1200, height: 560 })
  chart.setOption(trendOption(model, context))
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

describe('trendOption', () => {
  it('keeps gaps open with nulls, and joins nothing over them', () => {
    const option = trendOption(exportsChart(), context)
    expect(byId(option, 'main:new')).toMatchObject({
      connectNulls: false,
      data: [
        [2018, 19],
        [2021, null],
        [2021, 22],
        [2023, null],
        [2023, 27],
        [2024, 25.9],
      ],
    })
  })
  it('dashes the plan and dots the projection', () => {
    const option = trendOption(exportsChart(), context)
    expect(byId(option, 'plan:plan/target')).toMatchObject({ lineStyle: { type: [6, 5] } })
    expect(byId(option, 'projection:plan/target')).toMatchObject({ lineStyle: { type: [1, 4.5] } })
  })
  it('holds as many points as the series, with a stable id each', () => {
    const option = trendOption(exportsChart(), context)
    expect(byId(option, 'dots:new')).toMatchObject({ data: { length: 5 } })
    expect(byId(option, 'dots:old')).toMatchObject({ data: { length: 4 } })
    expect(list(option).every(({ id }) => typeof id === 'string')).toBe(true)
  })
  it('gives a dot that a line stands for no size', () => {
    const months = Array.from({ length: 240 }, (_, month) => chartPoint(2000 + month / 12, 50))
    const option = trendOption(
      plainChart({}, { step: 1 / 12, main: [{ ...chartSeries({}), points: months }] }),
      context,
    )
    expect(byId(option, 'dots:new')).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ symbolSize: 0 })]),
    })
  })
  it('never animates, and describes itself in our words', () => {
    const scene = trendScene(exportsChart(), context)
    expect(sceneOption(scene, context, 'Linjegraf.')).toMatchObject({
      animation: false,
      aria: { label: { description: 'Linjegraf.' } },
    })
  })
  it('finds the tooltip of every figure', () => {
    const scene = trendScene(exportsChart(), context)
    const series = list(sceneOption(scene, context))
    for (const dot of scene.dots) {
      const { seriesIndex, dataIndex } = tipTarget(scene, dot)
      expect(series[seriesIndex]?.id).toBe(`dots:${dot.series}`)
      const { data } = series[seriesIndex] as { data: { value: unknown }[] }
      expect(data[dataIndex]?.value).toEqual([dot.point.years, dot.point.value])
    }
  })
  it('is drawn by ECharts with every label, mark and event', () => {
    const svg = drawn(
      exportsChart({
        targets: [chartTarget({ milestones: [{ years: 2027, value: 40, words: '40 i 2027' }] })],
        breaks: [{ years: 2023, title: 'Brudd i serien', text: 'Ny telling' }],
      }),
    )
    for (const text of [
      'Mål i 2030',
      '25,9',
      '40 i 2027',
      'Brudd i serien',
      'Hendelser',
      'Feb. 2024: Eksportsatsing',
      '50\u00a0mrd. kr',
      '2030',
    ]) {
      expect(svg).toContain(text)
    }
    expect(
      drawn(exportsChart({ targets: [chartTarget({ goal: { kind: 'unknown' } })] })),
    ).toContain('2.6,2.6')
    expect(drawn(exportsChart())).toContain('planbane: 3,1 mrd. kr mer hvert år')
  })
  it('numbers the events where their texts have no room', () => {
    const narrow = { ...context, width: 358 }
    expect(byId(trendOption(exportsChart(), narrow), 'lane')).toMatchObject({ data: { length: 3 } })
  })
})

describe('trendAxes', () => {
  const { xAxis, yAxis } = trendAxes(trendScene(exportsChart(), context).frame, palette)
  it('reaches the edges of the plot', () => {
    const { x, plot } = trendScene(exportsChart(), context).frame
    expect(xAxis.min).toBe(valueAt(x, plot.left))
    expect(Number(xAxis.min)).toBeLessThan(2017)
    expect(Number(xAxis.max)).toBeGreaterThan(2030)
  })
  it('writes years at their ticks only', () => {
    const { axisLabel } = xAxis as { axisLabel: { formatter: (years: number) => string } }
    expect(axisLabel.formatter(2030)).toBe('2030')
    expect(axisLabel.formatter(2016.5)).toBe('')
  })
  it('draws zero darker, and writes the unit on the top tick', () => {
    const axis = yAxis as {
      axisLabel: { formatter: (value: number, index: number) => string }
      splitLine: { lineStyle: { color: string[] } }
    }
    expect(axis.splitLine.lineStyle.color).toEqual(['axis', 'grid', 'grid', 'grid', 'grid', 'grid'])
    expect(axis.axisLabel.formatter(50, 5)).toBe('50\u00a0mrd. kr')
    expect(axis.axisLabel.formatter(99, 9)).toBe('')
  })
  it('draws no grid without figures', () => {
    const empty = trendAxes(trendScene(plainChart({}), context).frame, palette)
    expect(empty.yAxis).toMatchObject({ splitLine: { show: false }, interval: 1 })
  })
})

describe('trendTooltip', () => {
  const { dots } = trendScene(exportsChart(), context)
  it('reads the figure under the pointer', () => {
    const tooltip = trendTooltip(trendScene(exportsChart(), context), context)
    const formatter = tooltip.formatter as (params: unknown) => string
    expect(formatter([{ value: [2024, 25.9] }])).toBe('2024: 25.9')
  })
  it('stands at the foot of the plot, on the roomier side of the line, and inside', () => {
    const { frame } = trendScene(exportsChart(), context)
    const box = [200, 80] as const
    const top = frame.plot.bottom - 92
    expect(tooltipPlace(100, box, frame)).toEqual([112, top])
    expect(tooltipPlace(1000, box, frame)).toEqual([788, top])
    expect(tooltipPlace(590, [700, 80], frame)).toEqual([500, top])
    expect(tooltipPlace(610, [700, 80], frame)).toEqual([0, top])
    const position = trendTooltip(trendScene(exportsChart(), context), context).position as (
      ...values: unknown[]
    ) => unknown
    expect(position([100, 5], [], null, null, { contentSize: [200, 80] })).toEqual([112, top])
  })
  it('reads the grey figures where there is no other, and nothing between the figures', () => {
    expect(tooltipText(dots, 2018)).toBe('2018: 19')
    expect(tooltipText(dots, 2017)).toBe('2017: 23.6')
    expect(tooltipText(dots, 2017.5)).toBe('')
    expect(tooltipText(dots, null)).toBe('')
  })
  it('keeps text from a data file text', () => {
    expect(escapeHtml(`<img src=x onerror="alert('1')"> & «23»`)).toBe(
      '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; «23»',
    )
  })
  it('takes the time from whatever ECharts hands over', () => {
    expect(yearsOf({ value: [2024, 1] })).toBe(2024)
    expect(yearsOf([null, 'x', {}, { value: 3 }, { value: ['a'] }, { value: [2020.5, 2] }])).toBe(
      2020.5,
    )
    expect(yearsOf(undefined)).toBeNull()
  })
})
