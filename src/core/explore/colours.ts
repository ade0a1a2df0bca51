import type { Row } from './rows'

/** As many series as colour and dash tell apart. */
export const mostColours = 6

/** The name under which a series has one colour in every small chart: without its panel's values. */
export function colourKey({ subject, seriesValues }: Row): string {
  return [subject.bundle.meta.id, ...seriesValues.map(({ id }) => id)].join('.')
}

/**
 * The colour of each series, from 0; null: grey. The marked ones, as many as there are colours; where
 * none is marked and they are too many, the headline's and then those with the largest latest figures.
 */
export function coloursOf(
  rows: readonly Row[],
  marked: readonly string[],
): ReadonlyMap<Row, number | null> {
  const keys = [...new Set(rows.map(colourKey))]
  const wanted = rows.filter(({ key }) => marked.includes(key)).map(colourKey)
  const chosen = wanted.length > 0 ? [...new Set(wanted)] : telling(rows, keys)
  // In the order of the series, so that a colour does not jump when another one is marked.
  const coloured = keys.filter((key) => chosen.slice(0, mostColours).includes(key))
  return new Map(
    rows.map((row) => {
      const place = coloured.indexOf(colourKey(row))
      return [row, place === -1 ? null : place]
    }),
  )
}

function telling(rows: readonly Row[], keys: readonly string[]): readonly string[] {
  if (keys.length <= mostColours) return keys
  const latest = (row: Row): number => row.figures.at(-1)?.value ?? -Infinity
  const bySize = rows.toSorted((a, b) => latest(b) - latest(a))
  return [...new Set([...rows.filter(isHeadline), ...bySize].map(colourKey))]
}

function isHeadline({ subject, where }: Row): boolean {
  const { headline } = subject.bundle.meta
  return Object.entries(where).every(([id, value]) => headline[id] === value)
}
