import { textWidth, type Font } from './textWidth'
import { place, type Scale } from './scale'

export interface TimeTick {
  readonly years: number
  readonly x: number
  readonly text: string
}

export interface TimeTickOptions {
  readonly font: Font
  /** Years that shall be marked wherever they fit, the due year first. */
  readonly wanted: readonly number[]
  /** Marks for an axis too short for two years, in order of time. */
  readonly fallback: readonly { readonly years: number; readonly text: string }[]
}

const steps = [1, 2, 5, 10, 20, 50, 100]
const gap = 10

/** Year marks that fit side by side: the wanted ones, and as many round ones as there is room for. */
export function timeTicks(scale: Scale, options: TimeTickOptions): readonly TimeTick[] {
  const [from, to] = scale.domain
  const years = [...options.wanted.map(Math.floor), ...roundYears(scale, options.font)]
    .filter((year) => year >= from - 1e-9 && year <= to + 1e-9)
    .map((year) => ({ years: year, text: String(year) }))
  const marks = years.length > 1 ? years : [...options.fallback.slice(-1), ...options.fallback]
  const kept: TimeTick[] = []
  for (const mark of marks) {
    const tick = { ...mark, x: place(scale, mark.years) }
    if (kept.every((other) => apart(other, tick, options.font))) kept.push(tick)
  }
  return kept.toSorted((a, b) => a.years - b.years)
}

function roundYears(scale: Scale, font: Font): readonly number[] {
  const [from, to] = scale.domain
  const room = textWidth('0000', font) + gap
  const pixelsPerYear = place(scale, from + 1) - place(scale, from)
  const step = steps.find((years) => years * pixelsPerYear >= room) ?? 1000
  const first = Math.ceil(from / step - 1e-9) * step
  const count = Math.max(0, Math.floor((to - first) / step + 1e-9) + 1)
  return Array.from({ length: count }, (_, index) => first + index * step)
}

function apart(a: TimeTick, b: TimeTick, font: Font): boolean {
  const room = (textWidth(a.text, font) + textWidth(b.text, font)) / 2 + gap
  return Math.abs(a.x - b.x) >= room
}
