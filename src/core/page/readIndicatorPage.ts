import type { Diagnostic } from '../diagnostics'
import { bundleOf, type BundleJson } from '../json/bundleJson'
import type { IndicatorMeta, Language, Observation, Selection } from '../model'
import { detectedCsv } from '../read/csvSettings'
import { readObservations } from '../read/observations'
import type { OnProgress } from '../read/rowState'
import { targetSelection } from '../selection'
import type { IndicatorBundle } from './indicatorBundle'
import { indicatorTaken } from '../takeAway/indicatorTaken'
import type { TakenView } from '../takeAway/takenRow'
import { indicatorContext, shownSelection, type IndicatorView } from './indicatorContext'
import { indicatorPage, type IndicatorPageModel } from './indicatorPage'

export interface ReadIndicatorPage {
  readonly model: IndicatorPageModel
  /** The figures shown, for files; null of a page that carries only what it prints. */
  readonly taken: TakenView | null
  /** The first few errors of the file, and how many there are. */
  readonly errors: readonly Diagnostic[]
  readonly errorCount: number
  readonly rejected: number
}

export interface PublishedFigures {
  readonly bundle: BundleJson
  /** The published CSV. */
  readonly bytes: Uint8Array
  /** Its path, for messages. */
  readonly file: string
}

export interface FiguresReading {
  /** The language of messages. */
  readonly language: Language
  readonly onProgress?: OnProgress
}

/** An indicator's figures, read once: pages of any view are made from them. */
export interface ReadFigures extends Omit<ReadIndicatorPage, 'model' | 'taken'> {
  readonly bundle: IndicatorBundle
  readonly places: Places
}

/** More are not shown, and a file may have one in every row. */
const mostErrors = 10

/** An indicator's figures from its published files, read with the build's own reader. */
export function readPublished(
  { bundle: published, bytes, file }: PublishedFigures,
  reading: FiguresReading,
): ReadFigures {
  const bundle = bundleOf(published)
  const { meta, sources, defaultLanguage } = bundle
  // The published file is in the normalised notation: what the indicator says of its own is not of it.
  const { observations, diagnostics, rejected } = readObservations(
    bytes,
    { ...meta, csv: detectedCsv },
    { ...reading, file, sources, defaultLanguage },
  )
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return {
    ...{ bundle, rejected },
    places: byPlace(observations),
    errors: errors.slice(0, mostErrors),
    errorCount: errors.length,
  }
}

/** The page of one view, from figures that have been read. */
export function pageOfFigures(figures: ReadFigures, view: IndicatorView): ReadIndicatorPage {
  const { bundle, places, errors, errorCount, rejected } = figures
  const { meta, targets } = bundle
  const wanted = [
    shownSelection(meta, view.where),
    ...targets.map(({ target }) => targetSelection(meta, target)),
  ]
  const observations = shownPlaces(places, meta, wanted)
  const model = indicatorPage(bundle, observations, view)
  const taken = indicatorTaken(model.chart, indicatorContext(bundle, observations, view))
  return { model, taken, errors, errorCount, rejected }
}

type Places = ReadonlyMap<Selection, readonly Observation[]>

/** The observations by their place; the reader gives all rows of one place the same object. */
function byPlace(observations: readonly Observation[]): Places {
  const places = new Map<Selection, Observation[]>()
  for (const observation of observations) {
    const place = places.get(observation.dimensions)
    if (place) place.push(observation)
    else places.set(observation.dimensions, [observation])
  }
  return places
}

/** What some selections hold by any definition: a page shows no other places, and goes through them often. */
function shownPlaces(
  places: Places,
  { dimensions }: Pick<IndicatorMeta, 'dimensions'>,
  selections: readonly Selection[],
): readonly Observation[] {
  const telling = dimensions.filter(({ kind }) => kind !== 'definition').map(({ id }) => id)
  return [...places].flatMap(([place, observations]) =>
    selections.some((selection) => telling.every((id) => place[id] === selection[id]))
      ? observations
      : [],
  )
}
