import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  assemble,
  type Assembled,
  type AssembleResult,
  type ImportRequest,
} from '@/core/import/assemble'
import type { ImportNote, Raw, RawTable, ReadRaw } from '@/core/import/model'
import type { Indicator, Monitor } from '@/core/model'
import { readMonitor } from '@/core/read/monitor'

/** A fixture's bytes. */
export function fixture(path: string): Uint8Array {
  return readFileSync(join('tests/fixtures/import', path))
}

/** What was read; fails where nothing was. */
export function rawOf(read: ReadRaw): Raw {
  if (read.status === 'failed') throw new Error(`${read.failure}: ${read.value}`)
  return read.raw
}

const request: ImportRequest = { id: 'x', area: null, language: null, force: false }

/** Puts what was read into a folder, a new one where none is given. */
export function put(
  raw: Raw,
  more: Partial<ImportRequest> = {},
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): AssembleResult {
  return assemble(raw, { ...request, ...more }, { files, language: 'en' })
}

/** The same, where it must be done. */
export function done(
  raw: Raw,
  more: Partial<ImportRequest> = {},
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Assembled {
  const result = put(raw, more, files)
  if (result.status !== 'done') throw new Error(JSON.stringify(result))
  return result
}

/** The monitor that the reader makes of a new folder with what was read; it must be without errors. */
export function monitorFrom(raw: Raw, more: Partial<ImportRequest> = {}): Monitor {
  const { files } = done(raw, more)
  const { monitor, summary } = readMonitor(files, { language: 'en' })
  if (monitor === null || summary.errors > 0 || summary.rejected > 0) throw new Error('errors')
  return monitor
}

/** An indicator's figures, each as period, values of dimensions, and number or reason. */
export function figuresOf(
  indicator: Indicator | undefined,
): readonly (readonly (string | number | null)[])[] {
  return (indicator?.observations ?? []).map(({ period, dimensions, value, missing }) => [
    period.text,
    ...Object.values(dimensions),
    value ?? missing,
  ])
}

/** The text of a file that an import makes. */
export function textOf({ files }: Assembled, path: string): string {
  return new TextDecoder().decode(files.get(path))
}

/** Notes by code. */
export function noteValues(notes: readonly ImportNote[]): Readonly<Record<string, string>> {
  return Object.fromEntries(notes.map(({ code, value }) => [code, value]))
}

/** A table without anything in it. */
export const emptyTable: RawTable = {
  title: 'T',
  suffix: '',
  definition: [],
  unit: { text: 'kr', kind: 'amount' },
  decimals: null,
  tags: [],
  dimensions: [],
  rows: [],
  breaks: [],
}

/** An import of one table. */
export function rawWith(table: Partial<RawTable>, more: Partial<Raw> = {}): Raw {
  return {
    language: null,
    tables: [{ ...emptyTable, ...table }],
    sources: [],
    targets: [],
    notes: [],
    ...more,
  }
}
