import type { ChartModel, ChartPoint, ChartSeries } from '@/core/page/chartModel'
import { boxAround, type Box, type Point } from './geometry'
import { place, type Scale } from './scale'
import type { Tone } from './palette'
import { mainTone, measuredRuns } from './trendLines'

/** A figure's dot; `shown` is false where a line stands for it in a dense series. */
export interface TrendDot {
  readonly series: string
  /** Its series and its time, for the walk by keyboard. */
  readonly lane: string
  readonly order: number
  readonly main: boolean
  readonly point: ChartPoint
  readonly at: Point
  readonly radius: number
  readonly tone: Tone
  readonly hollow: boolean
  /** The newest measured figure of its series. */
  readonly latest: boolean
  readonly shown: boolean
}

export interface Scales {
  readonly x: Scale
  readonly y: Scale
}

interface DotLooks {
  readonly main: boolean
  readonly tone: Tone
}

/** The dots of every series, the grey ones first. */
export function trendDots(model: ChartModel, scales: Scales): readonly TrendDot[] {
  const spacing = place(scales.x, scales.x.domain[0] + model.step) - scales.x.range[0]
  const context = model.context.flatMap((series) =>
    seriesDots(series, { main: false, tone: 'context' }),
  )
  const main = model.main.flatMap((series, index) =>
    seriesDots(series, { main: true, tone: mainTone(model, index) }),
  )
  return [...context, ...main]

  function seriesDots(series: ChartSeries, looks: DotLooks): readonly TrendDot[] {
    const latest = series.points.findLast(({ mark }) => mark !== 'forecast')
    const alone = new Set(
      measuredRuns(series, model.step)
        .filter((run) => run.length === 1)
        .flat(),
    )
    return series.points.map((point) => {
      const hollow = point.mark !== 'published'
      const isLatest = point === latest
      return {
        ...{ series: series.id, point, hollow, latest: isLatest, ...looks },
        ...{ lane: series.id, order: point.years },
        at: { x: place(scales.x, point.years), y: place(scales.y, point.value) },
        radius: radiusOf(looks.main, isLatest, spacing),
        shown: spacing >= 9 || hollow || isLatest || alone.has(point) || point.bound !== null,
      }
    })
  }
}

/** The room a dot takes, its caret included. */
export function dotBox({ at, radius, point }: TrendDot): Box {
  const box = boxAround(at, radius + 1)
  if (point.bound === 'above') return { ...box, top: box.top - 8 }
  if (point.bound === 'below') return { ...box, bottom: box.bottom + 8 }
  return box
}

function radiusOf(main: boolean, latest: boolean, spacing: number): number {
  if (latest && main) return 6.5
  if (spacing < 16) return main ? 4 : 3
  return main ? 5.5 : 4
}
