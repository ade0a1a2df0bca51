import type { Diagnostic } from '../diagnostics'
import { detectedCsv } from '../read/csvSettings'
import { readObservations } from '../read/observations'
import type { IndicatorBundle } from './indicatorBundle'
import type { IndicatorView } from './indicatorContext'
import { indicatorPage, type IndicatorPageModel } from './indicatorPage'

export interface ReadIndicatorPage {
  readonly model: IndicatorPageModel
  readonly diagnostics: readonly Diagnostic[]
  readonly rejected: number
}

export interface PublishedFigures {
  readonly bundle: IndicatorBundle
  /** The published CSV. */
  readonly bytes: Uint8Array
  /** Its path, for messages. */
  readonly file: string
}

/** An indicator's page from its published files, read with the build's own reader. */
export function readIndicatorPage(
  { bundle, bytes, file }: PublishedFigures,
  view: IndicatorView,
): ReadIndicatorPage {
  const { meta, sources, defaultLanguage } = bundle
  const { language } = view
  // The published file is in the normalised notation: what the indicator says of its own is not of it.
  const read = readObservations(
    bytes,
    { ...meta, csv: detectedCsv },
    { file, language, sources, defaultLanguage },
  )
  const { diagnostics, rejected } = read
  return { model: indicatorPage(bundle, read.observations, view), diagnostics, rejected }
}
