import type { Diagnostic, UnreadReason } from '../diagnostics'
import type { MessageKey } from '../messages/keys'
import type { Language } from '../model'
import { openText } from './openCsv'
import { addProblem, createReport } from './report'
import type { Report } from './report'
import { isId } from './shape'
import { createTally } from './texts'
import { readYaml } from './yaml'
import type { Place } from './yaml'

/** A YAML file of the folder. */
export interface OpenFile {
  readonly report: Report
  /** Null where it is missing or cannot be read. */
  readonly root: Place | null
  readonly exists: boolean
}

export interface Folder {
  readonly files: ReadonlyMap<string, Uint8Array>
  /** What is there but could not be read, by path. */
  readonly unread: ReadonlyMap<string, UnreadReason>
  /** The language of messages. */
  readonly language: Language
  /** Told how far the reading of a file has come. */
  readonly onProgress: (path: string, fraction: number) => void
  readonly texts: { readonly languages: readonly Language[]; readonly defaultLanguage: Language }
}

const topFiles = /^(?:monitor|sources|bodies|requests|events)\.yaml$/
// What operating systems and office programs leave beside files begins with a point or `~$`.
const indicatorFiles = /^indicators\/((?!\.|~\$)[^/]+)\.(?:yaml|csv)$/
const planFiles = /^plans\/((?!\.|~\$)[^/]+)\.yaml$/

/** Opens a YAML file that may be missing. */
export function openYaml(folder: Folder, path: string): OpenFile {
  const { files, language, texts } = folder
  const report = createReport(path, language)
  if (reportUnread(folder, report)) return { report, root: null, exists: true }
  const bytes = files.get(path)
  if (bytes === undefined) return { report, root: null, exists: false }
  const text = openText(bytes, null, report)
  const tally = createTally(texts.languages, texts.defaultLanguage)
  return { report, root: text === null ? null : readYaml(text, report, tally), exists: true }
}

/** True, and reported, where the report's file is there but could not be read. */
export function reportUnread({ unread }: Folder, report: Report): boolean {
  const reason = unread.get(report.file)
  if (reason === undefined) return false
  const key = unreadKeys.get(reason) ?? 'file/missing#unread'
  addProblem(report, { key, line: 1, other: report.file, expected: reason })
  return true
}

const unreadKeys: ReadonlyMap<UnreadReason, MessageKey> = new Map([
  ['denied', 'file/missing#denied'],
  ['broken_link', 'file/missing#link'],
])

/** What was found in a file, by line. */
export function problemsOf({ report }: OpenFile): readonly Diagnostic[] {
  return report.diagnostics.toSorted((a, b) => a.line - b.line)
}

/** Every indicator of which one of the two files is there, its YAML opened. */
export function openIndicators(folder: Folder): ReadonlyMap<string, OpenFile> {
  return openAll(folder, indicatorFiles, 'indicators')
}

/** Every plan. */
export function openPlans(folder: Folder): ReadonlyMap<string, OpenFile> {
  return openAll(folder, planFiles, 'plans')
}

/** How many files of the folder are read. */
export function countFiles(folder: Folder): number {
  return pathsIn(folder).filter(isRead).length
}

function pathsIn({ files, unread }: Folder): readonly string[] {
  return [...files.keys(), ...unread.keys()]
}

/** Whether a path inside the folder is one of a monitor's files. */
export function isRead(path: string): boolean {
  return [topFiles, indicatorFiles, planFiles].some((pattern) => pattern.test(path))
}

/** Files whose names keep them from being read, and folders that could not be looked into. */
export function checkNames(folder: Folder): readonly Diagnostic[] {
  const paths = pathsIn(folder)
  return paths.toSorted().flatMap((path) => {
    const report = createReport(path, folder.language)
    const other = path.toLowerCase().replace(/\.yml$/, '.yaml')
    if (!isRead(path) && !reportUnread(folder, report) && isRead(other)) {
      const key = paths.includes(other) ? 'file/missing#twin' : 'file/missing#extension'
      addProblem(report, { key, line: 1, value: path, other })
    }
    const id = indicatorFiles.exec(path)?.[1] ?? planFiles.exec(path)?.[1]
    if (id !== undefined && !isId(id)) {
      addProblem(report, { key: 'yaml/shape#id', line: 1, value: id })
    }
    return report.diagnostics
  })
}

function openAll(folder: Folder, pattern: RegExp, place: string): ReadonlyMap<string, OpenFile> {
  const ids = pathsIn(folder).flatMap((path) => pattern.exec(path)?.[1] ?? [])
  const usable = [...new Set(ids)].filter(isId).toSorted()
  return new Map(usable.map((id) => [id, openYaml(folder, `${place}/${id}.yaml`)]))
}
