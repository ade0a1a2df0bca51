import { describe, expect, test } from 'vitest'
import { readOpenSdg } from '@/core/import/openSdg'
import {
  done,
  figuresOf,
  fixture,
  monitorFrom,
  noteValues,
  rawOf,
} from '../../../helpers/importing'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const pair = () =>
  rawOf(
    readOpenSdg({
      csv: fixture('opensdg/data/indicator_99-1-1.csv'),
      meta: [fixture('opensdg/meta/99-1-1.yml')],
    }),
  )
const read = (csv: string, ...meta: readonly string[]) =>
  readOpenSdg({ csv: encode(csv), meta: meta.map(encode) })

describe('an Open SDG pair', () => {
  test('blank cells are the total, shown first; each unit is an indicator', () => {
    const monitor = monitorFrom(pair())
    const [persons, share] = [
      monitor.indicators.find(({ id }) => id === 'x-number-of-persons'),
      monitor.indicators.find(({ id }) => id === 'x'),
    ]
    expect(share).toMatchObject({
      title: { nb: 'global_indicators.99-1-1-title' },
      unit: { code: 'percentage', kind: 'percent' },
      headline: { age: 'total', region: 'total' },
      dimensions: [{ kind: 'category' }, { kind: 'region' }],
      tags: ['poverty', 'test'],
      breaks: [{ period: { text: '2016' } }],
    })
    expect(figuresOf(share)).toEqual([
      ['2015', 'total', 'total', 20],
      ['2016', 'total', 'total', 18.5],
      ['2017', 'total', 'total', 17.25],
      ['2015', 'under-18', 'total', 25],
      ['2016', 'under-18', 'total', 24],
      ['2017', 'under-18', 'total', 'missing'],
      ['2016', 'total', 'north', 19],
      ['2016', 'total', 'south', 18],
    ])
    expect(
      share?.observations.map(({ qualifier, status, note }) => [qualifier, status, note.nb]),
    ).toEqual([
      ['exact', 'final', undefined],
      ['exact', 'final', 'Boundary changed'],
      ['exact', 'preliminary', undefined],
      ['exact', 'final', undefined],
      ['under', 'final', undefined],
      ['exact', 'final', 'OBS_STATUS: U'],
      ['exact', 'final', undefined],
      ['exact', 'final', undefined],
    ])
    expect(figuresOf(persons)).toEqual([
      ['2015', 2000],
      ['2016', 1850],
      ['2017', 1725],
    ])
    expect(persons?.observations[1]?.status).toBe('estimate')
  })

  test('what the progress measure judges becomes targets with the method cagr', () => {
    const { plans } = monitorFrom(pair())
    expect(plans[0]?.targets).toMatchObject([
      {
        indicator: 'x',
        direction: 'down',
        method: 'cagr',
        baseline: { period: { text: '2015' } },
        goal: { value: 10 },
        due: { text: '2030' },
      },
      { indicator: 'x-number-of-persons', direction: 'up', goal: null, limit: 5000 },
      { indicator: 'x', where: { age: 'under-18' }, direction: 'down' },
    ])
    expect(noteValues(done(pair()).notes)).toMatchObject({
      'target-unmatched': 'Percentage / Series: No such series',
      'target-baseline': '2014 → 2015',
    })
  })

  test('sources are listed; dates that may be two are told', () => {
    const { sources } = monitorFrom(pair())
    expect(sources).toMatchObject({
      'testland-statistics': {
        title: { nb: 'Survey of Testland' },
        url: 'https://example.org/survey',
        published: '2018-05-03',
      },
      'another-office': { published: null },
    })
    expect(Object.keys(sources)).toHaveLength(2)
    expect(noteValues(done(pair()).notes)).toMatchObject({
      'first-source': 'Another Office',
      'fields-left-out': 'reporting_status, source_next_release_1, source_release_date: 03/05/2018',
      'columns-left-out': 'GeoCode',
    })
  })
})

