import { describe, expect, it } from 'vitest'
import { noQuestion } from '@/core/explore/question'
import { filterEntries } from '@/core/explore/filterEntries'
import {
  giveRole,
  pickValues,
  shownQuestion,
  toggleIndicator,
  toggleMark,
} from '@/core/explore/questionChanges'
import { spanAddress } from '@/core/explore/spanAddress'
import type { DimensionControl } from '@/core/explore/view'
import { explorePage } from '@/core/page/explorePage'
import { readSubject } from '@/core/explore/readSubject'
import { seriesOf } from '@/core/explore/subject'
import { bundleJson } from '@/core/json/bundleJson'
import { indicatorBundle } from '@/core/page/indicatorBundle'
import { exploreMonitor, viewOf } from '../../../helpers/explore'

const question = { ...noQuestion, indicators: ['trials'], marked: ['trials'] }
const control = (role: DimensionControl['role']): DimensionControl => ({
  ...{ id: 'country', title: { text: 'Land', lang: null }, owner: '', role, warning: '' },
  options: [
    { id: 'north', title: 'Nord', chosen: true, usual: true },
    { id: 'south', title: 'Sør', chosen: false, usual: false },
  ],
})

describe('changes of a question', () => {
  it('adds and takes away indicators, and forgets highlights that are no more', () => {
    const more = toggleIndicator(question, 'beds')
    expect([more.indicators, more.marked]).toEqual([['trials', 'beds'], []])
    expect(toggleIndicator(more, 'trials').indicators).toEqual(['beds'])
  })
  it('gives a dimension one role at a time, and forgets its values', () => {
    const series = giveRole({ ...question, picks: { country: ['south'] } }, 'country', 'series')
    expect([series.series, series.multiples, series.picks]).toEqual([['country'], [], {}])
    const multiples = giveRole(series, 'country', 'multiples')
    expect([multiples.series, multiples.multiples]).toEqual([[], ['country']])
    expect(giveRole(multiples, 'country', 'filter').multiples).toEqual([])
  })
  it('leaves usual values out, and keeps those of another indicator', () => {
    expect(pickValues(question, control('filter'), ['south']).picks).toEqual({ country: ['south'] })
    expect(pickValues(question, control('filter'), ['north']).picks).toEqual({})
    expect(pickValues(question, control('series'), ['south', 'north']).picks).toEqual({})
    const both = { ...question, picks: { country: ['sweden', 'south'] } }
    expect(pickValues(both, control('series'), ['north']).picks).toEqual({
      country: ['sweden', 'north'],
    })
  })
  it('highlights from those coloured now', () => {
    expect(toggleMark({ ...question, marked: [] }, 'c', ['a', 'b']).marked).toEqual(['a', 'b', 'c'])
    expect(toggleMark({ ...question, marked: ['a', 'b'] }, 'a', []).marked).toEqual(['b'])
  })
  it('leaves the ends of a span out where it is whole', () => {
    const { span } = viewOf('i=trials')
    expect(spanAddress(span, [0, 5])).toEqual({ from: null, to: null })
    expect(spanAddress(span, [1, 3])).toEqual({ from: '2021', to: '2023' })
    expect(spanAddress({ periods: [], from: 0, to: 0 }, [2, -3])).toEqual({ from: null, to: null })
  })
})

