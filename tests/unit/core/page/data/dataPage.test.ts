import { describe, expect, test } from 'vitest'
import type { Language } from '@/core/model'
import { assessTargets } from '@/core/page/assessedTarget'
import { codeExamples } from '@/core/page/data/codeExamples'
import { dataPage } from '@/core/page/data/dataPage'
import { findRows } from '@/core/page/data/findRows'
import type { PageContext } from '@/core/page/pageContext'
import { monitorOf } from '../../../../helpers/folder'
import { smallFolder } from '../../../../helpers/smallFolder'

function contextOf(texts: Readonly<Record<string, string>>, language: Language): PageContext {
  const monitor = monitorOf(texts)
  const clock = { today: '2026-11-22', knownOn: null }
  return { monitor, clock, language, targets: assessTargets(monitor, clock) }
}

const model = dataPage(contextOf(smallFolder, 'nb'))

describe('the list of downloads', () => {
  test('has every indicator with what its files hold, and when the newest figure came', () => {
    const [exports, waiting, beds] = ['exports', 'waiting', 'beds'].map((id) =>
      model.rows.find((row) => row.id === id),
    )
    expect(exports).toMatchObject({
      title: { text: 'Eksport', lang: null },
      areaTitle: 'Marked',
      about: 'mrd. kr · 7 tall · 2019–2024',
      newest: '2024-12-01',
      newestText: '1. desember 2024',
      sources: ['report'],
    })
    expect(waiting).toMatchObject({ about: 'dager · 2 tall · 2020–2023' })
    // A figure that nobody dated has no date, and one period is no span.
    expect(beds).toMatchObject({ about: 'indeks · 1 tall · 2020', newest: '', newestText: '' })
  })

  test('is found by every word in title, area, tags and id, and sorted as asked', () => {
    const ids = (query: Parameters<typeof findRows>[1]): readonly string[] =>
      findRows(model.rows, query).map(({ id }) => id)
    const all = { query: '', area: '', order: 'area' } as const
    expect(ids(all)).toEqual(model.rows.map(({ id }) => id))
    expect(ids({ ...all, query: 'NAERING marked' })).toEqual(['exports'])
    expect(ids({ ...all, query: 'finnes ikke' })).toEqual([])
    expect(ids({ ...all, area: 'health', order: 'title' })).toEqual(['beds', 'waiting'])
    expect(ids({ ...all, order: 'newest' })).toEqual(['exports', 'waiting', 'beds'])
    expect(ids({ ...all, order: 'observations' })).toEqual(['exports', 'waiting', 'beds'])
  })

  test('names the source that most of its figures come from first', () => {
    const csv = 'period,value,source\n2019,1,undated\n2020,2,report\n2021,3,report\n'
    const { rows } = dataPage(contextOf({ ...smallFolder, 'indicators/waiting.csv': csv }, 'nb'))
    expect(rows.find(({ id }) => id === 'waiting')?.sources).toEqual(['report', 'undated'])
  })

  test('says what licence there is, and none where nobody has given one', () => {
    expect(model.licence).toBeNull()
    const settings = `${smallFolder['monitor.yaml'] ?? ''}licence: CC BY 4.0\n`
    const sources = `report: { title: Rapporten, licence: Etter avtale }\nundated: { title: { nb: Notatet }, licence: unknown }\n`
    const licensed = dataPage(
      contextOf({ ...smallFolder, 'monitor.yaml': settings, 'sources.yaml': sources }, 'en'),
    )
    expect(licensed.licence).toEqual({
      title: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    })
    expect(licensed.sources).toMatchObject([
      { licence: { title: 'Etter avtale', url: null }, published: '' },
      { licence: null },
    ])
    expect(model.sources[0]).toMatchObject({
      title: 'Rapporten',
      publisher: 'Kontoret',
      published: '1. mars 2022',
      licence: null,
    })
  })
})

describe('files and addresses', () => {
  test('feeds and calendars are those of the page’s language', () => {
    const paths = (language: Language): readonly string[] =>
      dataPage(contextOf(smallFolder, language)).files.map(({ path }) => path)
    expect(paths('nb')).toContain('feed.xml')
    expect(paths('en')).toContain('en/feed.xml')
    expect(paths('en')).toContain('data/folder.zip')
  })

  test('a monitor without figures names no package and shows no example', () => {
    const empty = dataPage(contextOf({ 'monitor.yaml': smallFolder['monitor.yaml'] ?? '' }, 'nb'))
    expect(empty.files.map(({ path }) => path)).not.toContain('datapackage.json')
    expect(empty.example).toBeNull()
    expect(empty.rows).toEqual([])
    expect(empty.areas).toEqual([])
  })

  test('the example is a real answer: the rows and the verdict of a judged target', () => {
    expect(model.example?.csv.split('\n')).toHaveLength(4)
    expect(model.example?.csv).toMatch(/^period,series,value,/)
    expect(JSON.parse(model.example?.verdict ?? '')).toMatchObject({
      plan: 'plan',
      target: 'exports-50',
      indicator: 'exports',
    })
    const unjudged = { ...smallFolder }
    delete (unjudged as Record<string, string>)['plans/plan.yaml']
    expect(dataPage(contextOf(unjudged, 'en')).example).toMatchObject({ verdict: '' })
  })

  test('programs fetch from where the site stands', () => {
    const examples = codeExamples('https://example.org/x/', 'visits')
    expect(examples.map(({ tool }) => tool)).toEqual(['curl', 'Python', 'R', 'JavaScript'])
    expect(examples[0]?.code).toContain('https://example.org/x/data/visits.csv')
  })

  test.each(['nb', 'nn', 'en'] as const)('every text is there in %s', (language) => {
    const { endpoints, columns, rows } = dataPage(contextOf(smallFolder, language))
    for (const { title, text } of endpoints) expect([title, text]).not.toContain('')
    expect(columns.map(({ name }) => name)).toContain('qualifier')
    expect(rows.find(({ id }) => id === 'beds')?.about).toMatch(/1 (?:tall|tal|figure) /)
  })
})

test('rows stand by the monitor’s areas; an area that is gone comes last and has no name', () => {
  const context = contextOf(smallFolder, 'nb')
  const indicators = context.monitor.indicators.map((each) =>
    each.id === 'beds' ? { ...each, area: 'gone', observations: [] } : each,
  )
  const { rows } = dataPage({ ...context, monitor: { ...context.monitor, indicators } })
  expect(rows.map(({ id }) => id)).toEqual(['exports', 'waiting', 'beds'])
  expect(rows[2]).toMatchObject({ areaTitle: '', about: 'indeks · 0 tall' })
})
