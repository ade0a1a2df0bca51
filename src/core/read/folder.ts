import type { Diagnostic } from '../diagnostics'
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
  /** The language of messages. */
  readonly language: Language
  readonly texts: { readonly languages: readonly Language[]; readonly defaultLanguage: Language }
}

const topFiles = /^(?:monitor|sources|bodies|requests|events)\.yaml$/
// What operating systems and office programs leave beside files begins with a point or `~$`.
const indicatorFiles = /^indicators\/((?!\.|~\$)[^/]+)\.(?:yaml|csv)$/
const planFiles = /^plans\/((?!\.|~\$)[^/]+)\.yaml$/

/** Opens a YAML file that may be missing. */
export function openYaml({ files, language, texts }: Folder, path: string): OpenFile {
  const report = createReport(path, language)
  const bytes = files.get(path)
  if (bytes === undefined) return { report, root: null, exists: false }
  const text = openText(bytes, null, report)
  const tally = createTally(texts.languages, texts.defaultLanguage)
  return { report, root: text === null ? null : readYaml(text, report, tally), exists: true }
}

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
export function countFiles({ files }: Folder): number {
  return [...files.keys()].filter(isRead).length
}

function isRead(path: string): boolean {
  return [topFiles, indicatorFiles, planFiles].some((pattern) => pattern.test(path))
}

/** Files whose names keep them from being read. */
export function checkNames({ files, language }: Folder): readonly Diagnostic[] {
  return [...files.keys()].toSorted().flatMap((path) => {
    const report = createReport(path, language)
    const other = path.toLowerCase().replace(/\.yml$/, '.yaml')
    if (!isRead(path) && isRead(other) && !files.has(other)) {
      addProblem(report, { key: 'file/missing#extension', line: 1, value: path, other })
    }
    const id = indicatorFiles.exec(path)?.[1] ?? planFiles.exec(path)?.[1]
    if (id !== undefined && !isId(id)) {
      addProblem(report, { key: 'yaml/shape#id', line: 1, value: id })
    }
    return report.diagnostics
  })
}

function openAll(folder: Folder, pattern: RegExp, place: string): ReadonlyMap<string, OpenFile> {
  const ids = [...folder.files.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? [])
  const usable = [...new Set(ids)].filter(isId).toSorted()
  return new Map(usable.map((id) => [id, openYaml(folder, `${place}/${id}.yaml`)]))
}
