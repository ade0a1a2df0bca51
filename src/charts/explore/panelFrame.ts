import type { ExplorePanel } from '@/core/explore/view'
import type { Box } from '../geometry'
import { lineHeight } from '../labels'
import { stroke, type ChartLabel } from '../marks'
import { place, type Scale } from '../scale'
import { wrapText } from '../textWidth'
import { textAt, type ScenePart } from './sceneParts'
import type { PanelAxis } from './valueScale'

/** Where one chart of a view may draw. */
export type PanelRoom = Box

const titleFont = { size: 16, bold: true } as const

function titleLines({ title }: ExplorePanel, { left, right }: PanelRoom): readonly string[] {
  return title === '' ? [] : wrapText(title, right - left, titleFont)
}

/** Pixels that a small chart's title takes. */
export function titleHeight(panel: ExplorePanel, room: PanelRoom): number {
  return titleLines(panel, room).length * titleFont.size * lineHeight
}

/** A small chart's own title, at the top. */
export function panelTitle(panel: ExplorePanel, room: PanelRoom): readonly ChartLabel[] {
  const lines = titleLines(panel, room)
  if (lines.length === 0) return []
  const y = room.top + (titleFont.size * lineHeight) / 2
  return [textAt({ id: `${panel.id}/title`, lines, x: room.left, y, ...titleFont, tone: 'text' })]
}

/** The value axis: hairlines, darker at zero, with their numbers above them at the left. */
export function valueGrid(
  { plot, y }: { readonly plot: Box; readonly y: Scale },
  { ticks }: PanelAxis,
): Pick<ScenePart, 'marks' | 'labels'> {
  return {
    marks: ticks.map(({ value }) => {
      const at = place(y, value)
      const ends = [
        { x: plot.left, y: at },
        { x: plot.right, y: at },
      ]
      return stroke(ends, value === 0 ? 'axis' : 'grid', 1)
    }),
    labels: ticks.map(({ value, text }) =>
      textAt({
        ...{ id: `${String(plot.left)}/${String(plot.top)}/value/${String(value)}`, lines: [text] },
        ...{ x: plot.left, y: place(y, value) - 10 },
      }),
    ),
  }
}
