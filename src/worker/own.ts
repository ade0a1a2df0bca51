import { zipSync } from 'fflate'
import { formatDiagnostic, type Diagnostic } from '@/core/diagnostics'
import { exploreView } from '@/core/explore/exploreView'
import { subjectOf, type Subject } from '@/core/explore/subject'
import type { ExploreView } from '@/core/explore/view'
import type { Monitor } from '@/core/model'
import { arrangeFiles, type Arranged } from '@/core/own/arrange'
import { filePart, type FilePart, type PartWanted } from '@/core/own/fileLines'
import { populationIn } from '@/core/page/explorePage'
import { indicatorBundle } from '@/core/page/indicatorBundle'
import { editionDate } from '@/core/page/monitorInfo'
import { pageOfSite, siteOn } from '@/core/page/pageAsKnown'
import { readMonitor, type ReadMonitor } from '@/core/read/monitor'
import type { OnProgress } from '@/core/read/rowState'
import { broughtFiles } from './broughtFiles'
import type {
  MonitorOutline,
  OwnExploration,
  OwnFile,
  OwnPage,
  OwnQuestion,
  OwnReading,
  Slice,
} from './protocol'

/** As many as a page shows at first. */
const firstDiagnostics = 200
const problemLines = 20

/** A reader's own folder: its files, and what the reader made of them. */
export interface OwnFolder {
  readonly arranged: Arranged
  readonly read: ReadMonitor
  /** The files before each mending, the last one first. */
  readonly before: readonly Arranged[]
}

/** Reads and checks a reader's own files with the build's own reader; nothing leaves the machine. */
export async function readOwn(
  { files, language }: OwnQuestion,
  onProgress: OnProgress,
): Promise<OwnFolder> {
  const arranged = arrangeFiles(await broughtFiles(files), language)
  return { arranged, read: readMonitor(arranged.files, { language, onProgress }), before: [] }
}

/** What a page is told of a folder at first. */
export function reading({ arranged, read, before }: OwnFolder): OwnReading {
  const { monitor, summary } = read
  const made = new Set(arranged.made)
  return {
    monitor: monitor && outline(monitor),
    summary,
    edition: monitor && editionDate(monitor),
    files: [...arranged.files].map(([path, { byteLength }]) => ({
      ...{ path, bytes: byteLength },
      made: made.has(path),
    })),
    left: arranged.left,
    mended: before.length,
    diagnostics: ownDiagnostics(read, { from: 0, count: firstDiagnostics }),
  }
}

/** Some of the diagnostics, errors before warnings: they leave rows out. */
export function ownDiagnostics(
  { diagnostics }: ReadMonitor,
  { from, count }: Slice,
): readonly Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning')
  return [...errors, ...warnings].slice(from, from + count)
}

function outline(monitor: NonNullable<ReadMonitor['monitor']>): MonitorOutline {
  return {
    ...monitor,
    indicators: monitor.indicators.map((indicator) => ({
      ...indicator,
      observations: indicator.observations.length,
    })),
  }
}

/** A piece of one of the files; empty for a file that is not there. */
export function ownPart({ arranged }: OwnFolder, wanted: PartWanted): FilePart {
  return filePart(arranged.files.get(wanted.path) ?? new Uint8Array(), wanted)
}

/** The folder's files as they can be kept or handed over. */
export function ownFiles({ arranged }: OwnFolder): readonly OwnFile[] {
  return [...arranged.files].map(([path, bytes]) => ({ path, content: blobOf(bytes) }))
}

/** The folder as a zip that `siktemal check` takes once it is unpacked. */
export function ownZip({ arranged }: OwnFolder): Blob {
  return blobOf(zipSync(Object.fromEntries(arranged.files)), 'application/zip')
}

function blobOf(bytes: Uint8Array, type = 'application/octet-stream'): Blob {
  // The bytes are those of a file or a zip: never shared with another thread.
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type })
}

/** What a page of a reader's own monitor shows; null for a page that it does not have. */
export function ownPage(
  { monitor, diagnostics }: ReadMonitor,
  { clock, ...asked }: OwnPage,
): unknown {
  if (monitor === null) return null
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const lines = errors.slice(0, problemLines).map(formatDiagnostic)
  return pageOfSite(siteOn(monitor, clock), asked, { count: errors.length, lines })
}

/** The explorer's view of a reader's own figures; null where there are none. */
export function ownExplore({ monitor }: ReadMonitor, asked: OwnExploration): ExploreView | null {
  if (monitor === null) return null
  const population = populationIn(monitor)
  const data = {
    subjects: subjectsIn(monitor, asked.question.indicators),
    population: subjectsIn(monitor, population ? [population.id] : [])[0] ?? null,
  }
  return exploreView({ ...asked, failed: [] }, data)
}

function subjectsIn(monitor: Monitor, ids: readonly string[]): readonly Subject[] {
  return ids.flatMap((id) => {
    const bundle = indicatorBundle(monitor, id)
    const indicator = monitor.indicators.find((each) => each.id === id)
    return bundle && indicator ? [subjectOf(bundle, indicator.observations)] : []
  })
}
