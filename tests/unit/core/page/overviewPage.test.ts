import { describe, expect, it } from 'vitest'
import { assessTargets } from '@/core/page/assessedTarget'
import { monitorInfo } from '@/core/page/monitorInfo'
import type { OverviewModel, TargetRow } from '@/core/page/overviewModel'
import { areaModel, overviewModel } from '@/core/page/overviewPage'
import type { PageContext } from '@/core/page/pageContext'
import type { Language } from '@/core/model'
import { monitorOf } from '../../../helpers/folder'
import { smallFolder } from '../../../helpers/smallFolder'

function contextOf(language: Language, today = '2025-03-01'): PageContext {
  const monitor = monitorOf(smallFolder)
  const clock = { today, knownOn: null }
  return { monitor, clock, targets: assessTargets(monitor, clock), language }
}

const looseTarget = `
title: { nb: Løs plan }
targets: [{ id: loose, text: { nb: Mer samarbeid. }, direction: up }]
`

/** With plain blanks, so that a test can be read. */
function plain<T>(value: T): T {
  // Parsed from its own text: the shape is the same.
  return JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' ')) as T
}

function rowOf(key: string, model: Pick<OverviewModel, 'areas'>): TargetRow | undefined {
  return model.areas.flatMap(({ rows }) => rows).find((row) => row.key === key)
}

