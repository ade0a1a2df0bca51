import type { Dimension } from '@/core/model'
import type { BundleJson } from '@/core/json/bundleJson'

const places = Array.from({ length: 400 }, (_, index) => `place-${String(index + 1)}`)
const fields = Array.from({ length: 50 }, (_, index) => `field-${String(index + 1)}`)

/** An indicator's bundle with two more dimensions, so that a file of it can be as long as one likes. */
export function withManyPlaces(bundle: BundleJson): BundleJson {
  const { meta } = bundle
  const dimension = (id: string, values: readonly string[]): Dimension => ({
    ...{ id, title: { nb: id, en: id }, kind: 'category', additive: false, total: null },
    values: values.map((value) => ({ id: value, title: { nb: value, en: value }, tile: null })),
  })
  return {
    ...bundle,
    meta: {
      ...meta,
      dimensions: [...meta.dimensions, dimension('place', places), dimension('field', fields)],
      headline: { ...meta.headline, place: 'place-1', field: 'field-1' },
    },
  }
}

/** Makes up a file of that many rows for such a bundle, in pieces: every place has a figure a year, to 2025. */
export function* largeCsv({ meta }: BundleJson, rows: number): Generator<string> {
  const perYear = places.length * fields.length
  const first = 2026 - Math.ceil(rows / perYear)
  const others = meta.dimensions.slice(0, -2).map(({ id }) => meta.headline[id] ?? '')
  yield `period,${meta.dimensions.map(({ id }) => id).join(',')},value,status\n`
  for (let from = 0; from < rows; from += 1000) {
    const count = Math.min(1000, rows - from)
    yield Array.from({ length: count }, (_, index) => {
      const row = from + index
      const place = places[row % places.length] ?? ''
      const field = fields[Math.floor(row / places.length) % fields.length] ?? ''
      const period = String(first + Math.floor(row / perYear))
      return `${[period, ...others, place, field, largeValue(row)].join(',')},final\n`
    }).join('')
  }
}

/** The figure in a row, counted from 0. */
export function largeValue(row: number): string {
  return (((row * 7919) % 1000) / 10).toFixed(1)
}
