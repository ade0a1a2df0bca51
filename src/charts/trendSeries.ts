import type { CustomSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import { rowHeight } from './eventLane'
import type { Point } from './geometry'
import { disc, ring, type ChartLabel, type Mark } from './marks'
import { labelElement, markElement, slantedElement } from './markElement'
import type { Palette, Tone } from './palette'
import { dotMark } from './sceneMarks'
import { lineCap } from './svgText'
import { tickSize, type TrendFrame } from './trendFrame'
import type { TrendLine } from './trendLines'
import type { TrendScene } from './trendScene'

type Element = ReturnType<typeof markElement>
type Drawing = (palette: Palette) => Element

/** A line as an ECharts series: a null between two runs keeps the gap open. */
export function lineSeries(line: TrendLine, palette: Palette): LineSeriesOption {
  const { id, runs, tone, width, dash } = line
  const data = runs.flatMap((run, index) => {
    const points = run.map(({ years, value }): [number, number | null] => [years, value])
    const opening = run.slice(0, 1).map(({ years }): [number, number | null] => [years, null])
    return index === 0 ? points : [...opening, ...points]
  })
  return {
    ...{ type: 'line', id, data, connectNulls: false, showSymbol: false, silent: true, clip: true },
    lineStyle: {
      ...{ color: palette[tone], width, cap: lineCap(dash), join: 'round' },
      type: dash.length > 0 ? [...dash] : 'solid',
    },
    tooltip: { show: false },
    z: tone === 'context' ? 2 : 3,
  }
}

/** One scatter series for each series of figures; dots that a line stands for have no size. */
export function dotSeries({ dots }: TrendScene, palette: Palette): readonly ScatterSeriesOption[] {
  const ids = [...new Set(dots.map(({ series }) => series))]
  return ids.map((id) => ({
    ...{ type: 'scatter', id: `dots:${id}`, z: 4, cursor: 'default' },
    data: dots
      .filter(({ series }) => series === id)
      .map((dot) => {
        const { radius, fill, stroke, width } = dotMark(dot)
        return {
          value: [dot.point.years, dot.point.value],
          symbolSize: dot.shown ? radius * 2 : 0,
          itemStyle: {
            ...{ color: palette[fill], borderColor: palette[stroke], borderWidth: width },
            opacity: 1,
          },
        }
      }),
  }))
}

/** Marks drawn where they were set, in pixels. */
export function customSeries(
  id: string,
  marks: readonly Mark[],
  palette: Palette,
): CustomSeriesOption {
  return drawn(
    id,
    marks.map((mark) => (colours) => markElement(mark, colours)),
    palette,
  )
}

/** Every label, the planned path's too, over all else. */
export function labelSeries(
  { labels, pathLabel }: TrendScene,
  palette: Palette,
): CustomSeriesOption {
  const slanted = pathLabel
    ? [(colours: Palette): Element => slantedElement(pathLabel, colours)]
    : []
  const set = labels.map((label) => (colours: Palette) => labelElement(label, colours))
  return drawn('labels', [...slanted, ...set], palette)
}

/** The events' lane under the time axis, its title first. */
export function laneSeries({ lane, laneTop }: TrendFrame, palette: Palette): CustomSeriesOption {
  const title = { text: lane.title, x: 0, y: laneTop + rowHeight / 2, anchor: 'start' } as const
  const drawings = lane.events.flatMap(({ at, text, textX, anchor }): Drawing[] => {
    const y = laneTop + at.y
    const dot = lane.numbered
      ? ring({ x: at.x, y }, 9, { tone: 'target', width: 1.5, dash: [] })
      : disc({ x: at.x, y }, 4, 'target')
    const words = laneLabel({ text, x: textX, y, anchor }, 'text')
    return [(colours) => markElement(dot, colours), (colours) => labelElement(words, colours)]
  })
  const heading = laneLabel(title, 'subtle')
  return drawn('lane', [(colours) => labelElement(heading, colours), ...drawings], palette)
}

interface LaneText extends Point {
  readonly text: string
  readonly anchor: ChartLabel['anchor']
}

function laneLabel({ text, x, y, anchor }: LaneText, style: Tone): ChartLabel {
  return {
    ...{ id: text, lines: [text], size: tickSize, emphasis: 'none', style, x, y, anchor },
    ...{ box: { left: x, top: y, right: x, bottom: y }, leader: null },
  }
}

function drawn(id: string, drawings: readonly Drawing[], palette: Palette): CustomSeriesOption {
  return {
    ...{ type: 'custom', id, coordinateSystem: 'none', silent: true, z: 5 },
    tooltip: { show: false },
    data: drawings.map((_, index) => index),
    renderItem: ({ dataIndex }) => drawings[dataIndex]?.(palette),
  }
}
