import { assemble } from '@/core/import/assemble'
import { failureSentence, noteSentence } from '@/core/import/importSentences'
import { slug } from '@/core/import/slug'
import type { Files } from '@/core/own/arrange'
import { compareFolders, comparison, type Comparison } from '@/core/own/compareFolders'
import { overlay } from '@/core/own/overlay'
import { importFormat, readImport } from '@/core/own/readImport'
import { changeRows } from '@/core/page/changeRows'
import { readMonitor, type ReadMonitor } from '@/core/read/monitor'
import { updateIndicator } from '@/core/update/updateIndicator'
import { updateSentences } from '@/core/update/updateSentences'
import { broughtFiles } from './broughtFiles'
import type {
  CompareQuestion,
  ImportAnswer,
  ImportQuestion,
  OwnFile,
  PublishedLists,
  PublishedQuestion,
  UpdateAnswer,
  UpdateQuestion,
} from './protocol'

/** The published data folder: what drafts are compared with and added to. */
export interface Published {
  readonly files: Files
  readonly read: ReadMonitor
}

/** Opens the zip of the published folder. */
export async function openPublished({ zip, language }: PublishedQuestion): Promise<Published> {
  const files = await broughtFiles([{ path: 'folder.zip', content: zip }])
  return { files, read: readMonitor(files, { language }) }
}

/** What can be chosen among. */
export function publishedLists({ read: { monitor } }: Published): PublishedLists {
  return {
    defaultLanguage: monitor?.settings.defaultLanguage ?? 'nb',
    areas: monitor?.settings.areas ?? [],
    indicators: monitor?.indicators.map(({ id, title }) => ({ id, title })) ?? [],
    sources: Object.values(monitor?.sources ?? {}).map(({ id, title }) => ({ id, title })),
  }
}

/** What would change if a reader's own files were published. */
export async function compareOwn(
  { files: published }: Published,
  { files, made, today, language }: CompareQuestion,
): Promise<Comparison | null> {
  const own = { files: await broughtFiles(files), made }
  return compareFolders(published, own, { today, language })
}

/** The published folder with a reader's own files laid over it. */
export async function overlayOwn(
  { files: published }: Published,
  { files, made }: CompareQuestion,
): Promise<readonly OwnFile[]> {
  return asFiles(overlay(published, { files: await broughtFiles(files), made }))
}

/** This year's file taken into a published indicator; nothing is changed that is there. */
export async function updatePublished(
  { files }: Published,
  { id, file, published, source, today, language }: UpdateQuestion,
): Promise<UpdateAnswer> {
  const bytes = new Uint8Array(await file.content.arrayBuffer())
  const result = updateIndicator(
    { id, file: { name: file.path, bytes }, published, source },
    { files, today, language },
  )
  if (result.status !== 'done') {
    const diagnostics = 'diagnostics' in result ? result.diagnostics : []
    return { status: result.status, diagnostics }
  }
  const { diff, after, diagnostics, added, path } = result
  const whole = new Map([...files, [path, result.bytes]])
  return {
    status: 'done',
    path,
    added: added.map(({ text }) => text),
    sentences: updateSentences(result, language),
    rows: changeRows(diff, { ...after, language }),
    diagnostics,
    csv: blobOf(result.bytes),
    folder: asFiles(whole),
  }
}

/** A publisher's table as files of the published folder. */
export async function importInto(
  { files: published, read }: Published,
  { files, format, id, area, resource, textLanguage, today, language }: ImportQuestion,
): Promise<ImportAnswer> {
  const brought = await broughtFiles(files)
  const kind = format ?? importFormat([...brought.keys()])
  const raw = readImport(brought, kind, resource || null)
  if (raw.status === 'failed') {
    return { status: 'failed', reason: failureSentence(raw, language), diagnostics: [] }
  }
  const wanted = id || slug(raw.raw.tables[0].title) || 'imported'
  const request = { id: wanted, area, language: textLanguage, force: false }
  const result = assemble(raw.raw, request, { files: published, language })
  if (result.status !== 'done') {
    const diagnostics = 'diagnostics' in result ? result.diagnostics : []
    const paths = 'paths' in result ? result.paths : []
    return { status: result.status, reason: paths.join(', ') || wanted, diagnostics }
  }
  const notes = result.notes.map((note) => noteSentence(note, language))
  if (result.observations === 0) {
    return { status: 'nothing', reason: notes.join(' '), diagnostics: result.diagnostics }
  }
  const whole = new Map([...published, ...result.files])
  const after = readMonitor(whole, { language }).monitor
  const changes = read.monitor && after && comparison(read.monitor, after, { today, language })
  return {
    status: 'done',
    observations: result.observations,
    notes,
    diagnostics: result.diagnostics,
    rows: changes?.rows ?? [],
    files: asFiles(result.files),
    folder: asFiles(whole),
  }
}

function asFiles(files: Files): readonly OwnFile[] {
  return [...files].map(([path, bytes]) => ({ path, content: blobOf(bytes) }))
}

function blobOf(bytes: Uint8Array): Blob {
  // The bytes are those of a file: never shared with another thread.
  return new Blob([bytes as Uint8Array<ArrayBuffer>])
}
