import type { ChartModel, ChartPoint, ChartSeries, Wording } from '@/core/page/chartModel'
import { spotsRound, type LabelWish, type Side } from './labels'
import type { Tone } from './palette'
import { place } from './scale'
import { wrapText } from './textWidth'
import type { TrendDot } from './trendDots'
import { labelSize, tickSize, type TrendFrame } from './trendFrame'
import { breakX, gapLine, goalPoint } from './trendMarks'
import { mainTone } from './trendLines'

export type TrendWish = LabelWish<Tone>

const latestSize = 19
const fewPoints = 10
const corners: readonly Side[] = ['above-left', 'below-left']
const freeAhead: readonly Side[] = ['below', 'above', 'right', 'below-right', 'above-right']
const amidLine: readonly Side[] = [
  'below',
  'above',
  ...corners,
  'left',
  'below-right',
  'above-right',
]

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

function words({ long, short }: Wording, narrow: boolean): readonly (readonly string[])[] {
  return (narrow ? [short] : [long, short]).filter((lines) => lines.length > 0)
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

function latestLabel({ series, point, at, radius, tone }: TrendDot): TrendWish {
  return {
    ...{ id: `latest:${series}`, size: latestSize, emphasis: 'all', style: tone },
    wordings: valueWordings(point),
    spots: spotsRound(at, radius + 3, [...freeAhead, 'left', ...corners]),
    reach: 'far',
  }
}

function valueWordings({ text, markWord }: ChartPoint): readonly (readonly string[])[] {
  return markWord === '' ? [[text]] : [[`${text} (${markWord})`], [text]]
}

function valueLabel({ series, main, point, at, radius, tone }: TrendDot): TrendWish {
  const caret = point.bound === null ? 0 : 7
  const sides = point.markWord === '' ? amidLine : freeAhead
  return {
    ...{ id: `value:${series}:${point.period}`, size: main ? labelSize : tickSize },
    ...{ emphasis: main && point.markWord === '' ? 'all' : 'none', reach: 'near' },
    style: main && point.markWord === '' ? tone : 'subtle',
    wordings: valueWordings(point),
    spots: spotsRound(at, radius + 3 + caret, main ? sides : ['above', 'below', ...corners]),
  }
}

function goalLabels(model: ChartModel, frame: TrendFrame): readonly TrendWish[] {
  return model.targets
    .filter(({ goal }) => goal !== null)
    .map((target) => ({
      ...{ id: `goal:${target.key}`, size: labelSize, emphasis: 'all', style: 'text' },
      wordings: words(target.goalWords, frame.narrow),
      spots: spotsRound(goalPoint(target, frame), frame.narrow ? 11 : 15, [
        ...(['right', 'left', 'above-left', 'below-left', 'above', 'below'] as const),
      ]),
      reach: 'far',
    }))
}

function gapLabels(model: ChartModel, frame: TrendFrame): readonly TrendWish[] {
  return model.targets.flatMap((target): readonly TrendWish[] => {
    const line = gapLine(target, frame)
    if (!target.gap || !line) return []
    const [value, planned] = line.ends
    const away: Side = value > planned ? 'below' : 'above'
    const dot = { x: line.x - 4, y: value }
    return [
      {
        ...{ id: `gap:${target.key}`, size: tickSize, emphasis: 'all', style: target.status },
        wordings: words(target.gap.words, frame.narrow),
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

function projectionLabels(model: ChartModel, frame: TrendFrame): readonly TrendWish[] {
  const { x, y } = frame
  return model.targets.flatMap(({ key, projection }): readonly TrendWish[] => {
    const end = projection?.path.at(-1)
    if (!projection || !end || end.value < y.domain[0] || end.value > y.domain[1]) return []
    const at = { x: place(x, end.years), y: place(y, end.value) }
    return [
      {
        ...{ id: `projection:${key}`, size: labelSize, emphasis: 'first', style: 'data' },
        wordings: words(projection.words, frame.narrow),
        spots: spotsRound(at, 8, ['right', 'below-left', 'above-left', 'below']),
        reach: 'near',
      },
    ]
  })
}

function milestoneLabels(model: ChartModel, { x, y }: TrendFrame): readonly TrendWish[] {
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

function supersededLabels(model: ChartModel, { x, y, narrow }: TrendFrame): readonly TrendWish[] {
  return model.superseded.map(({ years, value, words: texts }) => ({
    ...{ id: `superseded:${String(years)}:${String(value)}`, size: tickSize, emphasis: 'none' },
    ...{ style: 'subtle', wordings: words(texts, narrow), reach: narrow ? 'near' : 'clear' },
    spots: spotsRound({ x: place(x, years), y: place(y, value) }, 8, [
      ...(['left', 'above-left', 'above', 'below-left', 'right', 'above-right'] as const),
    ]),
  }))
}

function nameLabels(
  model: ChartModel,
  frame: TrendFrame,
  dots: readonly TrendDot[],
): readonly TrendWish[] {
  if (model.context.length === 0 && model.main.length < 2) return []
  const wish = (series: ChartSeries, tone: Tone): readonly TrendWish[] => {
    const own = dots.filter(({ point }) => series.points.includes(point))
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
  const ends = points.slice(-1).flatMap((at) => spotsRound(at, 11, ['right', ...corners]))
  const starts = [
    ...points.slice(0, 1).flatMap((at) => spotsRound(at, 11, ['right'])),
    ...points.slice(0, 1).flatMap((at) => spotsRound(at, 22, ['above-right', 'below-right'])),
    ...byHeight.slice(0, 1).flatMap((at) => spotsRound(at, 26, ['above', 'above-left'])),
    ...byHeight.slice(-1).flatMap((at) => spotsRound(at, 26, ['below', 'below-right'])),
  ]
  return atEnd ? [...ends, ...starts] : [...starts, ...ends]
}

/** First, last, then turning points and figures with a qualifier, then the rest where they are few. */
function ranked(dots: readonly TrendDot[]): readonly TrendDot[] {
  const plain = dots.filter(({ main, latest, point }) => !(main && latest) && point.markWord === '')
  const ends = plain.filter((dot) => isEnd(dot, dots))
  const telling = plain.filter((dot) => dot.point.bound !== null || isTurn(dot, dots))
  const rest = dots.length <= fewPoints ? plain : []
  return [...new Set([...ends, ...telling, ...rest])]
}

function ownSeries(dot: TrendDot, dots: readonly TrendDot[]): readonly TrendDot[] {
  return dots.filter(({ series }) => series === dot.series)
}

function isEnd(dot: TrendDot, dots: readonly TrendDot[]): boolean {
  const own = ownSeries(dot, dots)
  return own[0] === dot || own.at(-1) === dot
}

/** In a long series only the highest and the lowest figure count as turns. */
function isTurn(dot: TrendDot, dots: readonly TrendDot[]): boolean {
  const own = ownSeries(dot, dots)
  const values = own.map(({ point }) => point.value)
  const { value } = dot.point
  if (own.length > fewPoints) return value === Math.max(...values) || value === Math.min(...values)
  const at = own.indexOf(dot)
  const [before, after] = [values[at - 1], values[at + 1]]
  return before !== undefined && after !== undefined && (value - before) * (value - after) > 0
}
