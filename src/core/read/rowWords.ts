import { observationStatuses, qualifiers } from '../model'
import type { ObservationStatus, Qualifier, Text } from '../model'
import { nameList } from './report'
import { cellOf, cellProblem, writtenAt } from './rowCells'
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

/** The row's note by language; a plain `note` stands under the default language, after what its own column says. */
export function readNote(state: RowState): Text {
  const { note, note_nb: nb, note_nn: nn, note_en: en } = state.columns.at
  if (note === undefined && nb === undefined && nn === undefined && en === undefined) return noNote
  const { language, defaultLanguage = language } = state.context
  const texts = (['nb', 'nn', 'en'] as const).flatMap((each) => {
    const own = unguarded(cellOf(state, `note_${each}`))
    const plain = each === defaultLanguage ? unguarded(cellOf(state, 'note')) : ''
    const text = `${own} ${plain}`.trim()
    return text === '' ? [] : [[each, text] as const]
  })
  return texts.length === 0 ? noNote : Object.fromEntries(texts)
}

/** An apostrophe that keeps a spreadsheet from taking a note for a formula is not part of the note. */
function unguarded(note: string): string {
  return /^'+[=+\-@\t\r]/.test(note) ? note.slice(1) : note
}
