import type { ChartPoint } from '@/core/page/chartModel'
import { spotsRound, type Side } from './labels'
import type { TrendDot } from './trendDots'
import { labelSize, tickSize } from './trendFrame'
import type { TrendWish } from './trendWish'

export const latestSize = 19
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

/** The newest figure of a chosen series, large. */
export function latestLabel({ series, point, at, radius, tone }: TrendDot): TrendWish {
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

/** A figure beside its dot, with its word where it is preliminary or a forecast. */
export function valueLabel({ series, main, point, at, radius, tone }: TrendDot): TrendWish {
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

/** First, last, then turning points and figures with a qualifier, then the rest where they are few. */
export function ranked(dots: readonly TrendDot[]): readonly TrendDot[] {
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
