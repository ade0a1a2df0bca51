import type { ChartModel, ChartTarget } from '@/core/page/chartModel'
import { formatNumber } from '@/core/format'
import type { Language } from '@/core/model'
import { narrowBelow } from './chartContext'
import { eventLane, type EventLane } from './eventLane'
import type { Box } from './geometry'
import { place, valueAxis, type Scale } from './scale'
import { textWidth } from './textWidth'
import { timeTicks, type TimeTick } from './timeAxis'

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
const tickFont = { size: tickSize, bold: false }

/** Lays out the plot, its axes and margins for a size in pixels. */
export function trendFrame(model: ChartModel, size: TrendSize): TrendFrame {
  const { width, height, language } = size
  const narrow = width < narrowBelow
  const values = valuesOf(model)
  const axis = valueAxis(values, { kind: model.kind, steps: narrow ? 4 : 5 })
  const tickTexts = axis.ticks.map((value) =>
    formatNumber(value, { language, decimals: axis.decimals }),
  )
  const tickWidth = Math.max(0, ...tickTexts.map((text) => textWidth(text, tickFont)))
  const right = width - rightMargin(model, width)
  const x: Scale = { domain: timeDomain(model), range: [Math.ceil(tickWidth) + 22, right - 18] }
  const lane = eventLane(model.events, {
    ...{ x, width, size: tickSize, title: narrow ? '' : model.eventsTitle },
    roomForText: !narrow,
  })
  const top = model.breaks.length > 0 ? 74 : 40
  const bottom = height - axisHeight - lane.height
  const y: Scale = { domain: axis.domain, range: [bottom, top] }
  const wanted = model.targets.flatMap(({ due }) => (due === null ? [] : [due]))
  return {
    ...{ width, height, narrow, x, y, lane },
    plot: { left: 0, top, right, bottom },
    // Without a single figure or goal a scale would claim something.
    valueTicks: (values.length > 0 ? axis.ticks : []).map((value, index) => ({
      value,
      y: place(y, value),
      text: tickText(tickTexts, index, model),
    })),
    timeTicks: timeTicks(x, { font: tickFont, wanted, fallback: periodMarks(model) }),
    laneTop: bottom + axisHeight,
  }
}

function tickText(texts: readonly string[], index: number, { unit, kind }: ChartModel): string {
  const text = texts.slice(index, index + 1).join('')
  if (index < texts.length - 1 || unit === '') return text
  return kind === 'index' ? `${text} (${unit})` : `${text}\u00a0${unit}`
}

function valuesOf(model: ChartModel): readonly number[] {
  const points = [...model.main, ...model.context].flatMap((series) => series.points)
  const measured = [
    ...points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
    ...model.superseded.map(({ value }) => value),
    ...model.targets.flatMap(targetValues),
  ]
  return [...measured, ...projected(model, measured)]
}

function targetValues({ goal, path, milestones }: ChartTarget): readonly number[] {
  const planned = [...path, ...milestones].map(({ value }) => value)
  if (goal?.kind === 'value') return [...planned, goal.value]
  if (goal?.kind !== 'range') return planned
  return [...planned, ...[goal.low, goal.high].filter((bound) => bound !== null)]
}

/** A projection far outside everything measured would flatten the figures: it is cut off instead. */
function projected(model: ChartModel, measured: readonly number[]): readonly number[] {
  const highest = Math.max(0, ...measured)
  const lowest = Math.min(0, ...measured)
  return model.targets
    .flatMap(({ projection }) => projection?.path ?? [])
    .map(({ value }) => value)
    .filter((value) => value <= highest * 1.4 && value >= lowest * 1.4)
}

function timeDomain(model: ChartModel): readonly [number, number] {
  const years = [
    ...[...model.main, ...model.context].flatMap(({ points }) => points.map((at) => at.years)),
    ...model.targets.flatMap(({ path, due }) => [...path.map((at) => at.years), ...dueYears(due)]),
  ]
  if (years.length === 0) return [0, 1]
  const [from, to] = [Math.min(...years), Math.max(...years)]
  // A single year stands near the right edge: what comes before it is what is missing.
  return from === to ? [from - 3, to + 1] : [from, to]
}

function dueYears(due: number | null): readonly number[] {
  return due === null ? [] : [due]
}

function periodMarks({ main, context }: ChartModel): readonly { years: number; text: string }[] {
  const points = [...main, ...context].flatMap((series) => series.points)
  return points.map(({ years, period }) => ({ years, text: period }))
}

function rightMargin(model: ChartModel, width: number): number {
  const narrow = width < narrowBelow
  const words = model.targets.flatMap(({ goalWords, projection }) => [
    ...(narrow ? goalWords.short : goalWords.long),
    ...(narrow ? (projection?.words.short ?? []) : (projection?.words.long ?? [])),
  ])
  const names = model.main.length > 1 ? model.main.map(({ title }) => title) : []
  const font = { size: labelSize, bold: true }
  const widest = Math.max(24, ...[...words, ...names].map((text) => textWidth(text, font)))
  return Math.min(widest + (narrow ? 14 : 22), width * (narrow ? 0.24 : 0.2))
}