describe('overviewModel', () => {
  const model = plain(overviewModel(contextOf('nb')))

  it('groups targets by the plan area’s monitor area, else by the indicator’s', () => {
    expect(model.areas.map(({ id, rows }) => [id, rows.map(({ key }) => key)])).toEqual([
      ['market', ['plan/exports-50', 'plan/growth', 'plan/unmeasured']],
      ['health', ['plan/waiting-50']],
    ])
  })

  it('shows what neither plan nor indicator puts in an area, after all that is', () => {
    const loose = { ...smallFolder, 'plans/loose.yaml': looseTarget }
    const monitor = monitorOf(loose)
    const clock = { today: '2025-03-01', knownOn: null }
    const targets = assessTargets(monitor, clock)
    const { areas, areaNames } = overviewModel({ monitor, clock, targets, language: 'nb' })
    expect(areas.at(-1)).toMatchObject({ id: '-', path: null, title: 'Uten område', others: [] })
    expect(areas.flatMap(({ rows }) => rows)).toHaveLength(targets.length)
    expect(areaNames.at(-1)).toEqual({ id: '-', title: 'Uten område', targets: 1 })
    expect(model.areas.map(({ path }) => path)).toEqual(['/areas/market', '/areas/health'])
  })

  it('names each area with how many targets it has', () => {
    expect(model.areaNames.map(({ id, targets }) => `${id} ${String(targets)}`)).toEqual([
      'market 3',
      'health 1',
    ])
  })

  it('counts every status, the ones that do not occur too', () => {
    const counts = model.ledger.map(({ status, count }) => `${status} ${String(count)}`)
    expect(counts).toContain('behind 1')
    expect(counts).toContain('on_track 0')
    expect(model.ledger.reduce((sum, { count }) => sum + count, 0)).toBe(4)
    expect(model.areas[0]?.tally).toEqual([
      { status: 'behind', count: 1 },
      { status: 'not_assessed', count: 2 },
    ])
  })

  it('prints a target ready to read: figure, standing, source, goal and sentence', () => {
    const row = rowOf('plan/exports-50', model)
    expect(row?.figure).toEqual({
      value: '26,0',
      unit: 'mrd. kr',
      period: '2023',
      status: 'anslag',
      source: {
        title: 'Rapporten',
        publisher: 'Kontoret',
        url: 'https://example.org/report',
        published: '1. mars 2022',
      },
    })
    expect(row?.goal).toBe('Mål: minst 50 mrd. kr i 2030')
    expect(row?.sentence).toContain('per år fram til 2030')
    expect(row?.planTitle).toBe('Planen')
  })

  it('draws what is judged and the forecast, each with its word, and the planned path', () => {
    const chart = rowOf('plan/exports-50', model)?.chart
    expect(chart?.points.map(({ years, label, open }) => [years, label, open])).toEqual([
      [2020, '20,0', false],
      [2021, 'om lag 22', false],
      [2023, '26,0', false],
      [2024, '30,0', true],
    ])
    expect(chart?.planned).toEqual([
      { years: 2020, value: 20 },
      { years: 2030, value: 50 },
    ])
    expect(chart?.goal).toEqual({ years: 2030, value: 50, label: 'minst 50 mrd. kr' })
    expect(chart?.breaks).toEqual([])
  })

  it('shows a target that nobody measures in its own words, without a figure', () => {
    const row = rowOf('plan/unmeasured', model)
    expect(row).toMatchObject({
      indicator: null,
      title: 'Flere bedrifter skal lykkes',
      figure: null,
      status: 'not_assessed',
      reason: 'no_indicator',
    })
    expect(row?.chart?.points).toEqual([])
  })

  it('lists the figures without a target, with a dash of words where none is measured', () => {
    expect(model.areas[1]?.others).toEqual([
      { indicator: 'beds', title: 'Senger', figure: null, search: 'senger sykehus' },
    ])
  })

  it('puts the overdue figure before the coming one', () => {
    expect(model.next).toEqual([
      { indicator: 'exports', title: 'Eksport', when: 'februar 2025', overdue: true },
      { indicator: 'waiting', title: 'Ventetid', when: '4. mai 2026', overdue: false },
    ])
  })

  it('counts the requests that are still open, with body and case', () => {
    expect(model.requests).toMatchObject([
      {
        id: 'time',
        title: { text: 'Avsatt tid' },
        area: { id: 'health' },
        askedBy: { text: 'Rådet' },
        askedOf: [{ path: '/bodies/nfd', name: { text: 'Departementet' } }],
        when: 'mars 2021, 24/3/2021',
        answer: { text: 'Kommer' },
      },
      { id: 'staff', title: { text: 'Ansatte' }, area: null, askedOf: [], when: '', days: '' },
    ])
  })

  it('shares one time axis: twelve years back, and on to the last deadline within twelve', () => {
    expect(model.domain).toEqual({ from: 2013, to: 2036, today: 2025 + 2 / 12 })
  })

  it('falls back to the default language and says which language that is', () => {
    const english = plain(overviewModel(contextOf('en')))
    expect(rowOf('plan/waiting-50', english)).toMatchObject({
      title: 'Waiting time',
      text: 'Ventetiden skal ned.',
      textLanguage: 'nb',
      goal: 'Target: at most 50 days in 2024',
    })
    expect(rowOf('plan/growth', english)?.goal).toBe('Target without a number')
    expect(rowOf('plan/exports-50', english)?.textLanguage).toBeNull()
  })

  it('starts from the meetings held by now, the latest last', () => {
    expect(model.changes.map(({ meeting }) => meeting)).toEqual(['2022-06-01', '2024-06-01'])
  })

  it('tells a revision from old to new, with the figures and the status before and now', () => {
    const rows = model.changes.at(-1)?.rows ?? []
    const revised = rows.find(({ kinds }) => kinds.includes('revised'))
    expect(revised?.title).toBe('Eksport: tallet for 2023 er endret fra 29,0 til 26,0 mrd. kr')
    expect(revised?.shifts).toMatchObject([{ from: 'on_track', to: 'behind' }])
  })
})

describe('areaModel', () => {
  it('holds one area with its own requests', () => {
    const context = contextOf('nb')
    const [model] = context.monitor.settings.areas
      .filter(({ id }) => id === 'health')
      .map((area) => areaModel(area, context))
    expect(model?.section.rows.map(({ key }) => key)).toEqual(['plan/waiting-50'])
    expect(model?.requests.map(({ id }) => id)).toEqual(['time'])
  })
})

describe('monitorInfo', () => {
  it('counts what the folder holds and dates the edition as its source does', () => {
    const info = monitorInfo(monitorOf(smallFolder), '2025-03-01', 'abcd1234')
    expect(info.counts).toEqual({ indicators: 3, targets: 4, plans: 1, observations: 10 })
    expect(info.edition).toEqual({ date: '2024-12-01', hash: 'abcd1234' })
  })

  it('has no edition date where nothing is dated', () => {
    const folder = Object.fromEntries(
      Object.entries(smallFolder).filter(
        ([path]) =>
          !path.includes('exports') && !path.includes('waiting') && !path.includes('plans'),
      ),
    )
    const info = monitorInfo(monitorOf({ ...folder, 'requests.yaml': '[]\n' }), '2025-03-01', 'x')
    expect(info.edition.date).toBeNull()
  })
})
