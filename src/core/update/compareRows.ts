import type { Observation } from '../model'
import { lastDayOf } from '../published'
import { placeOf, sameFigure, sameNote } from './sameFigure'

/** A row of the new file. */
export interface NewRow {
  readonly observation: Observation
  /** The published date in its own cell; empty where it has none. */
  readonly ownDate: string
}

/** `restated`: the same number with another standing, interval or qualifier. */
export type RowChange = 'new' | 'revised' | 'withdrawn' | 'restated'

export interface ChangedRow {
  readonly change: RowChange
  readonly observation: Observation
  readonly published: string
  /** False where a figure published later is there already: the row is history then. */
  readonly counts: boolean
}

export interface Compared {
  readonly changed: readonly ChangedRow[]
  /** Rows whose figure the file has with the same date, but another one. */
  readonly clashes: readonly { readonly line: number; readonly other: number }[]
  readonly unchanged: number
  /** Rows with a known figure and a new note, which is not taken in. */
  readonly notes: readonly number[]
  /** Figures that count in the file and have no row in the new one. */
  readonly notInFile: readonly Observation[]
}

type History = Map<string, Observation[]>

/** What the rows of a new file, published on a day, change in a history of figures. */
export function compareRows(
  history: readonly Observation[],
  rows: readonly NewRow[],
  published: string,
): Compared {
  const known = historyOf(history)
  const found = new Set(rows.map(({ observation }) => placeOf(observation)))
  const changed: ChangedRow[] = []
  const clashes: { line: number; other: number }[] = []
  const notes: number[] = []
  let unchanged = 0
  for (const { observation, ownDate } of rows) {
    const at = known.get(placeOf(observation)) ?? []
    const step = stepOf(at, observation, dateOf(at, observation, { ownDate, published }))
    if (step.kind === 'clash') clashes.push({ line: observation.line, other: step.other.line })
    else if (step.kind === 'change') {
      changed.push(step.row)
      const { published: date } = step.row
      const line = history.length + rows.length + observation.line
      at.push({ ...observation, published: date, knownFrom: lastDayOf(date), line })
      known.set(placeOf(observation), at)
    } else {
      unchanged += 1
      if (!sameNote(observation, step.same)) notes.push(observation.line)
    }
  }
  const notInFile = [...historyOf(history)].flatMap(([place, figures]) => {
    const newest = newestOf(figures)
    return newest && newest.value !== null && !found.has(place) ? [newest] : []
  })
  return { changed, clashes, unchanged, notes, notInFile }
}

/** Its own date, unless the file has another figure with that date: then the day of the new file. */
function dateOf(
  at: readonly Observation[],
  observation: Observation,
  { ownDate, published }: { readonly ownDate: string; readonly published: string },
): string {
  if (ownDate === '') return published
  const twin = at.find((each) => each.published === ownDate)
  return twin && !sameFigure(twin, observation) ? published : ownDate
}

type Step =
  | { readonly kind: 'same'; readonly same: Observation }
  | { readonly kind: 'clash'; readonly other: Observation }
  | { readonly kind: 'change'; readonly row: ChangedRow }

function stepOf(at: readonly Observation[], observation: Observation, published: string): Step {
  const day = lastDayOf(published)
  const newest = newestOf(at)
  const standing = newestOf(at.filter(({ knownFrom }) => knownFrom <= day))
  const twin = at.find((each) => each.published === published)
  const same = [newest, standing, twin].find((each) => each && sameFigure(each, observation))
  if (same) return { kind: 'same', same }
  if (twin) return { kind: 'clash', other: twin }
  const counts = !newest || newest.knownFrom <= day
  return {
    kind: 'change',
    row: { change: changeOf(standing, observation), observation, published, counts },
  }
}

/** As in a diff: a forecast that gives way to a figure makes that figure new. */
function changeOf(standing: Observation | undefined, { value, status }: Observation): RowChange {
  if (!standing) return 'new'
  const isFound =
    standing.value === null || (standing.status === 'forecast') !== (status === 'forecast')
  if (isFound && value !== null) return 'new'
  if (standing.value === value) return 'restated'
  return value === null ? 'withdrawn' : 'revised'
}

/** The figure that counts: published last, of two on the same day the later line. */
function newestOf(figures: readonly Observation[]): Observation | undefined {
  return figures.reduce<Observation | undefined>(
    (best, each) => (best && best.knownFrom > each.knownFrom ? best : each),
    undefined,
  )
}

function historyOf(observations: readonly Observation[]): History {
  const history: History = new Map()
  for (const observation of observations) {
    const place = placeOf(observation)
    const figures = history.get(place)
    if (figures) figures.push(observation)
    else history.set(place, [observation])
  }
  return history
}
