import type { IndicatorMeta, Monitor } from './model'
import { detectedCsv } from './read/csvSettings'
import { readObservations } from './read/observations'
import { normalisedCsv } from './write/csv'

/** A monitor as one file (`data/all.json`): every figure as the normalised CSV it is published as. */
export interface WholeMonitor extends Omit<Monitor, 'indicators'> {
  readonly indicators: readonly (IndicatorMeta & { readonly figures: string })[]
}

/** A monitor packed for a browser that shall make any page of it, of any day, itself. */
export function packMonitor(monitor: Monitor): WholeMonitor {
  return {
    ...monitor,
    indicators: monitor.indicators.map((indicator) => {
      const { observations, ...meta } = indicator
      return { ...meta, figures: normalisedCsv({ ...meta, observations }) }
    }),
  }
}

/** The monitor of a packed one, its figures read with the build's own reader. */
export function unpackMonitor({ indicators, ...rest }: WholeMonitor): Monitor {
  const { sources, settings } = rest
  const { defaultLanguage } = settings
  const encoder = new TextEncoder()
  return {
    ...rest,
    indicators: indicators.map(({ figures, ...meta }) => {
      const context = { file: `data/${meta.id}.csv`, language: defaultLanguage, sources }
      // The packed table is normalised, whatever notation the folder's own file has.
      const { observations } = readObservations(
        encoder.encode(figures),
        { ...meta, csv: detectedCsv },
        { ...context, defaultLanguage },
      )
      return { ...meta, observations }
    }),
  }
}
