import { isPartialDate, lastDayOf } from '../published'
import { cellProblem, writtenAt } from './rowCells'
import type { PublishedEntry, RowState } from './rowState'

export interface Origin {
  readonly source: string | null
  readonly published: PublishedEntry
}

/** Where a row's figure comes from and when it was published; null, and reported, where a cell cannot be used. */
export function readOrigin(state: RowState): Origin | null {
  const source = readSource(state)
  const published = readPublished(state, source ?? null)
  return source === undefined || published === undefined ? null : { source, published }
}

function readSource(state: RowState): string | null | undefined {
  const index = state.columns.at.source
  if (index === undefined) return null
  const cell = writtenAt(state, index)
  if (cell === '') return null
  let source = state.sourceCells.get(cell)
  if (source === undefined) {
    source = knownSource(state, cell.trim().toLowerCase())
    state.sourceCells.set(cell, source)
  }
  if (source === null) cellProblem(state, index, { key: 'source/unknown' })
  return source === null ? undefined : source.id
}

function knownSource(state: RowState, id: string): { readonly id: string | null } | null {
  const { sources } = state.context
  if (id === '') return { id: null }
  return sources === null || Object.hasOwn(sources, id) ? { id } : null
}

function readPublished(state: RowState, source: string | null): PublishedEntry | undefined {
  const index = state.columns.at.published
  const cell = index === undefined ? '' : writtenAt(state, index)
  if (index === undefined || cell === '') return sourcePublished(state, source)
  let entry = state.publishedCells.get(cell)
  if (entry === undefined) {
    const text = cell.trim()
    entry = text === '' || isPartialDate(text) ? { text } : null
    state.publishedCells.set(cell, entry)
  }
  if (entry === null) {
    cellProblem(state, index, { key: 'published/invalid' })
    return undefined
  }
  return entry.text === '' ? sourcePublished(state, source) : internPublished(state, entry.text)
}

function sourcePublished(state: RowState, source: string | null): PublishedEntry {
  const sources = state.context.sources
  const text = source === null || sources === null ? null : sources[source]?.published
  return internPublished(state, text ?? null)
}

function internPublished(state: RowState, text: string | null): PublishedEntry {
  const known = state.publishedByText.get(text)
  if (known) return known
  const day = text === null ? null : lastDayOf(text)
  const entry = { id: state.publishedByText.size, text, day }
  state.publishedByText.set(text, entry)
  return entry
}
