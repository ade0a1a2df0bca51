import type { Diagnostic } from '@/core/diagnostics'
import { formatDiagnostic } from '@/core/diagnostics'
import type { Language, Monitor } from '@/core/model'
import { readMonitor, type ReadMonitor } from '@/core/read/monitor'
import { readFolder, type DataFolder } from '@/publish/folder'
import { print } from './output'

const noFolder: Readonly<Record<Language, string>> = {
  nb: 'Mappen finnes ikke eller kan ikke leses',
  nn: 'Mappa finst ikkje eller kan ikkje lesast',
  en: 'The folder does not exist or cannot be read',
}

export interface LoadedFolder extends ReadMonitor {
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** The files of a folder; null, with a message, when there is no such folder. */
export async function readFolderOrSay(
  folder: string,
  language: Language,
): Promise<DataFolder | null> {
  const read = await readFolder(folder)
  if (read === null) print.message(`${noFolder[language]}: ${folder}`)
  return read
}

/** Reads and checks a folder; null, with a message, when there is no such folder. */
export async function loadFolder(folder: string, language: Language): Promise<LoadedFolder | null> {
  const read = await readFolderOrSay(folder, language)
  if (read === null) return null
  return { ...readMonitor(read.files, { language, unread: read.unread }), files: read.files }
}

/** The monitor of a folder, whatever of it loads; its errors go to stderr. Null when nothing loads. */
export async function loadMonitor(folder: string, language: Language): Promise<Monitor | null> {
  const result = await loadFolder(folder, language)
  if (result === null) return null
  printErrors(result.diagnostics)
  return result.monitor
}

/** The errors among diagnostics, to stderr. */
export function printErrors(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'error') print.message(formatDiagnostic(diagnostic))
  }
}
