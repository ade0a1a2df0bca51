import { parseDocument } from 'yaml'
import { decodeBytes } from '../read/bytes'
import { csvRecords } from './csvRecords'
import { recordOf, type Json } from './json'
import type { ReadRaw } from './model'
import { openSdgMeta } from './openSdgMeta'
import { openSdgSources } from './openSdgSources'
import { openSdgTables } from './openSdgTables'
import { openSdgTargets } from './openSdgTargets'
import { tell } from './settle'

/** An Open SDG indicator: its CSV, and its YAML files (metadata, and settings where they stand apart). */
export interface OpenSdgFiles {
  readonly csv: Uint8Array | null
  readonly meta: readonly Uint8Array[]
}

/** Reads an Open SDG pair; keys of translations stay keys. */
export function readOpenSdg({ csv, meta }: OpenSdgFiles): ReadRaw {
  if (csv === null) return { status: 'failed', failure: 'no-pair', value: 'CSV' }
  if (meta.length === 0) return { status: 'failed', failure: 'no-pair', value: 'YAML' }
  const decoded = decodeBytes(csv, null)
  if (decoded.status !== 'text') return { status: 'failed', failure: 'not-text', value: '' }
  let fields: Json = {}
  for (const bytes of meta) {
    const read = yamlFields(bytes)
    if (read === null) return { status: 'failed', failure: 'bad-yaml', value: '' }
    fields = { ...fields, ...read }
  }
  const { delimiter, records } = csvRecords(decoded.text)
  const said = openSdgMeta(fields)
  const figures = openSdgTables({ delimiter, records }, said, fields)
  if ('failure' in figures) return figures
  const targets = openSdgTargets(fields, said, figures.tables)
  const { sources, undated } = openSdgSources(fields, said.title)
  const notes = [...figures.notes, ...targets.notes]
  tell(notes, 'fields-left-out', [...said.leftOut, ...undated])
  tell(
    notes,
    'first-source',
    sources.slice(1).map(({ title }) => title),
  )
  tell(
    notes,
    'licence-unknown',
    sources.map(({ title }) => title),
  )
  const raw = { language: null, tables: figures.tables, sources, targets: targets.targets, notes }
  return { status: 'read', raw }
}

/** The keys of a YAML file, or of the head of a Markdown file, every value as written; null where it is no YAML. */
function yamlFields(bytes: Uint8Array): Json | null {
  const decoded = decodeBytes(bytes, null)
  if (decoded.status !== 'text') return null
  const head = /^---\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n(.*))?$/s.exec(decoded.text)
  const document = parseDocument(head?.[1] ?? decoded.text, { schema: 'failsafe' })
  if (document.errors.length > 0) return null
  const fields = recordOf(document.toJS())
  const body = head?.[2]?.trim() ?? ''
  return body === '' ? fields : { ...fields, page_content: body }
}
