import { observationStatuses, qualifiers } from '../model'
import type { ObservationStatus, Qualifier, Text } from '../model'
import { printable } from './printable'
import { nameList } from './report'
import { cellProblem, writtenAt } from './rowCells'
import type { RowState } from './rowState'

/** The row's status: `final` where the cell is empty; null, and reported, where the word is unknown. */
export function readStatus(state: RowState): ObservationStatus | null {
  const index = state.columns.at.status
  if (index === undefined) return 'final'
  const status = wordIn(observationStatuses, writtenAt(state, index), 'final')
  if (status !== null) return status
  cellProblem(state, index, { key: 'status/unknown', expected: nameList(observationStatuses) })
  return null
}

/** The row's qualifier: `exact` where the cell is empty; null, and reported, where the word is unknown. */
export function readQualifier(state: RowState): Qualifier | null {
  const index = state.columns.at.qualifier
  if (index === undefined) return 'exact'
  const qualifier = wordIn(qualifiers, writtenAt(state, index), 'exact')
  if (qualifier !== null) return qualifier
  cellProblem(state, index, { key: 'qualifier/unknown', expected: nameList(qualifiers) })
  return null
}

function wordIn<Word extends string>(
  words: readonly Word[],
  cell: string,
  fallback: Word,
): Word | null {
  // Nearly every cell is a word as it should be: these two lines spare the rest.
  for (const word of words) if (word === cell) return word
  if (cell === '') return fallback
  const tidy = cell.trim().toLowerCase()
  return tidy === '' ? fallback : (words.find((word) => word === tidy) ?? null)
}

const noNote: Text = {}

const noteColumns = [
  ['nb', 'note_nb'],
  ['nn', 'note_nn'],
  ['en', 'note_en'],
] as const

/** The row's note by language; a plain `note` stands under the default language, after what its own column says. */
export function readNote(state: RowState): Text {
  const { language, defaultLanguage = language } = state.context
  const plain = noteIn(state, 'note')
  let note = noNote
  for (const [each, column] of noteColumns) {
    const own = noteIn(state, column)
    const more = each === defaultLanguage ? plain : ''
    const text = own === '' || more === '' ? own + more : `${own} ${more}`
    if (text !== '') note = withText(state, note, { [each]: text })
  }
  return note
}

/** Many rows have the same note: one of a single language is kept once. */
function withText({ notes }: RowState, note: Text, text: Text): Text {
  if (note !== noNote) return { ...note, ...text }
  const key = JSON.stringify(text)
  const known = notes.get(key)
  if (known === undefined && notes.size < mostNotes) notes.set(key, text)
  return known ?? text
}

/** More different notes than this are hardly ever said twice. */
const mostNotes = 10_000

/** A note; an apostrophe that keeps a spreadsheet from taking it for a formula is not part of it. */
function noteIn(state: RowState, column: 'note' | (typeof noteColumns)[number][1]): string {
  const index = state.columns.at[column]
  const cell = index === undefined ? '' : writtenAt(state, index)
  if (cell === '') return cell
  const note = printable(cell.trim())
  return /^'+[=+\-@\t\r]/.test(note) ? note.slice(1) : note
}
