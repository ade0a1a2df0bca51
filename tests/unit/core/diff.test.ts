import { describe, expect, test } from 'vitest'
import { diffStates, type MonitorState } from '@/core/diff'
import { statusOn } from '@/core/diffMeasures'
import type { Measure, Monitor, Observation, Plan, Target } from '@/core/model'
import { judge } from '@/core/verdict/verdict'
import { indicator, observation, period, target, thresholds } from '../../helpers/observations'

function plan(targets: readonly Target[], measures: readonly Measure[] = []): Plan {
  return {
    id: 'plan',
    title: {},
    owner: null,
    from: null,
    to: null,
    source: null,
    areas: [],
    goals: [],
    targets,
    measures,
    activities: [],
  }
}

function measure(more: Partial<Measure> = {}): Measure {
  return {
    number: '1',
    title: {},
    area: null,
    responsible: [],
    with: [],
    status: 'ongoing',
    statusDate: null,
    statusSource: null,
    history: [],
    comments: [],
    tags: [],
    indicators: [],
    targets: [],
    ...more,
  }
}

interface State {
  readonly figures?: readonly Observation[]
  readonly targets?: readonly Target[]
  readonly measures?: readonly Measure[]
  readonly knownOn?: string
}

function state({ figures = [], targets = [], measures = [], knownOn }: State): MonitorState {
  const shown = indicator(figures)
  const known = plan(targets, measures)
  const clock = { today: knownOn ?? '2026-01-01', knownOn: knownOn ?? null }
  const settings: Monitor['settings'] = {
    title: {},
    description: {},
    languages: ['nb'],
    defaultLanguage: 'nb',
    publisher: { name: {}, url: null },
    contact: { name: {}, email: null },
    licence: null,
    themes: [],
    thresholds,
    meetings: [],
    colours: {},
    areas: [],
  }
  return {
    monitor: {
      settings,
      sources: {},
      bodies: {},
      indicators: [shown],
      plans: [known],
      requests: [],
      events: [],
    },
    clock,
    targets: targets.map((each) => ({
      plan: known,
      target: each,
      verdict: judge({ indicator: shown, target: each, thresholds }, clock),
    })),
  }
}

const old = observation(2024, 29, {
  published: '2025-06',
  knownFrom: '2025-06-30',
  qualifier: 'about',
  source: 'menon',
})
const revised = observation(2024, 25.9, {
  published: '2025-11-07',
  knownFrom: '2025-11-07',
  source: 'lmi',
  line: 3,
})

describe('figures', () => {
  test('nothing changes between a state and itself', () => {
    const same = state({ figures: [old, revised], targets: [target()], measures: [measure()] })
    expect(diffStates(same, same)).toEqual({
      new: [],
      revised: [],
      withdrawn: [],
      statuses: [],
      targets: [],
      measures: [],
    })
  })

  test('a number published later is a revision, old and new', () => {
    const figures = [revised, old]
    const diff = diffStates(state({ figures, knownOn: '2025-10-31' }), state({ figures }))
    expect(diff.revised).toEqual([
      {
        indicator: 'exports',
        period: '2024',
        dimensions: {},
        old: 29,
        new: 25.9,
        status: 'final',
        qualifier: 'exact',
        published: '2025-11-07',
        knownFrom: '2025-11-07',
        source: 'lmi',
        oldQualifier: 'about',
        oldPublished: '2025-06',
      },
    ])
    expect(diff.new).toEqual([])
  })

  test('the same number published again is no revision', () => {
    const again = { ...revised, value: 29 }
    const diff = diffStates(state({ figures: [old] }), state({ figures: [old, again] }))
    expect([diff.new, diff.revised, diff.withdrawn]).toEqual([[], [], []])
  })

  test('a figure of a period or a selection not there before is new', () => {
    const women = observation(2024, 3, { dimensions: { sex: 'women', age: 'all' } })
    const turned = { ...women, dimensions: { age: 'all', sex: 'women' } }
    const diff = diffStates(state({ figures: [women] }), state({ figures: [turned, old] }))
    expect(diff.new).toMatchObject([{ period: '2024', dimensions: {}, value: 29 }])
    expect(diff.withdrawn).toEqual([])
  })

  test('of two published the same day the later line counts', () => {
    const later = { ...old, value: 30, line: 9 }
    const diff = diffStates(state({ figures: [old] }), state({ figures: [later, old] }))
    expect(diff.revised).toMatchObject([{ old: 29, new: 30 }])
  })

  test('a figure that is gone, or replaced by a sign, is withdrawn', () => {
    const hidden = { ...revised, value: null, missing: 'suppressed' } as const
    for (const figures of [[], [old, hidden]]) {
      const diff = diffStates(state({ figures: [old] }), state({ figures }))
      expect(diff.withdrawn).toMatchObject([{ period: '2024', value: 29 }])
    }
  })

  test('what is withdrawn was so by the row that took its place, if there is one', () => {
    const hidden = { ...revised, value: null, missing: 'suppressed' } as const
    const by = (figures: readonly Observation[]) =>
      diffStates(state({ figures: [old] }), state({ figures })).withdrawn
    expect(by([old, hidden])).toMatchObject([
      {
        value: 29,
        qualifier: 'about',
        published: '2025-11-07',
        knownFrom: '2025-11-07',
        source: 'lmi',
      },
    ])
    expect(by([])).toMatchObject([{ value: 29, published: '2025-06', knownFrom: '2025-06-30' }])
  })

  test('a figure that takes the place of a forecast is new, not revised', () => {
    const forecast = { ...old, status: 'forecast' } as const
    const came = diffStates(state({ figures: [forecast] }), state({ figures: [forecast, revised] }))
    expect(came.new).toMatchObject([{ value: 25.9 }])
    expect([came.revised, came.withdrawn]).toEqual([[], []])
    const went = diffStates(state({ figures: [old] }), state({ figures: [forecast] }))
    expect(went.new).toMatchObject([{ status: 'forecast' }])
    expect(went.withdrawn).toMatchObject([{ status: 'final' }])
  })
})

