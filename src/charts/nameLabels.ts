import type { ChartModel, ChartSeries } from '@/core/page/chartModel'
import { spotsRound } from './labels'
import type { Tone } from './palette'
import { wrapText } from './textWidth'
import type { TrendDot } from './trendDots'
import { tickSize, type TrendFrame } from './trendFrame'
import { mainTone } from './trendLines'
import type { TrendWish } from './trendWish'

/** The series' names, where there is more than one series: no legend. */
export function nameLabels(
  model: ChartModel,
  frame: TrendFrame,
  dots: readonly TrendDot[],
): readonly TrendWish[] {
  if (model.context.length === 0 && model.main.length < 2) return []
  const wish = (series: ChartSeries, tone: Tone): readonly TrendWish[] => {
    const own = dots.filter((dot) => dot.series === series.id)
    const width = frame.narrow ? 130 : 260
    const font = { size: tickSize, bold: true }
    return own.length === 0
      ? []
      : [
          {
            ...{ id: `name:${series.id}`, size: tickSize, reach: 'clear' },
            ...{ emphasis: tone === 'context' ? 'none' : 'all' },
            style: tone === 'context' ? 'subtle' : tone,
            wordings: [wrapText(series.title, width, font)],
            spots: nameSpots(own, model.main.length > 1),
          },
        ]
  }
  return [
    ...model.context.flatMap((series) => wish(series, 'context')),
    ...model.main.flatMap((series, index) => wish(series, mainTone(model, index))),
  ]
}

function nameSpots(dots: readonly TrendDot[], atEnd: boolean): TrendWish['spots'] {
  const points = dots.map(({ at }) => at)
  const byHeight = points.toSorted((a, b) => a.y - b.y)
  const ends = points
    .slice(-1)
    .flatMap((at) => spotsRound(at, 11, ['right', 'above-left', 'below-left']))
  const starts = [
    ...points.slice(0, 1).flatMap((at) => spotsRound(at, 11, ['right'])),
    ...points.slice(0, 1).flatMap((at) => spotsRound(at, 22, ['above-right', 'below-right'])),
    ...byHeight.slice(0, 1).flatMap((at) => spotsRound(at, 26, ['above', 'above-left'])),
    ...byHeight.slice(-1).flatMap((at) => spotsRound(at, 26, ['below', 'below-right'])),
  ]
  return atEnd ? [...ends, ...starts] : [...starts, ...ends]
}
