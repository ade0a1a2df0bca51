import type { ChartModel } from '@/core/page/chartModel'
import type { Language } from '@/core/model'
import { narrowBelow } from './chartContext'
import { eventLane, type EventLane } from './eventLane'
import type { Box } from './geometry'
import { place, valueAxis, type Scale } from './scale'
import { textWidth } from './textWidth'
import { timeTicks, type TimeTick } from './timeAxis'
import { markedPoints, timeDomain, valuesOf, yearsOf } from './trendDomain'
import { tickTexts } from './tickTexts'

export interface TrendSize {
  readonly width: number
  readonly height: number
  readonly language: Language
}

export interface ValueTick {
  readonly value: number
  readonly y: number
  readonly text: string
}

/** The chart's room: where the figures are drawn, both axes, and the events' lane below. */
export interface TrendFrame {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  readonly plot: Box
  readonly x: Scale
  readonly y: Scale
  readonly valueTicks: readonly ValueTick[]
  readonly timeTicks: readonly TimeTick[]
  readonly lane: EventLane
  readonly laneTop: number
}

export const tickSize = 14
export const labelSize = 15
const axisHeight = 34
const markRoom = 22
const tickFont = { size: tickSize, bold: false }

/** Lays out the plot, its axes and margins for a size in pixels. */
export function trendFrame(model: ChartModel, size: TrendSize): TrendFrame {
  const { width, height } = size
  const narrow = width < narrowBelow
  const right = width - rightMargin(model, width)
  const tight = labelledAxis(model, size, 0)
  // There is nothing above a hundred per cent: its unit gets room at the side instead.
  const isFull = model.kind === 'percent' && tight.domain[1] === 100
  const roomy = isFull ? tight : labelledAxis(model, size, 1)
  const left = leftPad(isFull ? tight.texts : roomy.texts.slice(0, -1))
  const x: Scale = { domain: timeDomain(model), range: [left, right - 18] }
  const lane = eventLane(model.events, {
    ...{ x, width, size: tickSize, title: narrow ? '' : model.eventsTitle },
    roomForText: !narrow,
  })
  const top = model.breaks.length > 0 ? 74 : 40
  const range = [height - axisHeight - lane.height, top] as const
  const covered = standsOnUnit(model, { x, y: { domain: tight.domain, range } }, tight)
  const axis = covered ? roomy : tight
  const y: Scale = { domain: axis.domain, range }
  const wanted = model.targets.flatMap(({ due }) => (due === null ? [] : [due]))
  return {
    ...{ width, height, narrow, x, y, lane },
    plot: { left: 0, top, right, bottom: range[0] },
    valueTicks: axis.texts.map(({ value, text }) => ({ value, text, y: place(y, value) })),
    timeTicks:
      yearsOf(model).length === 0
        ? []
        : timeTicks(x, { font: tickFont, wanted, fallback: markedPeriods(model) }),
    laneTop: range[0] + axisHeight,
  }
}

interface LabelledAxis {
  readonly domain: readonly [number, number]
  readonly texts: readonly { readonly value: number; readonly text: string }[]
}

/** The value axis with its texts; without a single figure or goal a scale would claim something. */
function labelledAxis(model: ChartModel, size: TrendSize, spare: 0 | 1): LabelledAxis {
  const values = valuesOf(model)
  const steps = size.width < narrowBelow ? 4 : 5
  const axis = valueAxis(values, { kind: model.kind, steps, spare })
  const texts = values.length > 0 ? tickTexts(axis, model, size.language) : []
  return { domain: axis.domain, texts }
}

function leftPad(texts: LabelledAxis['texts']): number {
  const numbers = texts.map(({ text }) => textWidth(text, tickFont))
  return Math.ceil(Math.max(0, ...numbers)) + markRoom
}

/** Whether a dot or a ring would cover the unit on the top tick. */
function standsOnUnit(
  model: ChartModel,
  { x, y }: { readonly x: Scale; readonly y: Scale },
  { texts }: LabelledAxis,
): boolean {
  const unit = texts.slice(-1).map(({ text }) => textWidth(text, tickFont))
  const edge = Math.max(0, ...unit) + 12
  return markedPoints(model).some(
    ({ years, value }) => place(x, years) < edge && place(y, value) < y.range[1] + markRoom,
  )
}

function markedPeriods({ main, context }: ChartModel): readonly { years: number; text: string }[] {
  const points = [...main, ...context].flatMap((series) => series.points)
  return points.map(({ years, period }) => ({ years, text: period }))
}

function rightMargin(model: ChartModel, width: number): number {
  const narrow = width < narrowBelow
  const words = model.targets.flatMap(({ goalWords, projection }) =>
    [goalWords, ...(projection ? [projection.words] : [])].flatMap((wording) =>
      narrow ? wording.short : wording.long,
    ),
  )
  const names = model.main.length > 1 ? model.main.map(({ title }) => title) : []
  const font = { size: labelSize, bold: true }
  const widest = Math.max(24, ...[...words, ...names].map((text) => textWidth(text, font)))
  return Math.min(widest + (narrow ? 14 : 22), width * (narrow ? 0.24 : 0.2))
}
