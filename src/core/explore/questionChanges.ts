import type { Role } from './dimensionUse'
import { withoutPick, type Question } from './question'
import type { DimensionControl } from './view'

/** What a reader may do to a question; each gives the new one and leaves all else as it was. */

/** Adds an indicator at the end, or takes it away; highlights belong to the series and go. */
export function toggleIndicator(question: Question, id: string): Question {
  const has = question.indicators.includes(id)
  const indicators = has
    ? question.indicators.filter((each) => each !== id)
    : [...question.indicators, id]
  return { ...question, indicators, marked: [] }
}

/** Makes a dimension filter, or stand as series or as small charts; the values chosen go with the role. */
export function giveRole(question: Question, id: string, role: Role): Question {
  const without = (ids: readonly string[]): readonly string[] => ids.filter((each) => each !== id)
  const picks = withoutPick(question.picks, id)
  return {
    ...question,
    series: role === 'series' ? [...without(question.series), id] : without(question.series),
    multiples:
      role === 'multiples' ? [...without(question.multiples), id] : without(question.multiples),
    ...{ picks, marked: [] },
  }
}

/**
 * Chooses values of a dimension. Others of the same name, of an indicator with other values, stay. All
 * of them, or none: the usual ones, which an address leaves out.
 */
export function pickValues(
  question: Question,
  { id, role, options }: DimensionControl,
  chosen: readonly string[],
): Question {
  const own = new Set(options.map((option) => option.id))
  const others = (question.picks[id] ?? []).filter((value) => !own.has(value))
  const picked = options.map((option) => option.id).filter((value) => chosen.includes(value))
  const usual = options.filter((option) => option.usual).map((option) => option.id)
  const isUsual =
    role === 'filter' ? usual.includes(picked.join()) : picked.length === options.length
  const values = [...others, ...(isUsual ? [] : picked)]
  const rest = withoutPick(question.picks, id)
  return { ...question, picks: values.length > 0 ? { ...rest, [id]: values } : rest }
}

/** Highlights a series, or puts it back among the others; the first time from those coloured now. */
export function toggleMark(question: Question, key: string, coloured: readonly string[]): Question {
  const now = question.marked.length > 0 ? question.marked : coloured
  const marked = now.includes(key) ? now.filter((each) => each !== key) : [...now, key]
  return { ...question, marked }
}

/** What the next choice is laid upon: the question as asked, with what the view refused replaced; null: no view yet. */
export function shownQuestion(
  question: Question,
  view: Pick<Question, 'chart' | 'measure' | 'scale'> | null,
): Question {
  if (view === null) return question
  const { chart, measure, scale } = view
  return { ...question, chart, measure, scale }
}
