import { boxAround, overlaps, type Box, type Point } from './geometry'
import { place, type Scale } from './scale'
import { textWidth } from './textWidth'

export interface PlacedEvent {
  /** From 1, in order of time. */
  readonly number: number
  readonly at: Point
  readonly text: string
  readonly textX: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface EventLane {
  /** The lane's own title, at the left of its first row; empty where there is no room or no event. */
  readonly title: string
  readonly events: readonly PlacedEvent[]
  /** True where the texts did not fit: the page lists them beside their numbers. */
  readonly numbered: boolean
  /** Pixels the lane takes, its title's line included; 0 without events. */
  readonly height: number
}

export interface EventLaneOptions {
  readonly x: Scale
  readonly width: number
  readonly size: number
  /** The lane's own title, at the left of its first row. */
  readonly title: string
  /** False: numbers only. */
  readonly roomForText: boolean
}

interface ChartEvent {
  readonly years: number
  readonly text: string
}

export const rowHeight = 24
const mostRows = 4
export const numberRadius = 10

/** Sets the events in rows under the time axis, each text beside its dot; numbers where that fails. */
export function eventLane(events: readonly ChartEvent[], options: EventLaneOptions): EventLane {
  const [from, to] = options.x.domain
  const numberOf = new Map(
    events.toSorted((a, b) => a.years - b.years).map((event, index) => [event, index + 1]),
  )
  const shown = [...numberOf].filter(([{ years }]) => years >= from && years <= to)
  if (events.length === 0) return { title: '', events: [], numbered: false, height: 0 }
  const complete = shown.length === events.length && options.roomForText
  const rows = complete ? withTexts(shown, options) : null
  const { title } = options
  if (rows) return { title, events: rows, numbered: false, height: lastRow(rows) + rowHeight / 2 }
  const dots = withNumbers(shown, options)
  return { title, events: dots, numbered: true, height: lastRow(dots) + rowHeight / 2 }
}

type Numbered = readonly (readonly [ChartEvent, number])[]

function lastRow(events: readonly PlacedEvent[]): number {
  return Math.max(rowHeight / 2, ...events.map(({ at }) => at.y))
}

function withTexts(events: Numbered, options: EventLaneOptions): readonly PlacedEvent[] | null {
  const taken = [titleBox(options)]
  const placed: PlacedEvent[] = []
  for (const [{ years, text }, number] of events) {
    const found = rowsOf(text, place(options.x, years), options).find(
      ({ box }) =>
        box.left >= 0 && box.right <= options.width && !taken.some((other) => overlaps(other, box)),
    )
    if (!found) return null
    taken.push(found.box)
    placed.push({ number, text, at: found.at, textX: found.textX, anchor: found.anchor })
  }
  return placed
}

interface Place extends Pick<PlacedEvent, 'at' | 'textX' | 'anchor'> {
  readonly box: Box
}

function rowsOf(text: string, x: number, { size }: EventLaneOptions): readonly Place[] {
  const width = textWidth(text, { size, bold: false })
  return Array.from({ length: mostRows }, (_, row) => (row + 0.5) * rowHeight).flatMap((y) => {
    const [top, bottom] = [y - rowHeight / 2 + 1, y + rowHeight / 2 - 1]
    const at = { x, y }
    return [
      {
        at,
        textX: x + 10,
        anchor: 'start' as const,
        box: { left: x - 6, right: x + 18 + width, top, bottom },
      },
      {
        at,
        textX: x - 10,
        anchor: 'end' as const,
        box: { left: x - 18 - width, right: x + 6, top, bottom },
      },
    ]
  })
}

function withNumbers(events: Numbered, options: EventLaneOptions): readonly PlacedEvent[] {
  const taken = [titleBox(options)]
  return events.map(([{ years }, number]) => {
    const x = place(options.x, years)
    const rows = Array.from({ length: mostRows }, (_, row) => ({ x, y: (row + 0.5) * rowHeight }))
    const free = rows.find((at) => !taken.some((box) => overlaps(boxAround(at, numberRadius), box)))
    const at = free ?? { x, y: (mostRows + 0.5) * rowHeight }
    taken.push(boxAround(at, numberRadius))
    return { number, text: String(number), at, textX: x, anchor: 'middle' }
  })
}

function titleBox({ title, size }: EventLaneOptions): Box {
  return { left: 0, top: 0, right: textWidth(title, { size, bold: false }) + 8, bottom: rowHeight }
}

/** The events' texts in the order of their numbers. */
export function listedEvents(events: readonly ChartEvent[]): readonly string[] {
  return events.toSorted((a, b) => a.years - b.years).map(({ text }) => text)
}
