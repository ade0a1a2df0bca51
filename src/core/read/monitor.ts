import type { Diagnostic, ReadOptions } from '../diagnostics'
import type { Monitor } from '../model'
import { checkNames, countFiles, openIndicators, openPlans, openYaml, problemsOf } from './folder'
import type { Folder, OpenFile } from './folder'
import { folderProgress } from './folderProgress'
import { readPair } from './indicators'
import { knownIn } from './known'
import { readBodies, readEvents, readRequests, readSources } from './lists'
import { readPlan } from './plan'
import { planIndicators } from './planIndicators'
import { addProblem } from './report'
import { peekLanguages, readSettings } from './settings'
import { reportLacking } from './texts'
import type { Place } from './yaml'

export interface ReadSummary {
  /** Files of the folder that are part of a monitor. */
  readonly files: number
  /** Rows of figures, those kept (missing and superseded ones included) and those left out. */
  readonly rows: number
  readonly observations: number
  readonly rejected: number
  readonly errors: number
  readonly warnings: number
}

export interface ReadMonitor {
  /** Null only where `monitor.yaml` cannot be used. */
  readonly monitor: Monitor | null
  readonly diagnostics: readonly Diagnostic[]
  readonly summary: ReadSummary
}

/** A whole data folder, by path inside it: what can be used, and every problem found; never throws. */
export function readMonitor(
  files: ReadonlyMap<string, Uint8Array>,
  options: ReadOptions,
): ReadMonitor {
  const folder = folderOf(files, options)
  const settings = openYaml(folder, 'monitor.yaml')
  const lists = {
    sources: openYaml(folder, 'sources.yaml'),
    bodies: openYaml(folder, 'bodies.yaml'),
    requests: openYaml(folder, 'requests.yaml'),
    events: openYaml(folder, 'events.yaml'),
  }
  const opened = { indicators: openIndicators(folder), plans: openPlans(folder) }
  const known = knownIn({ settings, ...lists, ...opened })

  if (!settings.exists)
    addProblem(settings.report, { key: 'file/missing', line: 1, other: 'monitor.yaml' })
  const read = finished(settings, readSettings)
  const sources = listed(lists.sources, readSources) ?? {}
  const bodies = listed(lists.bodies, (root) => readBodies(root, known)) ?? {}
  const pairs = [...opened.indicators].map(([id, file]) =>
    readPair(id, file, { folder, known, sources }),
  )
  const indicators = pairs.flatMap(({ indicator }) => indicator ?? [])
  const metas = new Map(pairs.flatMap(({ meta }) => (meta ? [[meta.id, meta] as const] : [])))
  const setting = { known, indicators: planIndicators(metas, indicators) }
  const plans = [...opened.plans].flatMap(
    ([id, file]) => finished(file, (root) => readPlan(root, { id, ...setting })) ?? [],
  )
  const requests = listed(lists.requests, (root) => readRequests(root, known)) ?? []
  const events = listed(lists.events, (root) => readEvents(root, known)) ?? []

  const diagnostics = [
    ...[settings, lists.sources, lists.bodies].flatMap(problemsOf),
    ...pairs.flatMap((pair) => pair.diagnostics),
    ...[...opened.plans.values(), lists.requests, lists.events].flatMap(problemsOf),
    ...checkNames(folder),
  ]
  const monitor = read && { settings: read, sources, bodies, indicators, plans, requests, events }
  return { monitor, diagnostics, summary: summaryOf(folder, pairs, diagnostics) }
}

function folderOf(
  files: ReadonlyMap<string, Uint8Array>,
  { language, unread = new Map(), onProgress = () => undefined }: ReadOptions,
): Folder {
  const texts = { languages: [], defaultLanguage: 'nb' } as const
  const progress = folderProgress(files, onProgress)
  const blind: Folder = { files, unread, language, texts, onProgress: progress }
  return { ...blind, texts: peekLanguages(openYaml(blind, 'monitor.yaml').root) }
}

function finished<Value>({ root }: OpenFile, read: (root: Place) => Value): Value | null {
  if (root === null) return null
  const value = read(root)
  reportLacking(root)
  return value
}

/** A list that holds nothing but comments is an empty one. */
function listed<Value>(file: OpenFile, read: (root: Place) => Value): Value | null {
  return file.root?.node === null ? null : finished(file, read)
}

function summaryOf(
  folder: Folder,
  pairs: readonly { readonly rows: number; readonly observations: number }[],
  diagnostics: readonly Diagnostic[],
): ReadSummary {
  const rows = pairs.reduce((sum, pair) => sum + pair.rows, 0)
  const observations = pairs.reduce((sum, pair) => sum + pair.observations, 0)
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  return {
    files: countFiles(folder),
    rows,
    observations,
    rejected: rows - observations,
    errors,
    warnings: diagnostics.length - errors,
  }
}
