import type { ChartModel } from '@/core/page/chartModel'
import { spotsRound } from './labels'
import { nameLabels } from './nameLabels'
import { place } from './scale'
import { gapLabels, goalLabels, milestoneLabels, projectionLabels } from './targetLabels'
import { wrapText } from './textWidth'
import type { TrendDot } from './trendDots'
import { tickSize, type TrendFrame } from './trendFrame'
import { breakX } from './trendMarks'
import { wordingsOf, type TrendWish } from './trendWish'
import { latestLabel, ranked, valueLabel } from './valueLabels'

/** Every text of the chart that stands beside something, the most important first. */
export function trendLabels(
  model: ChartModel,
  frame: TrendFrame,
  dots: readonly TrendDot[],
): readonly TrendWish[] {
  const main = dots.filter((dot) => dot.main)
  return [
    ...breakLabels(model, frame),
    ...main.filter(({ latest }) => latest).map(latestLabel),
    ...goalLabels(model, frame),
    ...gapLabels(model, frame),
    ...main.filter(({ latest, point }) => !latest && point.markWord !== '').map(valueLabel),
    ...projectionLabels(model, frame),
    ...milestoneLabels(model, frame),
    ...nameLabels(model, frame, dots),
    ...supersededLabels(model, frame),
    ...ranked(main).map(valueLabel),
    ...ranked(dots.filter((dot) => !dot.main)).map(valueLabel),
  ]
}

function breakLabels(model: ChartModel, frame: TrendFrame): readonly TrendWish[] {
  return model.breaks.map(({ years, title, text }) => {
    const at = { x: breakX(years, model, frame), y: 18 }
    const lines = wrapText(text, 250, { size: tickSize, bold: false })
    const fits = !frame.narrow && lines.length > 0 && lines.length <= 2
    return {
      ...{ id: `break:${String(years)}`, size: tickSize, emphasis: 'first', style: 'text' },
      wordings: fits ? [[title, ...lines], [title]] : [[title]],
      spots: spotsRound(at, 10, ['below-right', 'below-left']),
      reach: 'near',
    }
  })
}

function supersededLabels(model: ChartModel, { x, y, narrow }: TrendFrame): readonly TrendWish[] {
  return model.superseded.map(({ years, value, words: texts }) => ({
    ...{ id: `superseded:${String(years)}:${String(value)}`, size: tickSize, emphasis: 'none' },
    ...{ style: 'subtle', wordings: wordingsOf(texts, narrow), reach: narrow ? 'near' : 'clear' },
    spots: spotsRound({ x: place(x, years), y: place(y, value) }, 8, [
      ...(['left', 'above-left', 'above', 'below-left', 'right', 'above-right'] as const),
    ]),
  }))
}
