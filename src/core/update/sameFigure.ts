import type { Observation } from '../model'

/** What tells one figure from another: number or why there is none, interval and standing; note and source do not. */
export function sameFigure(a: Observation, b: Observation): boolean {
  return (
    a.value === b.value &&
    a.missing === b.missing &&
    a.low === b.low &&
    a.high === b.high &&
    a.qualifier === b.qualifier &&
    a.status === b.status &&
    // Where the source has words only, they are the figure.
    (a.missing !== 'words' || sameNote(a, b))
  )
}

/** True where a note says nothing that the other does not say. */
export function sameNote(a: Observation, b: Observation): boolean {
  return Object.entries(a.note).every(([language, text]) => {
    // The keys of a text are languages.
    return b.note[language as keyof typeof b.note] === text
  })
}

/** The place of a figure: its period and the value of every dimension. */
export function placeOf({ period, dimensions }: Observation): string {
  return JSON.stringify([period.text, Object.entries(dimensions).toSorted()])
}
