import { test as propertyTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { chooseResource, readDataPackage } from '@/core/import/dataPackage'
import type { ReadRaw } from '@/core/import/model'
import { normalisedCsv } from '@/core/write/csv'
import { tableSchema } from '@/publish/tableSchema'
import { anyIndicator } from '../../../helpers/arbitraries'
import {
  done,
  figuresOf,
  fixture,
  monitorFrom,
  noteValues,
  rawOf,
  textOf,
} from '../../../helpers/importing'

function read(
  text: string,
  files: Readonly<Record<string, Uint8Array | string>>,
  name: string | null = null,
): ReadRaw {
  const chosen = chooseResource(text, name)
  if (chosen.status === 'failed') return chosen
  const bytes = Object.entries(files).map(
    ([path, content]) =>
      [path, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const,
  )
  return readDataPackage(chosen, new Map(bytes))
}

const text = (path: string): string => new TextDecoder().decode(fixture(path))
const v1 = () =>
  rawOf(
    read(text('datapackage/v1/datapackage.json'), {
      'data/readings.csv': fixture('datapackage/v1/data/readings.csv'),
    }),
  )
const v2 = () =>
  rawOf(
    read(text('datapackage/v2/datapackage.json'), {
      'shares.csv': fixture('datapackage/v2/shares.csv'),
    }),
  )

describe('a Data Package', () => {
  test('version 1: dialect, encoding, decimal comma, missing values, dates; other units apart', () => {
    const monitor = monitorFrom(v1())
    expect(monitor.indicators.map(({ id, title }) => [id, title.nb])).toEqual([
      ['x', 'Readings: temp'],
      ['x-rain', 'Readings: rain'],
    ])
    expect(figuresOf(monitor.indicators[0])).toEqual([
      ['2021', 'nord', 1001.5],
      ['2021', 'sor', 'missing'],
      ['2022', 'nord', -2.5],
      ['2022', 'sor', 7],
    ])
    expect(monitor.indicators[0]?.unit).toMatchObject({ text: { nb: '°C' } })
    expect(monitor.sources['test-office']).toMatchObject({
      published: '2024-03-01',
      licence: 'CC-BY-4.0',
    })
    expect(noteValues(done(v1()).notes)).toMatchObject({
      'columns-left-out': 'where',
      'resources-left-out': 'other',
      'fields-left-out': 'version',
      'dates-shortened': '2021-12-31, 2022-12-31',
    })
  })

  test('version 2: categories, reasons for missing values, and columns as ours', () => {
    const raw = v2()
    const [indicator] = monitorFrom(raw).indicators
    expect(indicator?.observations).toMatchObject([
      {
        value: 10.5,
        low: 9,
        high: 12,
        qualifier: 'about',
        status: 'preliminary',
        published: '2021-05-01',
        source: 'survey',
        note: { nb: 'Merknad', en: '=Note' },
      },
      { missing: 'suppressed' },
      { missing: 'missing', note: { nb: 'not asked' } },
      { missing: 'words', qualifier: 'words', note: { nb: 'en av fire', en: 'one in four' } },
    ])
    expect(indicator?.dimensions[0]?.values.map(({ title }) => title.nb)).toEqual([
      'Group A',
      'Group B',
    ])
    expect(textOf(done(raw), 'indicators/x.csv')).toContain('2021-Q1,a,10.50,9,12,')
  })

  const schema = (...fields: readonly Readonly<Record<string, unknown>>[]) => ({ fields })
  const resource = (more: Readonly<Record<string, unknown>>): string =>
    JSON.stringify({
      resources: [{ name: 'r', path: 'r.csv', ...more }],
      homepage: 'https://example.org',
    })

  test('rows in the package itself, as lists or mappings', () => {
    const lists = resource({
      path: undefined,
      data: [
        ['year', 'n'],
        [2020, 1],
        [2021, null],
      ],
      schema: schema({ name: 'n', type: 'integer' }),
    })
    expect(figuresOf(monitorFrom(rawOf(read(lists, {}))).indicators[0])).toEqual([
      ['2020', 1],
      ['2021', 'missing'],
    ])
    const mappings = resource({
      path: undefined,
      data: [
        { year: 2020, value: 1.5 },
        { year: 2021, value: 2, more: true },
      ],
      schema: {},
    })
    expect(figuresOf(monitorFrom(rawOf(read(mappings, {}))).indicators[0])).toHaveLength(2)
  })

  test('sources of the table, of the package, and tables without a name', () => {
    const descriptor = JSON.stringify({
      resources: [
        {
          path: 'r.csv',
          sources: [
            { name: 'One' },
            { path: 'https://two.example.org' },
            { title: 'Three', web: 'https://three.example.org' },
          ],
        },
        { path: 'other.csv' },
      ],
    })
    const raw = rawOf(
      read(descriptor, { 'r.csv': 'year,value,low,note\n2020,1,..,x\n2021,2,1,\n' }),
    )
    expect(raw.sources.map(({ title, url }) => [title, url])).toEqual([
      ['One', ''],
      ['https://two.example.org', 'https://two.example.org'],
      ['Three', 'https://three.example.org'],
    ])
    expect(noteValues(raw.notes)).toMatchObject({
      'resources-left-out': 'other.csv',
      'first-source': 'https://two.example.org, Three',
    })
    expect(raw.tables[0].rows.map(({ low, figure }) => [low, figure.note])).toEqual([
      ['', 'x'],
      ['1', ''],
    ])
  })

  test('parts, tabs, comments, no header, a schema in its own file, dressed numbers', () => {
    const parts = resource({
      path: ['a.tsv', 'b.tsv'],
      format: 'tsv',
      dialect: { commentChar: '#' },
      schema: 's.json',
    })
    const s = JSON.stringify(
      schema(
        { name: 'month', type: 'yearmonth' },
        { name: 'share', type: 'number', bareNumber: false, unit: '%' },
      ),
    )
    const files = {
      'a.tsv': 'month\tshare\n# no\n2020-01\t5 %\n',
      'b.tsv': 'month\tshare\n2020-02\t-6.5%\n',
      's.json': s,
    }
    const raw = rawOf(read(parts, files))
    expect(figuresOf(monitorFrom(raw).indicators[0])).toEqual([
      ['2020-01', 5],
      ['2020-02', -6.5],
    ])
    expect(raw.tables[0]).toMatchObject({ title: 'r: share', unit: { kind: 'percent' } })
    expect(raw.sources).toMatchObject([{ title: 'r: share', url: 'https://example.org' }])
    const bare = resource({
      dialect: { header: false },
      schema: schema({ name: 'kvartal' }, { name: 'value', type: 'number' }),
    })
    expect(
      figuresOf(monitorFrom(rawOf(read(bare, { 'r.csv': '2020Q1,5\n2020Q2,x\n' }))).indicators[0]),
    ).toEqual([
      ['2020-Q1', 5],
      ['2020-Q2', 'words'],
    ])
  })

  test('several figures in one unit are one indicator; dates of many days stay what they are', () => {
    const two = resource({
      schema: schema(
        { name: 'when' },
        { name: 'a', type: 'number', unit: 'kg' },
        { name: 'b', type: 'number', unit: 'kg' },
        { name: 'kind' },
      ),
    })
    const raw = rawOf(read(two, { 'r.csv': 'when,a,b,kind\n2020,1,2,\n2021,3,4,k\n' }))
    expect(figuresOf(monitorFrom(raw).indicators[0])).toEqual([
      ['2020', 'x', 'a', 1],
      ['2020', 'x', 'b', 2],
      ['2021', 'k', 'a', 3],
      ['2021', 'k', 'b', 4],
    ])
    const daily = resource({
      schema: schema({ name: 'd', type: 'date' }, { name: 'v', type: 'number' }),
    })
    const days = rawOf(read(daily, { 'r.csv': 'd,v\n2020-01-01,1\n2020-01-02,2\n' }))
    expect(noteValues(done(days).notes)['periods-left-out']).toBe('2020-01-01, 2020-01-02')
    const months = rawOf(read(daily, { 'r.csv': 'd,v\n2020-01-01,1\n2020-02-01,2\n' }))
    expect(figuresOf(monitorFrom(months).indicators[0])).toEqual([
      ['2020-01', 1],
      ['2020-02', 2],
    ])
  })

  test.each([
    ['{', {}, null, 'not-json'],
    ['{}', {}, null, 'no-resource'],
    [resource({}), {}, 'q', 'no-resource'],
    [resource({ path: 'r.xlsx' }), {}, null, 'no-resource'],
    [resource({ path: '../r.csv' }), {}, null, 'resource-missing'],
    [resource({ path: '/etc/r.csv' }), {}, null, 'resource-missing'],
    [resource({ schema: '../s.json' }), {}, null, 'resource-missing'],
    [resource({}), {}, 'r', 'resource-missing'],
    [resource({}), { 'r.csv': '' }, null, 'not-text'],
    [resource({}), { 'r.csv': 'a,b\nx,1\n' }, null, 'no-time'],
    [resource({}), { 'r.csv': 'year,b\n2020,x\n' }, null, 'no-figures'],
  ])('%s cannot be used', (descriptor, files, name, failure) => {
    expect(read(descriptor, files, name)).toMatchObject({ status: 'failed', failure })
  })

  propertyTest.prop([anyIndicator])(
    'what a build publishes comes back with the same figures',
    (indicator) => {
      const descriptor = JSON.stringify({
        resources: [
          {
            name: 'x',
            path: 'x.csv',
            title: 'X',
            schema: tableSchema(indicator, (said) => said.nb ?? ''),
          },
        ],
      })
      if (indicator.observations.length === 0) return
      const raw = rawOf(read(descriptor, { 'x.csv': normalisedCsv(indicator) }))
      const [back] = monitorFrom(raw).indicators
      const substance = ({
        period,
        dimensions,
        value,
        low,
        high,
        qualifier,
        status,
        published,
        note,
        missing,
      }: (typeof indicator.observations)[number]) => [
        period.text,
        dimensions,
        value,
        missing,
        low,
        high,
        qualifier,
        status,
        published,
        note,
      ]
      expect(back?.observations.map(substance)).toEqual(indicator.observations.map(substance))
    },
  )
})
