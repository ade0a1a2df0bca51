import { importedPeriod } from './period'

/** Cells of time as periods: dates become their year or month where no two of them share it. */
export function packagePeriods(
  cells: readonly string[],
  type: string,
): {
  readonly periods: readonly string[]
  readonly shortened: ReadonlySet<string>
} {
  const isMonth = type === 'yearmonth'
  // Written so that no month is taken for two years.
  const times = cells.map((cell) => (isMonth ? cell.trim().replace('-', 'M') : cell.trim()))
  const dates = [...new Set(times)].filter((time) => isDate(time))
  const length = [4, 7].find(
    (size) => new Set(dates.map((date) => date.slice(0, size))).size === dates.length,
  )
  const isShort = (time: string): boolean => length !== undefined && isDate(time)
  return {
    periods: times.map((time) => (isShort(time) ? time.slice(0, length) : time)),
    shortened: new Set(length === undefined ? [] : dates),
  }
}

function isDate(time: string): boolean {
  return importedPeriod(time) === null && /^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(time)
}
