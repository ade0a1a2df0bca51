import type { Diagnostic, ReadOptions } from '../diagnostics'
import type { Language, Monitor } from '../model'
import { readMonitor } from '../read/monitor'
import { isId } from '../read/shape'
import { addSources } from './addSources'
import type { ImportNote, Raw } from './model'
import { indicatorCsv, indicatorYaml, textIn, yamlText, type PairSetting } from './pairFiles'
import { planFile } from './planFile'
import { settle, tell, type Settled } from './settle'
import { freeId } from './slug'

export interface ImportRequest {
  readonly id: string
  /** Null: the monitor's first. */
  readonly area: string | null
  /** The language of the texts, where the file does not say. */
  readonly language: Language | null
  /** Whether files that are there may be written over. */
  readonly force: boolean
}

export interface Assembled {
  readonly status: 'done'
  /** What is to be written, by path inside the data folder. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly notes: readonly ImportNote[]
  /** What the reader says of the new files. */
  readonly diagnostics: readonly Diagnostic[]
  readonly observations: number
}

export type AssembleResult =
  | Assembled
  | { readonly status: 'bad-id' }
  | { readonly status: 'unknown-area'; readonly known: readonly string[] }
  | { readonly status: 'exists'; readonly paths: readonly string[] }
  /** The folder's own settings cannot be read, or the new files would not be. */
  | { readonly status: 'unreadable'; readonly diagnostics: readonly Diagnostic[] }

export interface AssembleSetting extends ReadOptions {
  /** The data folder, by path inside it; empty for a new one. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * A publisher's table as files of a data folder that the reader accepts: indicator pairs, a plan for targets
 * that came along, sources, and settings where the folder is new.
 */
export function assemble(
  raw: Raw,
  request: ImportRequest,
  setting: AssembleSetting,
): AssembleResult {
  if (!isId(request.id)) return { status: 'bad-id' }
  const { files } = setting
  const before = readMonitor(files, setting)
  const isNew = !files.has('monitor.yaml')
  if (!isNew && before.monitor === null) {
    const diagnostics = before.diagnostics.filter(({ file }) => file === 'monitor.yaml')
    return { status: 'unreadable', diagnostics }
  }
  const areas = before.monitor?.settings.areas.map(({ id }) => id) ?? []
  const area = request.area ?? areas[0] ?? 'imported'
  if (!isNew && !areas.includes(area)) return { status: 'unknown-area', known: areas }
  if (!isId(area)) return { status: 'unknown-area', known: areas }
  const made = make(raw, { ...request, area }, { files, monitor: before.monitor })
  const paths = [...made.files.keys()].filter((path) => path !== 'sources.yaml' && files.has(path))
  if (paths.length > 0 && !request.force) return { status: 'exists', paths }
  return accepted(made, setting)
}

interface Made {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly notes: readonly ImportNote[]
}

/** The new files as the reader sees them: any error of theirs stops the import. */
function accepted({ files, notes }: Made, setting: AssembleSetting): AssembleResult {
  const after = readMonitor(new Map([...setting.files, ...files]), setting)
  const diagnostics = after.diagnostics.filter(({ file }) => files.has(file))
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    return { status: 'unreadable', diagnostics }
  }
  // Settings that are new are sound, those that were there have been read.
  const { indicators } = after.monitor as Monitor
  const own = indicators.filter(({ id }) => files.has(`indicators/${id}.csv`))
  const observations = own.reduce((sum, indicator) => sum + indicator.observations.length, 0)
  return { status: 'done', files, notes, diagnostics, observations }
}

interface Known {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly monitor: Monitor | null
}

const encoder = new TextEncoder()

function make(raw: Raw, request: ImportRequest & { readonly area: string }, known: Known): Made {
  const { id, area } = request
  const language = raw.language ?? request.language
  const [first, ...others] = raw.tables
  const tables = [settle(first), ...others.map(settle)] as const
  const ids = idsOf(tables, id)
  const sources = addSources(
    known.files.get('sources.yaml'),
    known.monitor?.sources ?? {},
    raw.sources,
  )
  const files = new Map<string, string>()
  tables.forEach((settled, index) => {
    // One id for each table.
    const own = ids[index] as string
    const related = ids.filter((each) => each !== own)
    const setting: PairSetting = { id: own, area, language, sources: sources.ids, related }
    files.set(`indicators/${own}.yaml`, indicatorYaml(settled, setting))
    files.set(`indicators/${own}.csv`, indicatorCsv(settled, setting))
  })
  const notes = [...raw.notes, ...tables.flatMap((settled) => settled.notes)]
  if (raw.targets.length > 0) {
    const [source = null] = sources.ids.values()
    const setting = { id, area, language, indicators: ids, tables, source }
    const plan = planFile(raw.targets, setting)
    files.set(`plans/${id}.yaml`, plan.text)
    notes.push(...plan.notes)
  }
  if (known.monitor === null) files.set('monitor.yaml', monitorYaml(raw, language, area))
  const lacking = untranslated(language, known.monitor)
  tell(notes, 'texts-untranslated', lacking)
  const bytes = [...files].map(([path, text]) => [path, encoder.encode(text)] as const)
  const listed = sources.bytes === null ? [] : [['sources.yaml', sources.bytes] as const]
  return { files: new Map([...bytes, ...listed]), notes: merged(notes) }
}

/** Notes of the same kind as one. */
function merged(notes: readonly ImportNote[]): readonly ImportNote[] {
  const codes = [...new Set(notes.map(({ code }) => code))]
  return codes.map((code) => {
    const same = notes.filter((note) => note.code === code)
    return {
      code,
      value: [...new Set(same.map(({ value }) => value))].join('; '),
      count: same.reduce((sum, { count }) => sum + count, 0),
    }
  })
}

/** The id that was asked for, and for more tables the same with a part behind it. */
function idsOf(tables: readonly Settled[], id: string): readonly string[] {
  const taken = new Set<string>()
  return tables.map(({ table: { suffix } }) => {
    const own = freeId(suffix === '' ? id : `${id}-${suffix}`, taken)
    taken.add(own)
    return own
  })
}

/** The languages of the monitor that the texts are not in. */
function untranslated(language: Language | null, monitor: Monitor | null): readonly Language[] {
  return monitor?.settings.languages.filter((each) => language !== null && each !== language) ?? []
}

/** Settings that a new folder can do with until somebody writes better ones. */
function monitorYaml(raw: Raw, language: Language | null, area: string): string {
  const own = language ?? 'nb'
  const { title } = raw.tables[0]
  return yamlText({
    title: textIn(language, title),
    languages: [own],
    default_language: own,
    areas: [{ id: area, title: textIn(language, title) }],
  })
}
