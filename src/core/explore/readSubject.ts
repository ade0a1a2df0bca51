import type { Diagnostic } from '../diagnostics'
import { bundleOf } from '../json/bundleJson'
import type { Language } from '../model'
import type { PublishedFigures } from '../page/readIndicatorPage'
import { detectedCsv } from '../read/csvSettings'
import { readObservations } from '../read/observations'
import { subjectOf, type Subject } from './subject'

export interface ReadSubject {
  readonly subject: Subject
  /** What the reader could not use; empty for a file of the build's own making. */
  readonly diagnostics: readonly Diagnostic[]
}

/** An indicator from its published files, read with the build's own reader; messages in `language`. */
export function readSubject(
  { bundle: published, bytes, file }: PublishedFigures,
  language: Language,
): ReadSubject {
  const bundle = bundleOf(published)
  const { meta, sources, defaultLanguage } = bundle
  // The published file is in the normalised notation: what the indicator says of its own is not of it.
  const settings = { ...meta, csv: detectedCsv }
  const read = readObservations(bytes, settings, { file, language, sources, defaultLanguage })
  return { subject: subjectOf(bundle, read.observations), diagnostics: read.diagnostics }
}
