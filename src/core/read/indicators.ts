import type { Diagnostic } from '../diagnostics'
import type { Indicator, IndicatorMeta, Source } from '../model'
import { detectedCsv } from './csvSettings'
import { problemsOf, reportUnread } from './folder'
import type { Folder, OpenFile } from './folder'
import { readIndicator } from './indicator'
import type { ReadMeta } from './indicator'
import type { Known } from './known'
import { readObservations } from './observations'
import type { ReadObservations } from './observations'
import { addProblem, createReport } from './report'
import type { Report } from './report'
import type { ObservationContext } from './rowState'
import { reportLacking } from './texts'

export interface IndicatorSetting {
  readonly folder: Folder
  readonly known: Known
  readonly sources: Readonly<Record<string, Source>>
}

export interface ReadPair {
  /** What the YAML file says; null where it cannot be read. */
  readonly meta: IndicatorMeta | null
  /** Null where the indicator is left out. */
  readonly indicator: Indicator | null
  readonly diagnostics: readonly Diagnostic[]
  readonly rows: number
  readonly observations: number
}

/** An indicator's two files; without its CSV it has no observations, without its YAML it is left out. */
export function readPair(id: string, yaml: OpenFile, setting: IndicatorSetting): ReadPair {
  const read = yaml.root && readIndicator(yaml.root, id, setting.known)
  if (yaml.root) reportLacking(yaml.root)
  if (!yaml.exists) addMissing(yaml.report)
  const figures = readFigures(id, read, setting)
  const indicator =
    read?.usable === true ? { ...read.meta, observations: figures.observations } : null
  return {
    meta: read?.whole === true ? read.meta : null,
    indicator,
    diagnostics: [...problemsOf(yaml), ...figures.diagnostics],
    rows: figures.rows,
    observations: indicator === null ? 0 : figures.observations.length,
  }
}

function readFigures(
  id: string,
  read: ReadMeta | null,
  { folder, known, sources }: IndicatorSetting,
): ReadObservations {
  const file = `indicators/${id}.csv`
  const bytes = folder.files.get(file)
  if (bytes === undefined) {
    const report = createReport(file, folder.language)
    if (!reportUnread(folder, report)) addMissing(report)
    return { observations: [], diagnostics: report.diagnostics, rows: 0, rejected: 0 }
  }
  const context: ObservationContext = {
    file,
    language: folder.language,
    defaultLanguage: folder.texts.defaultLanguage,
    sources: known.sources && publishedOf(known.sources, sources),
    onProgress: (fraction) => {
      folder.onProgress(file, fraction)
    },
  }
  if (read?.whole === true) return readObservations(bytes, read.meta, context)
  // Nobody knows the file's columns: its rows are counted, what is wrong with them cannot be told.
  return { ...readObservations(bytes, unknownMeta(id), context), observations: [], diagnostics: [] }
}

/** A source that is listed but cannot be read is known all the same. */
function publishedOf(
  known: ReadonlySet<string>,
  sources: Readonly<Record<string, Source>>,
): Readonly<Record<string, { readonly published: string | null }>> {
  return Object.fromEntries([...known].map((id) => [id, sources[id] ?? { published: null }]))
}

function addMissing(report: Report): void {
  addProblem(report, { key: 'file/missing', line: 1, other: report.file })
}

function unknownMeta(id: string): IndicatorMeta {
  return {
    id,
    title: {},
    question: {},
    area: '',
    unit: { code: '', text: {}, kind: null },
    decimals: null,
    range: { min: null, max: null },
    concept: null,
    definition: {},
    counts: {},
    countsNot: {},
    frequency: 'irregular',
    updated: null,
    nextRelease: null,
    tags: [],
    related: [],
    dimensions: [],
    headline: {},
    breaks: [],
    csv: detectedCsv,
  }
}
