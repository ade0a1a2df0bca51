import type { Language } from '@/core/model'
import type { Palette } from './palette'

/** Everything a chart needs to know of the page it stands on. */
export interface ChartContext {
  readonly language: Language
  readonly palette: Palette
  readonly reducedMotion: boolean
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Below this width labels are short, and events are numbered. */
export const narrowBelow = 600
