import type { ChartLabel, Mark } from '../marks'
import type { Tone } from '../palette'
import type { SlantedLabel } from '../slantedLabel'

/** A line of the legend: how a series is drawn, and what it is called. */
export interface LegendKey {
  readonly title: string
  readonly tone: Tone
  readonly dash: readonly number[]
}

/** A chart, placed, as a picture of it needs it; pixels from its own top left corner. */
export interface PictureBody {
  readonly width: number
  readonly height: number
  /** What lies behind comes first. */
  readonly marks: readonly Mark[]
  readonly labels: readonly ChartLabel[]
  readonly slanted: SlantedLabel | null
  readonly legend: readonly LegendKey[]
  /** How many more series there are, drawn in grey. */
  readonly grey: number
  /** The texts of events that do not stand in the chart, with the numbers that do. */
  readonly events: readonly string[]
}

/** The width of a chart in a picture of 800 pixels. */
export const bodyWidth = 752

/** Texts with the numbers that the chart has in their stead. */
export function numbered(texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => `(${String(index + 1)}) ${text}`)
}
