import type { ExplorePanel, ExploreView } from '@/core/explore/view'
import type { Language } from '@/core/model'
import { narrowBelow } from '../chartContext'
import { eventLane, listedEvents, type EventLane } from '../eventLane'
import type { Box } from '../geometry'
import { disc, ring, type ChartLabel, type Mark } from '../marks'
import { textWidth } from '../textWidth'
import { panelBoxes } from './panelBoxes'
import { rowsHeight, rowsPanel } from './rowsPanel'
import { nameFont, textAt, tickFont, type ExploreSpot, type ScenePart } from './sceneParts'
import { slopePanel } from './slopePanel'
import { tilesHeight, tilesPanel } from './tilesPanel'
import { timePanel, type TimePlot } from './timePanel'
import { panelAxis, type PanelAxis } from './valueScale'

export interface ExploreSize {
  /** In pixels. */
  readonly width: number
  /** Of a single chart along time; the others take what they need. Null: as the width suggests. */
  readonly height: number | null
  readonly language: Language
}

/** A view, placed: every mark and text in pixels, to be drawn on a page or written as SVG. */
export interface ExploreScene {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly labels: readonly ChartLabel[]
  /** Every figure that pointer and keyboard come to. */
  readonly spots: readonly ExploreSpot[]
  /** Arrow keys up and down follow a column of figures rather than change series. */
  readonly isUpright: boolean
  /** The texts of events that stand as numbers, in their order: they are listed beside the chart. */
  readonly listedEvents: readonly string[]
}

/** Sets a view for a width: one chart, or small ones side by side on shared scales. */
export function exploreScene(view: ExploreView, size: ExploreSize): ExploreScene {
  const boxes = panelBoxes(view.panels, size, (panel, room) =>
    heightOf(panel, room, { view, size }),
  )
  const time = timeDomain(view.panels)
  const parts = boxes.map(({ panel, room }) =>
    drawPanel(panel, room, { view, axis: axisOf(panel, room, { view, size }), time }),
  )
  const bottom = Math.max(0, ...boxes.map(({ room }) => room.bottom))
  const lane = laneOf(view, size, parts)
  return {
    ...{ width: size.width, height: Math.ceil(bottom + lane.height) },
    marks: [...parts.flatMap(({ marks }) => marks), ...laneMarks(lane.lane, bottom)],
    labels: [...parts.flatMap(({ labels }) => labels), ...laneLabels(lane.lane, bottom)],
    spots: parts.flatMap(({ spots }) => spots),
    isUpright: view.layout === 'rows' || view.layout === 'tiles',
    listedEvents: lane.listed,
  }
}

interface Sized {
  readonly view: ExploreView
  readonly size: ExploreSize
}

function heightOf(panel: ExplorePanel, room: Box, { view, size }: Sized): number {
  if (view.layout === 'rows') return rowsHeight(panel, room)
  if (view.layout === 'tiles') return tilesHeight(panel, room)
  if (view.panels.length > 1) return 250
  return size.height ?? (size.width < narrowBelow ? 400 : 480)
}

/** A panel's axis: that of every panel that counts in the same unit. */
function axisOf(panel: ExplorePanel, { left, right }: Box, { view, size }: Sized): PanelAxis {
  const alike = view.panels.filter(({ scaleKey }) => scaleKey === panel.scaleKey)
  const width = (right - left) * 0.55
  return panelAxis(alike, {
    ...{ unit: panel.unit, kind: panel.kind },
    ...{ isLog: view.scale === 'log', fromZero: view.chart === 'bar' },
    ...{ steps: view.panels.length > 1 || width < 250 ? 4 : 5, language: size.language, width },
  })
}

/** From the first figure of any panel to the last; 0 to 1 where there is none. */
function timeDomain(panels: readonly ExplorePanel[]): readonly [number, number] {
  const years = panels.flatMap(({ series }) =>
    series.flatMap((one) => one.points.map((at) => at.years)),
  )
  if (years.length === 0) return [0, 1]
  const [from, to] = [Math.min(...years), Math.max(...years)]
  return from === to ? [from - 1, to + 1] : [from, to]
}

interface Drawing {
  readonly view: ExploreView
  readonly axis: PanelAxis
  readonly time: readonly [number, number]
}

function drawPanel(
  panel: ExplorePanel,
  room: Box,
  { view, axis, time }: Drawing,
): ScenePart & { readonly frame?: TimePlot } {
  const colours = new Set(view.panels.flatMap(({ series }) => series.map(({ colour }) => colour)))
  const isOneColour = [...colours].filter((colour) => colour !== null).length <= 1
  switch (view.layout) {
    case 'rows': {
      const style = view.chart === 'bar' ? 'bar' : 'dot'
      return rowsPanel(panel, room, { axis, style, hasMarks: view.question.marked.length > 0 })
    }
    case 'slope':
      return slopePanel(panel, room, { axis, isOneColour, periods: view.shownPeriods })
    case 'tiles':
      return tilesPanel(panel, room)
    case 'time': {
      const style = view.chart === 'bar' || view.chart === 'dot' ? view.chart : 'line'
      // The same for all, so that small charts are as wide as each other.
      const nameRoom = Math.max(...view.panels.map((one) => nameRoomOf(one, room)))
      return timePanel(panel, room, {
        ...{ axis, time, style, nameRoom, isOneColour },
        breakTitle: view.breakTitle,
      })
    }
  }
}

function nameRoomOf({ series }: ExplorePanel, { left, right }: Box): number {
  if (series.length < 2) return 26
  const names = series.map(({ title, points }) => `${title} ${points.at(-1)?.text ?? ''}`)
  const widest = Math.max(...names.map((name) => textWidth(name, nameFont)))
  return Math.min(widest + 12, (right - left) * 0.26)
}

function laneOf(
  { events, eventsTitle, panels }: ExploreView,
  { width }: ExploreSize,
  parts: readonly { readonly frame?: TimePlot }[],
): {
  readonly lane: EventLane | null
  readonly height: number
  readonly listed: readonly string[]
} {
  const frame = parts[0]?.frame
  if (panels.length !== 1 || !frame || events.length === 0) {
    // Nothing marks them in the drawing.
    return { lane: null, height: 0, listed: listedEvents(events) }
  }
  const [from, to] = frame.x.domain
  const inside = events.filter(({ years }) => years >= from && years <= to)
  const narrow = width < narrowBelow
  const lane = eventLane(inside, {
    ...{ x: frame.x, width, size: tickFont.size, title: narrow ? '' : eventsTitle },
    roomForText: !narrow,
  })
  return { lane, height: lane.height, listed: lane.numbered ? listedEvents(inside) : [] }
}

function laneMarks(lane: EventLane | null, top: number): readonly Mark[] {
  return (lane?.events ?? []).map(({ at }) => {
    const place = { x: at.x, y: top + at.y }
    return lane?.numbered
      ? ring(place, 9, { tone: 'target', width: 1.5, dash: [] })
      : disc(place, 4, 'target')
  })
}

function laneLabels(lane: EventLane | null, top: number): readonly ChartLabel[] {
  if (!lane || lane.events.length === 0) return []
  const texts = lane.events.map(({ at, text, textX, anchor, number }) =>
    textAt({
      id: `event/${String(number)}`,
      lines: [text],
      x: textX,
      y: top + at.y,
      anchor,
      tone: 'text',
    }),
  )
  const title = textAt({ id: 'event/title', lines: [lane.title], x: 0, y: top + 12 })
  return lane.title === '' ? texts : [title, ...texts]
}