describe('dimension controls', () => {
  it('share one control where indicators divide by the same values, else each has its own', () => {
    expect(viewOf('i=trials,beds').dimensions.map(({ id, owner }) => `${owner}/${id}`)).toEqual([
      '/country',
      '/sponsor',
    ])
    const other = exploreMonitor({
      'indicators/started.yaml': `
title: Startede studier
area: health
unit: { code: trials, text: studier, kind: count }
frequency: annual
dimensions:
  - { id: sponsor, title: Oppdragsgiver, values: [{ id: public, title: Offentlig }, { id: private, title: Privat }] }
headline: { sponsor: public }
`,
      'indicators/started.csv': 'period,sponsor,value\n2021,public,4\n',
    })
    expect(
      viewOf('i=trials,started', { monitor: other }).dimensions.map(
        ({ id, owner }) => `${owner}/${id}`,
      ),
    ).toEqual(['/country', 'Studier/sponsor', 'Startede studier/sponsor'])
  })
  it('stand together again where a third indicator divides as the first', () => {
    const plain = (values: string): string =>
      `title: X\narea: health\nunit: { code: t, text: t, kind: count }\nfrequency: annual\ndimensions: [{ id: sponsor, title: S, values: [${values}] }]\n`
    const again = exploreMonitor({
      'indicators/started.yaml': `${plain('{ id: public }, { id: private }')}headline: { sponsor: public }\n`,
      'indicators/started.csv': 'period,sponsor,value\n2021,public,4\n',
      'indicators/spending.yaml': `${plain('{ id: total }, { id: industry }')}headline: { sponsor: total }\n`,
      'indicators/spending.csv': 'period,sponsor,value\n2021,total,4\n',
    })
    const { dimensions } = viewOf('i=trials,started,spending', { monitor: again })
    expect(dimensions.filter(({ id }) => id === 'sponsor')).toHaveLength(2)
  })
  it('say where values have no sum', () => {
    expect(viewOf('i=trials').dimensions.map(({ warning }) => warning !== '')).toEqual([
      true,
      false,
    ])
  })
})

describe('explorePage', () => {
  const monitor = exploreMonitor()
  const page = explorePage({
    monitor,
    targets: [],
    clock: { today: '2026-01-01', knownOn: null },
    language: 'en',
  })
  it('lists every indicator by area, without empty areas, and names the population series', () => {
    expect(
      page.areas.map(({ id, title, indicators }) => [id, title.text, indicators.length]),
    ).toEqual([['health', 'Health', 6]])
    expect(page.population).toBe('people')
    const trials = page.areas[0]?.indicators.find(({ id }) => id === 'trials')
    expect(trials?.about).toBe('trials · Country · Sponsor · 2020–2025')
    expect(trials?.figure?.value).toBe('88')
    const empty = page.areas[0]?.indicators.find(({ id }) => id === 'empty')
    expect([empty?.about, empty?.figure, empty?.title.lang]).toEqual(['indeks · 2020', null, 'nb'])
    const none = exploreMonitor({
      'indicators/people.yaml': 'title: x',
      'indicators/empty.csv': 'period,value\n',
    })
    const bare = explorePage({
      monitor: none,
      targets: [],
      clock: { today: '2026-01-01', knownOn: null },
      language: 'nb',
    })
    expect(bare.population).toBeNull()
    expect(bare.areas[0]?.indicators.find(({ id }) => id === 'empty')?.about).toBe('indeks')
  })
  it('finds indicators by every word', () => {
    expect(
      filterEntries(page.areas, 'STUDIER  startede')[0]?.indicators.map(({ id }) => id),
    ).toEqual(['started'])
    expect(filterEntries(page.areas, 'finnes ikke')).toEqual([])
    expect(filterEntries(page.areas, ' ')).toBe(page.areas)
  })
})

describe('readSubject', () => {
  it('reads the published files, and finds a series by its values', () => {
    const bundle = indicatorBundle(exploreMonitor(), 'started')
    if (!bundle) throw new Error('no bundle')
    const bytes = new TextEncoder().encode('period,series,value\n2021,a,4\n2022,x,5\n')
    const { subject, diagnostics } = readSubject(
      { bundle: bundleJson(bundle), bytes, file: 'data/started.csv' },
      'nb',
    )
    expect(seriesOf(subject, { series: 'a' }, null)).toHaveLength(1)
    expect(seriesOf(subject, {}, null)).toHaveLength(0)
    expect(diagnostics).toHaveLength(1)
  })
})

describe('the next choice', () => {
  it('is laid upon what is shown: what the view refused does not come back', () => {
    const asked = { ...question, chart: 'map', scale: 'log' } as const
    const shown = { chart: 'line', measure: 'value', scale: 'linear' } as const
    expect(shownQuestion(asked, shown)).toEqual({ ...question, ...shown })
    expect(shownQuestion(asked, null)).toBe(asked)
  })
})
