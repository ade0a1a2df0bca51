import type { ExploreView } from '@/core/explore/view'

/** The legend of a chart that is looked at rather than asked of: in a picture, in an embed. */
export interface ShownLegend {
  /** Those that have a colour; none where each small chart has its name above it. */
  readonly coloured: ExploreView['legend']
  /** The chart has one colour: then every line of it is whole. */
  readonly isOneColour: boolean
  /** How many series stand in grey behind them. */
  readonly grey: number
}

/** What the legend of a view tells; nothing of a view of a single series, or of one with names in its rows. */
export function shownLegend({ legend, layout, panels, question }: ExploreView): ShownLegend {
  const isNeeded = legend.length > 1 && (layout === 'time' || layout === 'slope')
  const entries = isNeeded ? legend : []
  const coloured = entries.filter(({ colour }) => colour !== null)
  const isOneColour = hasOneColour(coloured)
  return {
    coloured: isOneColour && panels.length > 1 ? [] : coloured,
    isOneColour,
    grey: question.background ? entries.length - coloured.length : 0,
  }
}

/** Whether no two series of a legend have different colours; grey is none. */
export function hasOneColour(legend: ExploreView['legend']): boolean {
  const colours = legend.map(({ colour }) => colour).filter((colour) => colour !== null)
  return new Set(colours).size <= 1
}
