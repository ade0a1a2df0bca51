import { bundleOf } from '../json/bundleJson'
import { detectedCsv } from '../read/csvSettings'
import { readObservations } from '../read/observations'
import type { PublishedFigures } from '../page/readIndicatorPage'
import { allTaken } from './allTaken'
import type { TakenView } from './takenRow'

/** Everything of an indicator from its published files, read with the build's own reader. */
export function readAll(
  { bundle: published, bytes, file }: PublishedFigures,
  asked: Parameters<typeof allTaken>[2],
): TakenView {
  const bundle = bundleOf(published)
  const { meta, sources, defaultLanguage } = bundle
  const { observations } = readObservations(
    bytes,
    { ...meta, csv: detectedCsv },
    { language: asked.language, file, sources, defaultLanguage },
  )
  return allTaken(bundle, observations, asked)
}
