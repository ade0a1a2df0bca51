import type { ExplorePanel } from '@/core/explore/view'
import type { Box } from '../geometry'

const gutter = 36
const rowGap = 28
const narrowest = 270
const mostColumns = 4

/** A panel and where it may draw. */
export interface PanelBox {
  readonly panel: ExplorePanel
  readonly room: Box
}

/** Rooms for panels side by side, as many in a row as there is width for; rows as high as their highest. */
export function panelBoxes(
  panels: readonly ExplorePanel[],
  { width }: { readonly width: number },
  heightOf: (panel: ExplorePanel, room: Box) => number,
): readonly PanelBox[] {
  const fitting = Math.floor((width + gutter) / (narrowest + gutter))
  const columns = Math.max(1, Math.min(panels.length, mostColumns, fitting))
  const each = (width + gutter) / columns - gutter
  const boxes: PanelBox[] = []
  let top = 0
  for (let start = 0; start < panels.length; start += columns) {
    const row = panels.slice(start, start + columns).map((panel, index) => {
      const left = index * (each + gutter)
      const room = { left, top, right: left + each, bottom: top }
      return { panel, room: { ...room, bottom: top + heightOf(panel, room) } }
    })
    const bottom = Math.max(...row.map(({ room }) => room.bottom))
    boxes.push(...row.map(({ panel, room }) => ({ panel, room: { ...room, bottom } })))
    top = bottom + rowGap
  }
  return boxes
}
