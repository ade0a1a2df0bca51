import type { ExploreSeries } from '@/core/explore/view'
import {
  labelAt,
  lineHeight,
  placeLabels,
  spotsRound,
  type LabelWish,
  type Surroundings,
} from '../labels'
import type { ChartLabel } from '../marks'
import type { Tone } from '../palette'
import { spread } from '../spread'
import { wrapText } from '../textWidth'
import type { PanelRoom } from './panelFrame'
import { nameFont, type ExploreSpot } from './sceneParts'
import type { TimePlot } from './timePanel'

/** A series with the places of its figures. */
export interface NamedSeries {
  readonly series: ExploreSeries
  readonly tone: Tone
  readonly spots: readonly ExploreSpot[]
}

export interface LabelOptions {
  readonly frame: TimePlot
  readonly room: PanelRoom
  readonly style: 'line' | 'dot' | 'bar'
  /** More than one series: each has its name beside it. */
  readonly hasNames: boolean
  readonly around: Surroundings
}

/** A series that ends this near the plot's right edge has its name in the column beside it. */
const atEdge = 26
const fewFigures = 12

/** The names of the series, then values; no two touch, and one that finds no place is left out. */
export function timeLabels(
  drawn: readonly NamedSeries[],
  options: LabelOptions,
): readonly ChartLabel[] {
  const { around } = options
  const column = options.hasNames ? nameColumn(drawn, options) : []
  const named = new Set(column.map(({ id }) => id))
  const boxes = [...around.boxes, ...column.map(({ box }) => box)]
  const names = options.hasNames
    ? drawn
        .filter(({ series }) => !named.has(nameId(series)))
        .flatMap((one) => nameWish(one, options))
    : []
  const placed = placeLabels([...names, ...valueWishes(drawn, options)], { ...around, boxes })
  return [...column, ...placed]
}

function nameId({ key }: ExploreSeries): string {
  return `name:${key}`
}

/** Name and latest figure in one: «Norge 109». */
function nameLines({ title, point }: ExploreSpot, width: number): readonly string[] {
  return wrapText(`${title} ${point.text}`, width, nameFont)
}

/** The names of the series that reach the right edge, beside their ends; the coloured ones first. */
function nameColumn(
  drawn: readonly NamedSeries[],
  { frame, room }: LabelOptions,
): readonly ChartLabel[] {
  const { plot } = frame
  const width = room.right - plot.right - 8
  if (width < 40) return []
  const ends = drawn
    .flatMap((one) => one.spots.slice(-1).map((spot) => ({ ...one, spot })))
    .filter(({ spot }) => plot.right - spot.at.x <= atEdge)
    .toSorted((a, b) => Number(a.tone === 'context') - Number(b.tone === 'context'))
    .map((one) => ({ ...one, lines: nameLines(one.spot, width) }))
  const lineSize = nameFont.size * lineHeight
  const middles = spread(
    ends.map(({ spot, lines }) => ({ wish: spot.at.y, height: lines.length * lineSize })),
    [plot.top - 22, plot.bottom],
  )
  return middles.flatMap((middle, index) => {
    const end = ends[index]
    // Those without room are left to the legend.
    if (middle === null || !end) return []
    const { series, tone, spot, lines } = end
    const emphasis = tone === 'context' ? 'none' : 'all'
    const looks = { id: nameId(series), lines, size: nameFont.size, style: textTone(tone) }
    const label = labelAt(
      { ...looks, emphasis },
      { at: { x: plot.right, y: middle }, side: 'right', clear: 8 },
      0,
    )
    const isMoved = Math.abs(middle - spot.at.y) > 5
    const from = { x: spot.at.x + spot.radius + 2, y: spot.at.y }
    return [
      { ...label, leader: isMoved ? ([from, { x: plot.right + 6, y: middle }] as const) : null },
    ]
  })
}

/** Grey names are read on paper: the subtle text colour; series 5 and 6 take ink (contrast). */
function textTone(tone: Tone): Tone {
  if (tone === 'context') return 'subtle'
  return tone === 'series-5' || tone === 'series-6' ? 'text' : tone
}

function nameWish(one: NamedSeries, { frame, room }: LabelOptions): readonly LabelWish<Tone>[] {
  const { series, spots, tone } = one
  const [first, last] = [spots[0], spots.at(-1)]
  if (!first || !last) return []
  const width = Math.min(220, (room.right - room.left) * 0.4)
  const isGrey = tone === 'context'
  return [
    {
      ...{ id: nameId(series), size: nameFont.size, reach: isGrey ? 'near' : 'clear' },
      ...{ emphasis: isGrey ? 'none' : 'all', style: textTone(tone) },
      wordings: [nameLines(last, width), wrapText(series.title, width, nameFont)],
      spots: [
        ...spotsRound(last.at, last.radius + 4, [
          'right',
          'above',
          'below',
          'above-left',
          'below-left',
        ]),
        ...(last.at.x > frame.plot.right - 60
          ? []
          : spotsRound(first.at, first.radius + 8, ['above-right', 'below-right'])),
      ],
    },
  ]
}

/** First, last, highest and lowest, and all where they are few; of a single coloured series only. */
function valueWishes(
  drawn: readonly NamedSeries[],
  { style, hasNames }: LabelOptions,
): readonly LabelWish<Tone>[] {
  const [only, ...more] = drawn.filter(({ tone }) => tone !== 'context')
  if (!only || more.length > 0) return []
  const { spots } = only
  const latest = spots.findLast(({ point }) => point.mark !== 'forecast')
  const rest = spots.filter((spot) => spot !== latest).filter((spot) => isTold(spot, spots))
  const own = rest.map((spot) => valueWish(spot, { style, isLatest: false }))
  // The name has the last figure in it already.
  return latest && !hasNames ? [valueWish(latest, { style, isLatest: true }), ...own] : own
}

function isTold(spot: ExploreSpot, spots: readonly ExploreSpot[]): boolean {
  const values = spots.map(({ point }) => point.value)
  const { value, bound, markWord } = spot.point
  return (
    spots.length <= fewFigures ||
    spot === spots[0] ||
    spot === spots.at(-1) ||
    value === Math.max(...values) ||
    value === Math.min(...values) ||
    bound !== null ||
    markWord !== ''
  )
}

function valueWish(
  { series, point, at, radius, tone }: ExploreSpot,
  { style, isLatest }: { readonly style: LabelOptions['style']; readonly isLatest: boolean },
): LabelWish<Tone> {
  const caret = point.bound === null ? 0 : 7
  const outer = point.value < 0 ? 'below' : 'above'
  return {
    ...{ id: `value:${series}:${point.period}`, size: isLatest ? 17 : nameFont.size },
    ...{ emphasis: 'all', style: textTone(tone), reach: isLatest ? 'far' : 'near' },
    wordings:
      point.markWord === ''
        ? [[point.text]]
        : [[`${point.text} (${point.markWord})`], [point.text]],
    spots:
      style === 'bar'
        ? spotsRound(at, 3 + caret, [outer])
        : spotsRound(at, radius + 3 + caret, [
            'above',
            'below',
            'right',
            'above-left',
            'below-right',
            'left',
          ]),
  }
}
