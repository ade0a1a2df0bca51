import type { Language } from '../model'
import { statusText } from '../statusText'
import type { ChangeRow, StatusShift } from './overviewModel'

/** «I rute → Langt bak planen (Mål: …)»; the goal only where several targets moved. */
export function shiftText(
  { goal, from, to }: StatusShift,
  language: Language,
  several: boolean,
): string {
  const text = `${statusText(from, null, language)} → ${statusText(to, null, language)}`
  return several ? `${text} (${goal})` : text
}

/** A change as one line: when, what, what else, and the statuses before and now. */
export function changeLine(row: ChangeRow, language: Language): string {
  const { dateText, title, text, details, shifts } = row
  const moved = shifts.map((shift) => shiftText(shift, language, shifts.length > 1))
  return [dateText, title, text, ...details, moved.join('; ')].filter(Boolean).join(' | ')
}