describe('targets', () => {
  test('a status that changed, from and to', () => {
    const figures = [old, revised]
    const targets = [
      target({
        baseline: { period: period(2021), value: 22 },
        goal: { kind: 'value', value: 50, strict: false },
      }),
      target({ id: 'unmeasured', indicator: null, goal: null }),
    ]
    const before = state({ figures, targets, knownOn: '2025-10-31' })
    const diff = diffStates(before, state({ figures, targets }))
    expect(diff.statuses).toEqual([
      {
        plan: 'plan',
        target: 'exports-20',
        indicator: 'exports',
        from: 'behind',
        to: 'far_behind',
        fromReason: null,
        toReason: null,
      },
    ])
    expect(diff.targets).toEqual([])
  })

  test('new, changed and removed', () => {
    const milestones = [{ period: period(2025), value: 15 }]
    const same = target({ id: 'same', milestones })
    const before = state({ targets: [target(), target({ id: 'gone' }), same] })
    const after = state({
      targets: [
        target({ due: period(2035), where: { region: 'oslo' } }),
        { ...same },
        target({ id: 'fresh', baseline: null, due: null }),
      ],
    })
    expect(diffStates(before, after).targets).toEqual([
      { plan: 'plan', target: 'exports-20', change: 'changed' },
      { plan: 'plan', target: 'fresh', change: 'new' },
      { plan: 'plan', target: 'gone', change: 'removed' },
    ])
  })

  test('a target adopted after the day is not there on it', () => {
    const targets = [target({ adopted: '2025-02' })]
    const on = (knownOn: string): readonly unknown[] =>
      diffStates(state({ targets, knownOn }), state({ targets })).targets
    expect(on('2025-02-27')).toEqual([{ plan: 'plan', target: 'exports-20', change: 'new' }])
    expect(on('2025-02-28')).toEqual([])
  })
})

describe('measures', () => {
  const told = measure({
    status: 'done',
    statusDate: '2025-06-01',
    history: [
      { status: 'ongoing', date: '2024-02', source: null },
      { status: 'not_started', date: '2023-11', source: null },
      { status: 'delayed', date: null, source: null },
    ],
  })

  test.each([
    ['2023-01-01', null],
    ['2023-12-01', 'not_started'],
    ['2024-02-28', 'not_started'],
    ['2024-02-29', 'ongoing'],
    ['2025-06-01', 'done'],
  ])('statusOn(measure, %s) is %s', (day, status) => {
    expect(statusOn(told, day)).toBe(status)
  })

  test('an undated status always held; without a day the current one does', () => {
    expect(statusOn(measure(), '2000-01-01')).toBe('ongoing')
    expect(statusOn(told, null)).toBe('done')
  })

  test('new, removed, and with another status', () => {
    const before = state({ measures: [told, measure({ number: '2' })], knownOn: '2024-06-01' })
    const after = state({ measures: [told, measure({ number: '3' })] })
    expect(diffStates(before, after).measures).toEqual([
      { plan: 'plan', number: '1', change: 'status', from: 'ongoing', to: 'done' },
      { plan: 'plan', number: '3', change: 'new', from: null, to: 'ongoing' },
      { plan: 'plan', number: '2', change: 'removed', from: 'ongoing', to: null },
    ])
  })
})
