import { lastDayOfMonth } from './period'

const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** True for a date that may lack its day or its month (`2025`, `2025-11`, `2025-11-07`) and that the calendar has. */
export function isPartialDate(text: string): boolean {
  const match = partialDate.exec(text)
  if (!match) return false
  const [, year, month, day] = match
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  if (day === undefined) return true
  return day >= '01' && text <= lastDayOfMonth(Number(year), Number(month))
}

/** The last ISO day that a partial date can mean: `2025` → `2025-12-31`. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 7) return lastDayOfMonth(Number(date.slice(0, 4)), Number(date.slice(5)))
  return date
}

/** The ISO day so many days after another; before it where `days` is negative. */
export function dayPlus(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
