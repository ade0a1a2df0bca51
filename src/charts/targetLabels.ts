import type { ChartModel } from '@/core/page/chartModel'
import { spotsRound, type Side } from './labels'
import { place } from './scale'
import { labelSize, tickSize, type TrendFrame } from './trendFrame'
import { gapLine, goalPoint } from './trendMarks'
import { wordingsOf, type TrendWish } from './trendWish'
import { latestSize } from './valueLabels'

/** What each target aims at, beside its ring, bar or arrow. */
export function goalLabels(model: ChartModel, frame: TrendFrame): readonly TrendWish[] {
  return model.targets
    .filter(({ goal }) => goal !== null)
    .map((target) => ({
      ...{ id: `goal:${target.key}`, size: labelSize, emphasis: 'all', style: 'text' },
      wordings: wordingsOf(target.goalWords, frame.narrow),
      spots: spotsRound(goalPoint(target, frame), frame.narrow ? 11 : 15, [
        ...(['right', 'left', 'above-left', 'below-left', 'above', 'below'] as const),
      ]),
      reach: 'far',
    }))
}

/** The distance to the plan, beside its bracket. */
export function gapLabels(model: ChartModel, frame: TrendFrame): readonly TrendWish[] {
  return model.targets.flatMap((target): readonly TrendWish[] => {
    const line = gapLine(target, frame)
    if (!target.gap || !line) return []
    const [value, planned] = line.ends
    const away: Side = value > planned ? 'below' : 'above'
    const dot = { x: line.x - 4, y: value }
    return [
      {
        ...{ id: `gap:${target.key}`, size: tickSize, emphasis: 'all', style: target.status },
        wordings: wordingsOf(target.gap.words, frame.narrow),
        spots: [
          { at: dot, side: away, clear: latestSize * 1.25 + 12 },
          { at: { x: line.x, y: (value + planned) / 2 }, side: 'right', clear: 9 },
          { at: { x: line.x, y: (value + planned) / 2 }, side: 'left', clear: 12 },
          { at: { x: line.x, y: planned }, side: away === 'below' ? 'above' : 'below', clear: 8 },
        ],
        reach: 'far',
      },
    ]
  })
}

/** Where the pace so far leads; a line that leaves the plot has no end to label. */
export function projectionLabels(model: ChartModel, frame: TrendFrame): readonly TrendWish[] {
  const { x, y } = frame
  return model.targets.flatMap(({ key, projection }): readonly TrendWish[] => {
    const end = projection?.path.at(-1)
    if (!projection || !end || end.value < y.domain[0] || end.value > y.domain[1]) return []
    const at = { x: place(x, end.years), y: place(y, end.value) }
    return [
      {
        ...{ id: `projection:${key}`, size: labelSize, emphasis: 'first', style: 'data' },
        wordings: wordingsOf(projection.words, frame.narrow),
        spots: spotsRound(at, 8, ['right', 'below-left', 'above-left', 'below']),
        reach: 'near',
      },
    ]
  })
}

/** The milestones on the planned path. */
export function milestoneLabels(model: ChartModel, { x, y }: TrendFrame): readonly TrendWish[] {
  return model.targets.flatMap(({ key, milestones }) =>
    milestones.map(({ years, value, words: text }) => ({
      ...{ id: `milestone:${key}:${String(years)}`, size: tickSize, emphasis: 'none' as const },
      ...{ style: 'text' as const, wordings: [[text]], reach: 'near' },
      spots: spotsRound({ x: place(x, years), y: place(y, value) }, 10, [
        ...(['above-left', 'below-right', 'above', 'below'] as const),
      ]),
    })),
  )
}
