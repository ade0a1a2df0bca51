import { tickStep, ticks } from 'd3-array'
import type { UnitKind } from '@/core/model'

/** A mapping from numbers to pixels, straight unless it is logarithmic. */
export interface Scale {
  readonly domain: readonly [number, number]
  readonly range: readonly [number, number]
  /** Then every number is above zero. */
  readonly isLog?: boolean
}

/** Pixels for a number; a domain without extent maps to the middle of the range. */
export function place({ domain, range, isLog = false }: Scale, value: number): number {
  const along = (number: number): number => (isLog ? Math.log(number) : number)
  const [from, to] = [along(domain[0]), along(domain[1])]
  const share = from === to ? 0.5 : (along(value) - from) / (to - from)
  return range[0] + share * (range[1] - range[0])
}

export interface ValueAxis {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  /** Digits after the decimal sign that tell the ticks apart. */
  readonly decimals: number
}

export interface ValueAxisOptions {
  readonly kind: UnitKind | null
  /** About how many steps there is room for. */
  readonly steps: number
  /** Whole steps to leave free above the highest value. */
  readonly spare: number
}

/** Whether an axis for these values starts at zero: always, but for an index, whose zero means nothing. */
function withZero(values: readonly number[], kind: UnitKind | null): readonly number[] {
  return kind === 'index' && values.length > 0 ? values : [...values, 0]
}

/**
 * Range and ticks of the value axis: from zero, but for an index, whose zero means nothing;
 * whole steps for counts. Without values: 0 to 1.
 */
export function valueAxis(values: readonly number[], options: ValueAxisOptions): ValueAxis {
  const all = withZero(values, options.kind)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const [from, to] = low === high ? [low, low + (low === 0 ? 1 : Math.abs(low) / 2)] : [low, high]
  const wished = Math.max(tickStep(from, to, options.steps), options.kind === 'count' ? 1 : 0)
  // Below zero a little air keeps the lowest mark off the time axis.
  const bottom = from < 0 ? from - (to - from) * 0.04 : from
  const top = -floorTo(-to, wished) + options.spare * wished
  const domain = [floorTo(bottom, wished), top] as const
  return {
    domain,
    ticks: ticks(domain[0], domain[1], Math.round((domain[1] - domain[0]) / wished)),
    decimals: Math.max(0, -Math.floor(Math.log10(wished) + 1e-9)),
  }
}

function floorTo(value: number, step: number): number {
  const floored = Math.floor(value / step + 1e-9) * step
  // Multiples of 0.1 and the like carry the binary remainder; tenth digits are far below a pixel.
  return Number(floored.toPrecision(12)) + 0
}
