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
  const [panel] = panels
  const kind = panel?.kind ?? null
  if (isLog) return logAxis(values, panel, options)
  const axis = valueAxis(values, {
    kind: fromZero && kind === 'index' ? null : kind,
    steps,
    spare: 0,
  })
  const texts = axis.ticks.map((value) => number(value, axis.decimals, options.language))
  return {
    ...{ domain: axis.domain, isLog: false },
    ticks: withUnit(axis.ticks, texts, { unit: panel?.unit ?? '', width: options.width }),
  }
}

const marks = [1, 2, 5]

function logAxis(
  values: readonly number[],
  panel: ExplorePanel | undefined,
  { language, steps, width }: PanelAxisOptions,
): PanelAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const powers = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))] as const
  const all = Array.from({ length: powers[1] - powers[0] + 1 }, (_, index) =>
    marks.map((mark) => Number((mark * 10 ** (powers[0] + index)).toPrecision(12))),
  ).flat()
  const from = all.findLast((mark) => mark <= low * (1 + 1e-9)) ?? low
  const to = all.find((mark) => mark >= high * (1 - 1e-9) && mark > from) ?? high
  const inside = all.filter((mark) => mark >= from && mark <= to)
  const whole = inside.filter((mark) => Math.abs(Math.log10(mark) % 1) < 1e-9)
  const shown = inside.length > steps * 2 && whole.length > 1 ? whole : inside
  const texts = shown.map((value) =>
    number(value, Math.max(0, -Math.floor(Math.log10(value) + 1e-9)), language),
  )
  return {
    ...{ domain: [from, to], isLog: true },
    ticks: withUnit(shown, texts, { unit: panel?.unit ?? '', width }),
  }
}

function number(value: number, decimals: number, language: Language): string {
  return formatNumber(value, { language, decimals })
}

/** The unit stands on the top tick; one that is too long for the chart stands in its subtitle only. */
function withUnit(
  values: readonly number[],
  texts: readonly string[],
  { unit, width }: { readonly unit: string; readonly width: number },
): readonly ScaleTick[] {
  return values.map((value, index) => {
    const text = texts[index] ?? ''
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