describe('other forms', () => {
  test('Markdown with a head, settings apart, sources as a list, series, attributes and precision', () => {
    const meta = `---\ngraph_title: Title\nsources:\n  - organisation: Office\n    release_date: May 2020\n---\nMore about it.\n`
    const config = `observation_attributes:
  - field: Quality
    label: Quality mark
  - field: Flag
precision:
  - decimals: 1
  - series: A
    decimals: 2
graph_series_breaks:
  - series: A
    value: 2016
  - value: never
other: { a: b }
list: [a]
`
    const raw = rawOf(
      read(
        'Year;Series;Quality;Flag;Value\n2015;A;low;x;1,5\n2016;A;;;2,5\n2015;B;;;3\n',
        meta,
        config,
      ),
    )
    const [indicator] = monitorFrom(raw).indicators
    expect(indicator).toMatchObject({
      title: { nb: 'Title' },
      decimals: 1,
      dimensions: [{ id: 'series', kind: 'definition' }],
      breaks: [],
    })
    expect(indicator?.definition.nb).toContain('More about it.')
    expect(indicator?.observations[0]).toMatchObject({
      value: 1.5,
      note: { nb: 'Quality mark: low. Flag: x' },
    })
    expect(raw.sources).toMatchObject([{ key: 'office', published: '2020-05' }])
    expect(noteValues(done(raw).notes)).toMatchObject({
      'fields-left-out':
        'other, list, graph_series_breaks (series, unit), precision (series, unit)',
      'headline-chosen': 'Series: A',
      'unit-unknown': 'Title',
    })
  })

  test('without sources the indicator is its own; without options the measure has its defaults', () => {
    const raw = rawOf(
      read(
        'Year,Value\n2015/16,1\n2016-17,about 2\n',
        'auto_progress_calculation: true\nindicator_number: 1.1\n',
      ),
    )
    expect(raw.sources).toMatchObject([{ key: '1-1', published: null }])
    expect(raw.targets).toMatchObject([
      { direction: 'down', baseline: '2015', due: '2030', goal: null },
    ])
    expect(figuresOf(monitorFrom(raw).indicators[0])).toEqual([
      ['2015/2016', 1],
      ['2016/2017', 'words'],
    ])
    expect(noteValues(raw.notes)['figures-as-words']).toBe('about 2')
  })

  test('a target on a unit that is not there, and one that goes up to a number', () => {
    const meta = `indicator_name: N
progress_calculation_options:
  - unit: kg
  - direction: positive
    target: 5
`
    const raw = rawOf(read('Year,Value\n2015,1\n2016,2\n', meta))
    expect(raw.targets.map(({ text }) => text)).toEqual(['N: ≥ 5 (2030)'])
  })

  test('dates of sources, two of one office, and bounds', () => {
    const meta = `indicator_name: N
sources:
  - organisation: Office
    release_date: 2018-05-03
  - organisation: Office
    url_text: Another survey
    release_date: 31 February 2018
  - url_text: '...'
    release_date: Tomorrow 2018
`
    const raw = rawOf(read('Year,Value\n2015,>95\n2016,-\n', meta))
    expect(raw.sources.map(({ key, published }) => [key, published])).toEqual([
      ['office', '2018-05-03'],
      ['office', null],
      ['source', null],
    ])
    const monitor = monitorFrom(raw)
    expect(Object.keys(monitor.sources)).toEqual(['office', 'office-2', 'source'])
    expect(monitor.indicators[0]?.observations).toMatchObject([
      { value: 95, qualifier: 'over', source: 'office' },
      { value: 0 },
    ])
  })

  test('a row that is too short lacks its figure', () => {
    const raw = rawOf(read('Year,Age,Value\n2015,,1\n2016\n', 'indicator_name: N\n'))
    expect(figuresOf(monitorFrom(raw).indicators[0])).toEqual([
      ['2015', 1],
      ['2016', 'missing'],
    ])
  })

  test('nothing said at all', () => {
    const raw = rawOf(read('Year,Value\n2015,1\n2016,2\n', 'a: ""\n'))
    expect(raw.sources[0]?.title).toBe('Open SDG')
    expect(raw.tables[0]?.title).toBe('Year, Value')
  })

  test.each([
    ['Yr,Value\n1,2\n', 'a: b', 'no-time'],
    ['Year,Val\n1,2\n', 'a: b', 'no-figures'],
    ['', 'a: b', 'not-text'],
    ['Year,Value\n1,2\n', 'a: [', 'bad-yaml'],
    ['Year,Value\n1,2\n', '', 'bad-yaml'],
  ])('%j and %j cannot be used', (csv, meta, failure) => {
    expect(read(csv, meta)).toMatchObject({ status: 'failed', failure })
  })

  test('half a pair is none', () => {
    expect(readOpenSdg({ csv: null, meta: [] })).toMatchObject({ failure: 'no-pair', value: 'CSV' })
    expect(read('Year,Value\n')).toMatchObject({ failure: 'no-pair', value: 'YAML' })
  })
})
