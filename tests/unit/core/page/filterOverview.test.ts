import { describe, expect, it } from 'vitest'
import { countRows, filterOverview, isEmptyFilter, searchable } from '@/core/page/filterOverview'
import type { AreaSection, OtherFigure, TargetRow } from '@/core/page/overviewModel'
import type { Status } from '@/core/verdict/model'

// The filter looks at these fields only; the others are not needed to show its rules.
const row = (key: string, status: Status, words: string, bodies: readonly string[] = []) =>
  ({ key, status, bodies, search: searchable(words) }) as TargetRow
const other = (indicator: string, words: string) =>
  ({ indicator, search: searchable(words) }) as OtherFigure
const area = (id: string, rows: readonly TargetRow[], others: readonly OtherFigure[] = []) =>
  ({ id, rows, others }) as AreaSection

const areas = [
  area('market', [
    row('p/a', 'far_behind', 'Helseeksport næring', ['nfd', 'hod']),
    row('p/b', 'reached', 'Åpen tilgang'),
  ]),
  area(
    'health',
    [row('p/c', 'far_behind', 'Ventetid', ['hod'])],
    [other('beds', 'Senger på sykehus')],
  ),
]
const none = { query: '', area: null, status: null, body: null }
const keys = (found: readonly AreaSection[]) =>
  found.flatMap(({ rows, others }) => [
    ...rows.map(({ key }) => key),
    ...others.map(({ indicator }) => indicator),
  ])

describe('filterOverview', () => {
  it('keeps everything without a filter', () => {
    expect(keys(filterOverview(areas, none))).toEqual(['p/a', 'p/b', 'p/c', 'beds'])
    expect(countRows(areas)).toBe(3)
  })

  it('asks for every word, wherever it stands', () => {
    expect(keys(filterOverview(areas, { ...none, query: 'næring helse' }))).toEqual(['p/a'])
  })

  it('takes æ as ae, ø as o and å as aa or a', () => {
    expect(searchable('Ærlig øl på Å, i Aasen, à jour')).toBe('aerlig ol pa a, i asen, a jour')
    expect(keys(filterOverview(areas, { ...none, query: 'naering' }))).toEqual(['p/a'])
    expect(keys(filterOverview(areas, { ...none, query: 'AAPEN' }))).toEqual(['p/b'])
  })

  it('keeps one area, or one status; figures without a target have no status', () => {
    expect(keys(filterOverview(areas, { ...none, area: 'health' }))).toEqual(['p/c', 'beds'])
    expect(keys(filterOverview(areas, { ...none, status: 'far_behind' }))).toEqual(['p/a', 'p/c'])
  })

  it('keeps what a body answers for; nobody answers for a figure without a target', () => {
    expect(keys(filterOverview(areas, { ...none, body: 'hod' }))).toEqual(['p/a', 'p/c'])
    expect(keys(filterOverview(areas, { ...none, body: 'nfd' }))).toEqual(['p/a'])
    expect(keys(filterOverview(areas, { ...none, body: 'nobody' }))).toEqual([])
  })

  it('drops an area in which nothing is left', () => {
    expect(filterOverview(areas, { ...none, query: 'ventetid' }).map(({ id }) => id)).toEqual([
      'health',
    ])
  })
})

describe('isEmptyFilter', () => {
  it('is empty when neither words, area, status nor body are asked for', () => {
    const nothing = { query: ' ', area: null, status: null, body: null }
    expect(isEmptyFilter(nothing)).toBe(true)
    expect(isEmptyFilter({ ...nothing, query: 'a' })).toBe(false)
    expect(isEmptyFilter({ ...nothing, area: 'a' })).toBe(false)
    expect(isEmptyFilter({ ...nothing, status: 'behind' })).toBe(false)
    expect(isEmptyFilter({ ...nothing, body: 'hod' })).toBe(false)
  })
})
