import type { TimeDomain } from '@/core/page/overviewModel'
import { place, type Scale } from './scale'
import { textWidth } from './textWidth'

/** The time axis that every small chart of a page shares. */
export interface MiniAxis {
  readonly width: number
  readonly height: number
  readonly scale: Scale
  readonly ticks: readonly { readonly years: number; readonly x: number; readonly text: string }[]
  readonly todayX: number
  /** Where «i dag» is written, and from which side. */
  readonly todayText: { readonly x: number; readonly anchor: 'start' | 'end' }
}

/** The widths that small charts are drawn at, in pixels: on a wide screen and on a telephone. */
export const miniWidths = { wide: 560, narrow: 358 } as const
/** Where the axis lies, and its years' texts, from the drawing's top. */
export const miniBottom = 116
export const miniTextsAt = miniBottom + 22
export const miniTickSize = 13
const every = 5
const edge = 6
const todayRoom = 48

/** Marks at every fifth year; a year's text gives way to «i dag», which stands beside its line. */
export function miniTimeAxis({ from, to, today }: TimeDomain, width: number): MiniAxis {
  const scale: Scale = { domain: [from, to], range: [edge, width - 14] }
  const todayX = place(scale, Math.min(Math.max(today, from), to))
  const atEnd = todayX + todayRoom > width
  const first = Math.ceil(from / every) * every
  const count = Math.max(0, Math.floor((to - first) / every) + 1)
  const taken = atEnd ? [todayX - todayRoom, todayX] : [todayX, todayX + todayRoom]
  return {
    ...{ width, height: 142, scale, todayX },
    ticks: Array.from({ length: count }, (_, index) => first + index * every).map((years) => {
      const x = place(scale, years)
      const half = textWidth(String(years), { size: miniTickSize, bold: false }) / 2
      const free = taken.every((side) => x + half < side) || taken.every((side) => x - half > side)
      return { years, x, text: free ? String(years) : '' }
    }),
    todayText: { x: todayX + (atEnd ? -2 : 2), anchor: atEnd ? 'end' : 'start' },
  }
}
