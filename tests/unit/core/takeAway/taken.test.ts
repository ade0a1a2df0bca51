import { test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { allTaken } from '@/core/takeAway/allTaken'
import { fileTable } from '@/core/takeAway/fileTable'
import { bundleJson } from '@/core/json/bundleJson'
import { readAll } from '@/core/takeAway/readAll'
import { normalisedCsv } from '@/core/write/csv'
import { arbitraryAddress, viewOf } from '../../../helpers/explore'
import { bundleOf } from '../../../helpers/indicatorFolder'
import { takenExplore, takenPage } from '../../../helpers/taken'

describe('what an indicator page lets readers take away', () => {
  it('is the series shown with its sources first, then those in grey', () => {
    const { sources, table } = takenPage()
    expect(sources.map(({ title }) => title)).toEqual(
      ['Ny rapport', '', 'Gammel rapport'].filter(Boolean),
    )
    expect([...new Set(table.rows.map(({ place }) => place[0]?.title))]).toEqual([
      'Ny serie, Hele landet',
      'Eldre serie, Hele landet',
    ])
  })
  it('is what was known on a day', () => {
    const { table } = takenPage({ knownOn: '2025-07-01' })
    const last = table.rows.findLast(({ place }) => place[0]?.id === 'revised.all')
    expect(last).toMatchObject({ period: '2024', value: { value: 29 }, qualifier: 'about' })
  })
  it('is named by the indicator where it has no dimensions, and has no plan without a target', () => {
    const { table } = takenPage({ id: 'foreign' })
    expect(table.rows).toMatchObject([
      {
        place: [{ id: 'foreign', title: 'Inntekter ute' }],
        planned: null,
        source: 'Gammel rapport',
      },
    ])
  })
})

describe('everything of an indicator', () => {
  const { bundle, observations } = bundleOf()
  const all = allTaken(bundle, observations, { language: 'nb', knownOn: null })

  it('has every place, and a replaced figure after the one that replaced it', () => {
    const rows = all.table.rows.filter(({ period }) => period === '2024')
    expect(
      rows.map(({ place, value, isSuperseded }) => [
        place.map(({ title }) => title),
        value,
        isSuperseded,
      ]),
    ).toEqual([
      [['Ny serie', 'Hele landet'], { value: 25.9, text: '25,9' }, false],
      [['Ny serie', 'Hele landet'], { value: 29, text: 'om lag\u00a029' }, true],
      [['Ny serie', 'Vest'], { value: 5, text: '5,0' }, false],
    ])
    const table = fileTable(all.table, { reader: 'people', language: 'nb' })
    expect(table.columns.map(({ title }) => title)).toContain('Erstattet')
  })
  it('has a column for each dimension', () => {
    const table = fileTable(all.table, { reader: 'programs', language: 'nb' })
    expect(table.columns.map(({ key }) => key).slice(0, 4)).toEqual([
      'period',
      'series',
      'region',
      'unit',
    ])
    expect(table.rows[0]?.slice(1, 3)).toEqual(['earlier', 'all'])
  })
  it('leaves out what came after a day', () => {
    const then = allTaken(bundle, observations, { language: 'en', knownOn: '2024-01-01' })
    expect(then.table.rows.map(({ period }) => period)).toEqual(['2019', '2020', '2021', '2022'])
    expect(then.title).toBe('Exports')
  })
  it('is read from the published files', () => {
    const bytes = new TextEncoder().encode(normalisedCsv({ ...bundle.meta, observations }))
    const read = readAll(
      { bundle: bundleJson(bundle), bytes, file: 'x.csv' },
      { language: 'nb', knownOn: null },
    )
    expect(read).toEqual(all)
  })
  it('of an indicator without figures is its meaning alone', () => {
    const beds = bundleOf('beds')
    expect(allTaken(beds.bundle, [], { language: 'nb', knownOn: null }).table.rows).toEqual([])
  })
})

describe('what the explorer lets readers take away', () => {
  it('has the sources as it names them', () => {
    expect(takenExplore('i=trials').sources).toEqual([
      {
        ...{ title: 'Kontoret', publisher: 'Staten', url: 'https://example.org' },
        ...{ published: 'mars 2025', licence: 'CC BY 4.0' },
      },
      { title: 'Notatet', publisher: '', url: null, published: null, licence: null },
    ])
  })
})

property.prop([arbitraryAddress])(
  'nothing that the explorer shows gets lost on the way',
  (address) => {
    const view = viewOf(address, { withPeople: true })
    const { table } = takenExplore(address, { withPeople: true })
    expect(table.rows).toHaveLength(view.table.columns.length * view.table.rows.length)
    for (const [index, { key }] of view.table.columns.entries()) {
      const rows = table.rows.filter(({ place }) => place[0]?.id === key)
      expect(rows.map(({ value }) => (typeof value === 'string' ? null : value.value))).toEqual(
        view.table.rows.map(({ cells }) => cells[index]?.value),
      )
      // A figure has no reason to be missing, and a hole has one.
      for (const { value, missing } of rows)
        expect(typeof value === 'string').toBe(missing !== null)
    }
  },
)
