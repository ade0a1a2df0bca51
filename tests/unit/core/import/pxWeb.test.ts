import { test as propertyTest, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { measureTitle } from '@/core/import/groupMeasures'
import { readJsonStat } from '@/core/import/jsonStat'
import { readPxWeb } from '@/core/import/pxWeb'
import { figure } from '../../../helpers/arbitraries'
import {
  done,
  figuresOf,
  fixture,
  monitorFrom,
  noteValues,
  rawOf,
  textOf,
} from '../../../helpers/importing'

const read = (name: string, url: string | null = null) =>
  rawOf(readPxWeb(fixture(`pxweb/${name}`), url))

describe('JSON-stat 2 as Statistics Norway gives it', () => {
  test('each unit becomes an indicator, with its own numbers and standard signs', () => {
    const monitor = monitorFrom(read('v2.json'))
    const [persons, share] = [
      monitor.indicators.find(({ id }) => id === 'x'),
      monitor.indicators.find(({ id }) => id === 'x-andel1'),
    ]
    expect(figuresOf(persons)).toEqual([
      ['2023-Q3', '0', 1000],
      ['2023-Q4', '0', 1001],
      ['2024-Q1', '0', 1002],
      ['2023-Q3', 'k-0301', 100],
      ['2023-Q4', 'k-0301', 'missing'],
      ['2024-Q1', 'k-0301', 102],
      ['2023-Q3', 'k-4601', 'not_applicable'],
      ['2023-Q4', 'k-4601', 'not_yet'],
      ['2024-Q1', 'k-4601', 0],
    ])
    expect(figuresOf(share).map(([, , value]) => value)).toEqual([
      10.1,
      10.2,
      10.3,
      1.5,
      'suppressed',
      1.7,
      'suppressed',
      'suppressed',
      0,
    ])
    expect(persons).toMatchObject({
      title: { nb: 'Oppdiktet prøvetabell: Personer' },
      unit: { code: 'personer', kind: 'count' },
      decimals: 0,
      frequency: 'quarterly',
      related: ['x-andel1'],
      dimensions: [{ id: 'region', kind: 'region', additive: false }],
      headline: { region: '0' },
    })
    expect(persons?.observations[2]).toMatchObject({
      status: 'preliminary',
      note: { nb: 'Foreløpige tall.' },
    })
    expect(share).toMatchObject({ unit: { kind: 'percent' }, decimals: 1 })
  })

  test('footnotes, reference period and single values stand in the definition', () => {
    const [indicator] = monitorFrom(read('v2.json')).indicators
    const definition = indicator?.definition.nb ?? ''
    for (const part of [
      'oppdiktet for å prøve',
      'Regioner per',
      'Bergen er oppdiktet',
      'refperiod: Siste dag',
      'Begge kjønn',
    ])
      expect(definition).toContain(part)
  })

  test('the table is the source, published when it was updated', () => {
    expect(monitorFrom(read('v2.json')).sources['ssb-00000']).toMatchObject({
      publisher: { nb: 'Statistisk sentralbyrå' },
      url: 'https://www.ssb.no/statbank/table/00000',
      published: '2024-05-14',
    })
    expect(read('v1.json', 'https://example.org/t').sources[0]?.url).toBe('https://example.org/t')
  })

  test('what is not carried over is told', () => {
    expect(noteValues(done(read('v2.json')).notes)).toMatchObject({
      'tables-split': 'Oppdiktet prøvetabell: Personer, Oppdiktet prøvetabell: Andel',
      'fields-left-out': 'contact',
      'one-value': 'kjønn: Begge kjønn',
    })
  })

  test('measures in one unit stay together, as definitions', () => {
    const monitor = monitorFrom(read('v1.json'))
    expect(monitor.settings).toMatchObject({ languages: ['en'], defaultLanguage: 'en' })
    expect(monitor.indicators).toMatchObject([
      {
        title: { en: 'Made-up test table' },
        dimensions: [{ id: 'contentscode', kind: 'definition' }],
      },
    ])
    expect(figuresOf(monitor.indicators[0])).toEqual([
      ['2023-12', 'kpi', 100.1],
      ['2024-01', 'kpi', 100.2],
      ['2023-12', 'kpijae', 101.1],
      ['2024-01', 'kpijae', 101.2],
    ])
  })

  const dataset = (more: Readonly<Record<string, unknown>>): string =>
    JSON.stringify({
      class: 'dataset',
      label: 'T',
      id: ['Tid'],
      size: [2],
      dimension: { Tid: { category: { index: ['2020', '2021'] } } },
      value: [1, 2],
      ...more,
    })

  test('time without a role, codes as a list, sparse values, one status for all', () => {
    const raw = rawOf(readJsonStat(dataset({ value: { 1: 2.5 }, status: 'e' }), null))
    const [indicator] = monitorFrom(raw).indicators
    expect(figuresOf(indicator)).toEqual([
      ['2020', 'missing'],
      ['2021', 2.5],
    ])
    expect(indicator?.observations[1]?.status).toBe('estimate')
    expect(noteValues(raw.notes)['licence-unknown']).toBe('T')
  })

  test('signs of another kind are kept as notes, with what the publisher says of them', () => {
    const extension = {
      status: { label: { b: 'break' } },
      px: { aggregallowed: false, units: 'kr' },
      discontinued: true,
    }
    const more = {
      value: [1, null],
      status: ['b', 'q'],
      extension,
      link: { a: [] },
      error: 'x',
      note: 'N',
    }
    const raw = rawOf(readJsonStat(dataset(more), null))
    expect(
      monitorFrom(raw).indicators[0]?.observations.map(({ value, note }) => [value, note]),
    ).toEqual([
      [1, { nb: 'b: break' }],
      [null, { nb: 'q' }],
    ])
    expect(noteValues(raw.notes)).toMatchObject({
      'statuses-as-notes': 'b (break), q',
      'fields-left-out': 'link, discontinued, aggregallowed: false, error',
    })
  })

  test('words in place of a number are its sign, or are told and kept as a note', () => {
    const raw = rawOf(readJsonStat(dataset({ value: [':', '2,5'], status: ['', ''] }), null))
    const observations = monitorFrom(raw).indicators[0]?.observations
    expect(observations).toMatchObject([{ missing: 'suppressed' }, { note: { nb: '2,5' } }])
    expect(noteValues(raw.notes)['statuses-as-notes']).toBe('2,5')
  })

  test('school years, windows, weeks, and periods of another length', () => {
    const periods = (index: readonly string[]) => ({
      size: [index.length],
      dimension: { Tid: { category: { index } } },
      role: { time: ['Tid'] },
      value: index.map((_, at) => at),
    })
    const school = rawOf(readJsonStat(dataset(periods(['2019-2020', '2020-2021'])), null))
    expect(figuresOf(monitorFrom(school).indicators[0]).map(([period]) => period)).toEqual([
      '2019/2020',
      '2020/2021',
    ])
    expect(noteValues(done(school).notes)['split-years']).toBe('2019-2020, 2020-2021')
    const windows = rawOf(readJsonStat(dataset(periods(['2010-2013', '2014-2017'])), null))
    expect(monitorFrom(windows).indicators[0]?.observations[0]).toMatchObject({
      period: { text: '2013' },
      note: { nb: '2010–2013' },
    })
    const mixed = rawOf(readJsonStat(dataset(periods(['2020', '2021', '2021U12', '2021K1'])), null))
    expect(figuresOf(monitorFrom(mixed).indicators[0])).toHaveLength(2)
    expect(noteValues(done(mixed).notes)['periods-left-out']).toBe('2021U12, 2021K1')
  })

  test('what Norwegian tables may leave unsaid: language, roles, units, a title', () => {
    const metric = {
      id: ['ContentsCode', 'Tid'],
      size: [2, 2],
      dimension: {
        ContentsCode: {
          label: 'innhold',
          category: {
            label: { A: 'Levetid', B: 'Andel (prosent)' },
            index: ['A', 'B'],
            unit: { A: { label: 'år' } },
          },
        },
        Tid: { category: { index: ['2020', '2021'] } },
      },
      value: [1, 2, 5, 0],
      status: { 2: '..', 3: '..' },
    }
    const raw = rawOf(
      readJsonStat(dataset({ ...metric, label: 'Forventet levetid, etter innhold og år' }), null),
    )
    expect(raw.language).toBe('nb')
    expect(raw.tables.map(({ title, unit }) => [title, unit.text])).toEqual([
      ['Forventet levetid', 'år'],
      ['Forventet levetid: Andel (prosent)', 'prosent'],
    ])
    expect(raw.tables[1]?.rows.map(({ figure: { cell, note } }) => [cell, note])).toEqual([
      ['5', '..'],
      ['..', ''],
    ])
    expect(rawOf(readJsonStat(dataset({ label: '' }), null)).tables[0].title).toBe('Tid')
  })

  test.each([
    ['{', 'not-json'],
    ['{"dataset":{"a":1}}', 'json-stat-1'],
    ['[]', 'not-json-stat'],
    [dataset({ dimension: { Tid: { category: {} } } }), 'not-json-stat'],
    [dataset({ id: ['A'], dimension: { A: { category: { label: { a: 'a' } } } } }), 'no-time'],
  ])('%s cannot be used', (text, failure) => {
    expect(readJsonStat(text, null)).toMatchObject({ status: 'failed', failure })
  })

  propertyTest.prop([fc.array(fc.option(figure), { minLength: 2, maxLength: 6 })])(
    'every number is read back as it was',
    (value) => {
      const index = value.map((_, at) => String(2000 + at))
      const raw = rawOf(
        readJsonStat(
          dataset({ size: [value.length], dimension: { Tid: { category: { index } } }, value }),
          null,
        ),
      )
      expect(monitorFrom(raw).indicators[0]?.observations.map((each) => each.value)).toEqual(value)
    },
  )
})

describe('measureTitle', () => {
  test('the longer name where one says the other, both where they differ', () => {
    expect(measureTitle('Levetid', 'Forventet levetid')).toBe('Forventet levetid')
    expect(measureTitle('Forventet levetid', 'Levetid')).toBe('Forventet levetid')
    expect(measureTitle('Folketall', 'Personer')).toBe('Folketall: Personer')
  })
})

describe('CSV from PxWeb', () => {
  test('title, Windows-1252, periods as columns, blanks between thousands, signs and a footnote', () => {
    const raw = read('wide.csv')
    const [indicator] = monitorFrom(raw).indicators
    expect(figuresOf(indicator)).toEqual([
      ['2021', '0-hele-landet', 'alle-naeringer', 1000],
      ['2022', '0-hele-landet', 'alle-naeringer', 1100.5],
      ['2023', '0-hele-landet', 'alle-naeringer', 'missing'],
      ['2021', '0-hele-landet', 'helse', 100],
      ['2022', '0-hele-landet', 'helse', 'suppressed'],
      ['2023', '0-hele-landet', 'helse', 120],
      ['2021', '0301-oslo', 'alle-naeringer', 500],
      ['2022', '0301-oslo', 'alle-naeringer', 0],
      ['2023', '0301-oslo', 'alle-naeringer', 530],
      ['2021', '0301-oslo', 'helse', 50],
      ['2022', '0301-oslo', 'helse', 52],
      ['2023', '0301-oslo', 'helse', 'not_applicable'],
    ])
    expect(indicator).toMatchObject({
      unit: { code: 'personer' },
      headline: { region: '0-hele-landet' },
    })
    expect(indicator?.definition.nb).toContain('Tallene er oppdiktet.')
    expect(textOf(done(raw), 'indicators/x.csv')).toContain('2022,0301-oslo,alle-naeringer,-,')
    expect(noteValues(done(raw).notes)['codes-changed']).toContain('0301 Oslo → 0301-oslo')
  })

  test('tidy, with codes that look like numbers, and words among the figures', () => {
    const raw = read('tidy.csv')
    const [indicator] = monitorFrom(raw).indicators
    expect(figuresOf(indicator).slice(2, 4)).toEqual([
      ['2022', '0301', '1', 12.5],
      ['2022', '0301', '2', 'missing'],
    ])
    expect(indicator?.observations.at(-1)).toMatchObject({
      qualifier: 'words',
      note: { nb: 'ca. 23' },
    })
    expect(textOf(done(raw), 'indicators/x.csv')).toContain('2021,0301,2,11.50,')
  })

  test('tidy, the title above the figures is that of the table and of its source', () => {
    const title = '00003: Made-up test table, by region, year and sex'
    const raw = read('tidy.csv')
    expect(raw.tables).toMatchObject([{ title: 'Made-up test table', definition: [title] }])
    expect(raw.sources).toMatchObject([{ key: 'pxweb-00003', title }])
    expect(noteValues(raw.notes)['licence-unknown']).toBe(title)
  })

  const csv = (text: string) => readPxWeb(new TextEncoder().encode(text), null)

  test('several measures are an indicator each, unless they say they have one unit', () => {
    const apart = rawOf(
      csv(
        'region;Personer 2020;Personer 2021;Andel (prosent) 2020;Andel (prosent) 2021\nA;1;2;3;4\nB;5;6;7;8\n',
      ),
    )
    expect(apart.tables.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Personer', 4],
      ['Andel (prosent)', 4],
    ])
    const tidy = rawOf(
      csv(
        'år;statistikkvariabel;verdi\n2020;Inn (kr);1\n2020;Ut (kr);2\n2021;Inn (kr);3\n2021;Ut (kr);4\n',
      ),
    )
    expect(figuresOf(monitorFrom(tidy).indicators[0])).toEqual([
      ['2020', 'inn-kr', 1],
      ['2020', 'ut-kr', 2],
      ['2021', 'inn-kr', 3],
      ['2021', 'ut-kr', 4],
    ])
  })

  test('measures side by side, tabs between, time found by its cells, columns without a name', () => {
    const raw = rawOf(csv('\tNår\tInn\tUt\nA\t2020M01\t1\t2\n\t2020M01\t3\t4\n'))
    expect(raw.tables.map(({ title }) => title)).toEqual(['Inn', 'Ut'])
    expect(raw.tables[0]?.dimensions).toMatchObject([
      { code: 'd', values: [{ code: 'A' }, { code: '', title: '–' }] },
    ])
  })

  test('a column without which rows cannot be told apart is a dimension', () => {
    const raw = rawOf(csv('år,alder,antall\n2020,1,10\n2020,2,20\n2021,1,11\n2021,2,21\n'))
    expect(raw.tables[0]?.dimensions).toMatchObject([{ code: 'alder' }])
  })

  test.each([
    ['', 'not-text'],
    ['a;b\nx;y\n', 'no-time'],
    ['a;b\n', 'no-time'],
    ['år;b\n2020;y\n2021;z\n', 'no-figures'],
    ['år\n2020\n', 'no-figures'],
  ])('%j cannot be used', (text, failure) => {
    expect(csv(text)).toMatchObject({ status: 'failed', failure })
  })
})
