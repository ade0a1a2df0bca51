import type { TakenAbout } from './about'
import type { TakenTable } from './takenRow'

/** Everything of some tables as JSON, for programs: what they are, then their rows; numbers unrounded. */
export function jsonFile(about: TakenAbout, tables: readonly TakenTable[]): string {
  const { edition, hash, assessed, ...said } = about
  const file = {
    ...said,
    edition: { date: edition, hash },
    today: assessed,
    tables: tables.map(({ title, dimensions, rows }) => ({
      title,
      observations: rows.map(
        ({ value, planned, missing, isSuperseded, place, period, ...row }) => ({
          period,
          ...Object.fromEntries(place.map((value, index) => [dimensions[index]?.id, value.id])),
          ...row,
          value: typeof value === 'string' ? null : value.value,
          text: typeof value === 'string' ? value : value.text,
          missing: missing?.id ?? null,
          planned: planned?.value ?? null,
          superseded: isSuperseded,
        }),
      ),
    })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
