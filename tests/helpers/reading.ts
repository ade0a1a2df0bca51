import type { Diagnostic } from '@/core/diagnostics'
import type { Dimension, IndicatorMeta, Observation } from '@/core/model'
import { detectedCsv } from '@/core/read/csvSettings'
import { readMonitor, type ReadMonitor } from '@/core/read/monitor'
import { readObservations, type ReadObservations } from '@/core/read/observations'
import type { ObservationContext } from '@/core/read/rowState'
import { folderOf } from './folder'

/** An indicator without dimensions or range whose periods may come as they like. */
export const plainMeta: IndicatorMeta = {
  id: 'x',
  title: { nb: 'X' },
  question: {},
  area: 'a',
  unit: { code: 'c', text: {}, kind: null },
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

/** A dimension with these values. */
export function dimension(
  id: string,
  values: readonly string[],
  more: Partial<Dimension> = {},
): Dimension {
  return {
    id,
    title: { nb: id },
    kind: 'category',
    additive: false,
    total: null,
    values: values.map((value) => ({ id: value, title: { nb: value }, tile: null })),
    ...more,
  }
}

export const csvContext: ObservationContext = {
  file: 'indicators/x.csv',
  language: 'en',
  sources: { dated: { published: '2023' }, undated: { published: null } },
}

/** Reads a CSV text, or bytes, as an indicator's figures. */
export function readCsv(
  csv: string | Uint8Array,
  meta: Partial<IndicatorMeta> = {},
  context: Partial<ObservationContext> = {},
): ReadObservations {
  const bytes = typeof csv === 'string' ? new TextEncoder().encode(csv) : csv
  return readObservations(bytes, { ...plainMeta, ...meta }, { ...csvContext, ...context })
}

/** The values that a CSV text gives, in the order of its rows. */
export function valuesOf(
  csv: string | Uint8Array,
  meta: Partial<IndicatorMeta> = {},
): readonly (number | string | null)[] {
  return readCsv(csv, meta).observations.map(({ value, missing }) => value ?? missing)
}

/** Each problem as `line:column code`, as short as a test can compare it. */
export function places(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ line, column, code }) => `${String(line)}:${column ?? ''} ${code}`)
}

/** The problems of a CSV text. */
export function csvProblems(
  csv: string | Uint8Array,
  meta: Partial<IndicatorMeta> = {},
): readonly string[] {
  return places(readCsv(csv, meta).diagnostics)
}

/** An observation without its line, for tests in which the order of rows does not matter. */
export function withoutLine(observation: Observation): Omit<Observation, 'line'> {
  const { line, ...rest } = observation
  return line > 0 ? rest : observation
}

/** A folder of one of each thing, in which tests change a file. */
export const plainFolder = {
  'monitor.yaml': `title: Tittel
languages: [nb]
default_language: nb
areas:
  - { id: a, title: Område }
`,
  'sources.yaml': `s: { title: Kilde, published: 2023 }
`,
  'bodies.yaml': `b: { name: Etat }
`,
  'indicators/x.yaml': `title: Indikator
area: a
unit: { code: c }
frequency: annual
dimensions:
  - id: d
    kind: category
    values:
      - { id: one }
      - { id: two }
headline: { d: one }
`,
  'indicators/x.csv': `period,d,value,source
2020,one,10,s
2021,one,12,s
`,
  'plans/p.yaml': `title: Plan
areas:
  - { id: pa, title: Planområde, monitor_area: a }
goals:
  - { id: g, area: pa, text: Mer }
targets:
  - id: t
    indicator: x
    area: pa
    text: Opp
    direction: up
    baseline: { period: 2020 }
    goal: { value: 20 }
    due: 2030
measures:
  - { number: 1, title: Tiltak, responsible: [b], targets: [t], indicators: [x] }
`,
} as const

/** Reads the plain folder with some files changed; null takes a file away. */
export function readFolder(changes: Readonly<Record<string, string | null>> = {}): ReadMonitor {
  const texts = Object.entries({ ...plainFolder, ...changes }).flatMap(([path, text]) =>
    text === null ? [] : [[path, text] as const],
  )
  return readMonitor(folderOf(Object.fromEntries(texts)), { language: 'en' })
}

/** The problems of the plain folder with some files changed, each as `file:line:column code`. */
export function folderProblems(
  changes: Readonly<Record<string, string | null>> = {},
): readonly string[] {
  return readFolder(changes).diagnostics.map(
    ({ file, line, column, code }) => `${file}:${String(line)}:${column ?? ''} ${code}`,
  )
}

/** The text of one of the plain folder's files with a part of it replaced. */
export function changed(
  file: keyof typeof plainFolder,
  from: string,
  to: string,
): Readonly<Record<string, string>> {
  const text: string = plainFolder[file]
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return { [file]: text.replace(from, to) }
}
