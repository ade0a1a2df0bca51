import { formatNumber, joined } from '@/core/format'
import type { Language } from '@/core/model'
import type { ExplorePanel } from '@/core/explore/view'
import { place, valueAxis, type Scale } from '../scale'
import { textWidth } from '../textWidth'
import { tickFont } from './sceneParts'

export interface ScaleTick {
  readonly value: number
  readonly text: string
}

/** A value axis without its place: panels that share a scale share this. */
export interface PanelAxis {
  readonly domain: readonly [number, number]
  readonly isLog: boolean
  readonly ticks: readonly ScaleTick[]
}

export interface PanelAxisOptions {
  readonly isLog: boolean
  readonly unit: string
  readonly kind: ExplorePanel['kind']
  /** Bars begin at zero, whatever they count. */
  readonly fromZero: boolean
  /** About how many steps there is room for. */
  readonly steps: number
  readonly language: Language
  /** Room for the unit on the top tick, in pixels. */
  readonly width: number
}

/** The axis of some panels' figures, intervals included; without figures it has no ticks. */
export function panelAxis(panels: readonly ExplorePanel[], options: PanelAxisOptions): PanelAxis {
  const points = panels.flatMap(({ series }) => series.flatMap((one) => one.points))
  const values = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
  const { isLog, fromZero, steps } = options
  if (values.length === 0) return { domain: [0, 1], isLog: false, ticks: [] }
  if (isLog) return logAxis(values, options)
  const { kind, unit, width, language } = options
  const axis = valueAxis(values, {
    kind: fromZero && kind === 'index' ? null : kind,
    steps,
    spare: 0,
  })
  return {
    ...{ domain: axis.domain, isLog: false },
    ticks: tickTexts(axis.ticks, { decimalsOf: () => axis.decimals, unit, width, language }),
  }
}

const marks = [1, 2, 5]

function logAxis(
  values: readonly number[],
  { language, steps, unit, width }: PanelAxisOptions,
): PanelAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const powers = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))] as const
  const all = Array.from({ length: powers[1] - powers[0] + 1 }, (_, index) =>
    marks.map((mark) => Number((mark * 10 ** (powers[0] + index)).toPrecision(12))),
  ).flat()
  // The powers of ten on both sides are among them, so that one is found each way.
  const from = Math.max(...all.filter((mark) => mark <= low * (1 + 1e-9)))
  const to = Math.min(...all.filter((mark) => mark >= high * (1 - 1e-9) && mark > from))
  const inside = all.filter((mark) => mark >= from && mark <= to)
  const whole = inside.filter((mark) => Math.abs(Math.log10(mark) % 1) < 1e-9)
  const shown = inside.length > steps * 2 && whole.length > 1 ? whole : inside
  const decimalsOf = (value: number): number => Math.max(0, -Math.floor(Math.log10(value) + 1e-9))
  return {
    ...{ domain: [from, to], isLog: true },
    ticks: tickTexts(shown, { decimalsOf, unit, width, language }),
  }
}

interface TickStyle extends Pick<PanelAxisOptions, 'unit' | 'width' | 'language'> {
  readonly decimalsOf: (value: number) => number
}

/** The unit stands on the top tick; one that is too long for the chart stands in its subtitle only. */
function tickTexts(
  values: readonly number[],
  { decimalsOf, unit, width, language }: TickStyle,
): readonly ScaleTick[] {
  return values.map((value, index) => {
    const text = formatNumber(value, { language, decimals: decimalsOf(value) })
    const long = joined(text, unit)
    const isTop = index === values.length - 1
    return { value, text: isTop && textWidth(long, tickFont) <= width ? long : text }
  })
}

/** The axis between two pixels. */
export function axisScale({ domain, isLog }: PanelAxis, range: Scale['range']): Scale {
  return { domain, range, isLog }
}

/** Where a bar begins: zero, or the axis' own end where zero is not on it. */
export function barFoot(scale: Scale): number {
  const [low, high] = scale.domain
  return place(scale, Math.min(Math.max(0, low), high))
}
