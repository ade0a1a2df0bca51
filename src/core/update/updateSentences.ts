import type { Language } from '../model'
import { nameList } from '../read/report'
import type { RowChange } from './compareRows'
import type { AddedRow, Updated } from './updateIndicator'
import { updateWords } from './updateWords'

const changes: readonly RowChange[] = ['new', 'revised', 'withdrawn', 'restated']

/** What an update did and left alone, a sentence each. */
export function updateSentences(updated: Updated, language: Language): readonly string[] {
  const { path, added, newColumns, unchanged, notes, notInFile } = updated
  const words = updateWords[language]
  const older = added.filter(({ counts }) => !counts)
  const sentence = (count: number, text: () => string): readonly string[] =>
    count === 0 ? [] : [text()]
  return [
    added.length === 0
      ? words.nothing(path)
      : words.added(added.length, path, kinds(added, language)),
    ...sentence(newColumns.length, () => words.newColumns(newColumns.join(', '))),
    ...sentence(older.length, () =>
      words.older(older.length, lines(older.map(({ line }) => line))),
    ),
    ...sentence(unchanged, () => words.unchanged(unchanged)),
    ...sentence(notes.length, () => words.notes(notes.length, lines(notes))),
    ...sentence(notInFile.length, () => {
      const periods = new Set(notInFile.map(({ period }) => period))
      return words.notInFile(notInFile.length, nameList([...periods].toSorted()))
    }),
  ]
}

function lines(numbers: readonly number[]): string {
  return nameList(numbers.map(String))
}

/** `2 nye tall og 1 endret tall`. */
function kinds(added: readonly AddedRow[], language: Language): string {
  const words = updateWords[language]
  const parts = changes.flatMap((change) => {
    const count = added.filter((row) => row.change === change).length
    return count === 0 ? [] : [words.kinds[change](count)]
  })
  const last = parts.slice(-1).join('')
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${words.and} ${last}`
}
