import type { Language } from '@/core/model'
import type { BundleJson } from '@/core/json/bundleJson'
import type { IndicatorView } from '@/core/page/indicatorContext'
import type { ReadingProgress } from '@/core/page/readingProgress'
import type { ReadIndicatorPage } from '@/core/page/readIndicatorPage'
import { startReader } from '@/worker/workerLine'
import { fetchChunks } from './fetchChunks'
import type { Fetched } from './fetchJson'

/** An indicator's figures once they are read: pages of any view are made from them. */
export interface OpenFigures {
  readonly page: (view: IndicatorView) => Promise<Fetched<ReadIndicatorPage>>
  readonly close: () => void
}

export interface FiguresWanted {
  readonly id: string
  /** The language of messages. */
  readonly language: Language
  readonly bundle: () => Promise<Fetched<BundleJson>>
}

export interface Opening {
  readonly signal: AbortSignal
  /** Told of large files only: a small one is there before it could be read. */
  readonly onProgress: (progress: ReadingProgress) => void
}

interface ToRead {
  readonly bundle: BundleJson
  readonly chunks: Uint8Array<ArrayBuffer>[]
  readonly file: string
  readonly language: Language
}

/** Fetches an indicator's published figures and reads them: few of them here, many in a worker. */
export async function openFigures(
  { id, language, bundle: fetchBundle }: FiguresWanted,
  opening: Opening,
): Promise<Fetched<OpenFigures>> {
  const file = `data/${id}.csv`
  const { signal, onProgress } = opening
  const onLarge = (bytes: number): void => {
    onProgress({ phase: 'fetching', bytes })
  }
  const [bundle, csv] = await Promise.all([fetchBundle(), fetchChunks(file, { signal, onLarge })])
  if (bundle.status === 'failed') return bundle
  if (csv.status === 'failed') return csv
  const { chunks, isLarge } = csv.data
  const figures = { bundle: bundle.data, chunks, file, language }
  return isLarge ? openInWorker(figures, opening) : openHere(figures)
}

/** Reads at once, on the page's own thread. */
export async function openHere({
  bundle,
  chunks,
  file,
  language,
}: ToRead): Promise<Fetched<OpenFigures>> {
  // The reader and all that makes the page are fetched when the figures are.
  const { pageOfFigures, readPublished } = await import('@/core/page/readIndicatorPage')
  const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer())
  const figures = readPublished({ bundle, bytes, file }, { language })
  const page: OpenFigures['page'] = (view) =>
    Promise.resolve({ status: 'ready', data: pageOfFigures(figures, view) })
  return { status: 'ready', data: { page, close: () => undefined } }
}

/** Reads in a worker, which keeps the rows and gives pages. */
export async function openInWorker(
  { bundle, chunks, file, language }: ToRead,
  { signal, onProgress }: Opening,
): Promise<Fetched<OpenFigures>> {
  const line = startReader()
  signal.addEventListener('abort', line.close)
  const question = { bundle, chunks, file, language }
  const read = await line.ask('figures', question, {
    transfer: chunks.map(({ buffer }) => buffer),
    onProgress: (fraction) => {
      onProgress({ phase: 'reading', fraction })
    },
  })
  if (read.status === 'ready') {
    return { status: 'ready', data: { page: (view) => line.ask('page', view), close: line.close } }
  }
  line.close()
  return read
}
