import { describe, expect, test } from 'vitest'
import { changed, folderProblems, plainFolder, readFolder } from '../../../helpers/reading'

const yaml = plainFolder['plans/p.yaml']
const withPlan = (text: string): Readonly<Record<string, string>> => ({ 'plans/p.yaml': text })
const planOf = (text: string) => readFolder(withPlan(text)).monitor?.plans[0]
const targetOf = (from: string, to: string) => planOf(yaml.replace(from, to))?.targets[0]
/** The problems of the plan, with a part of it replaced. */
const problems = (from: string, to: string): readonly string[] =>
  folderProblems(changed('plans/p.yaml', from, to)).map((problem) =>
    problem.replace('plans/p.yaml:', ''),
  )

test('a plan is read, what is left out has its usual value', () => {
  expect(planOf(yaml)).toEqual({
    id: 'p',
    title: { nb: 'Plan' },
    owner: null,
    from: null,
    to: null,
    source: null,
    areas: [{ id: 'pa', title: { nb: 'Planområde' }, monitorArea: 'a' }],
    goals: [{ id: 'g', area: 'pa', parent: null, text: { nb: 'Mer' } }],
    targets: [
      {
        id: 't',
        indicator: 'x',
        where: {},
        area: 'pa',
        goalId: null,
        text: { nb: 'Opp' },
        direction: 'up',
        baseline: { period: { text: '2020', kind: 'year', years: 2020 }, value: null },
        goal: { kind: 'value', value: 20, strict: false },
        due: { text: '2030', kind: 'year', years: 2030 },
        method: 'share',
        limit: null,
        milestones: [],
        standing: null,
        adopted: null,
        replaces: null,
        tags: [],
        source: null,
      },
    ],
    measures: [
      {
        number: '1',
        title: { nb: 'Tiltak' },
        area: null,
        responsible: ['b'],
        with: [],
        status: 'unknown',
        statusDate: null,
        statusSource: null,
        history: [],
        comments: [],
        tags: [],
        indicators: ['x'],
        targets: ['t'],
      },
    ],
    activities: [],
  })
})

test('everything that is there is read', () => {
  const text = `id: p
title: Plan
owner: b
from: 2022
to: '2030'
source: s
areas:
  - { id: pa }
goals:
  - { id: g }
  - { id: h, parent: g, area: pa, text: Delmål }
targets:
  - id: t
    indicator: x
    where: { d: two }
    goal_id: h
    text: Ned
    direction: down
    baseline: { period: 2020, value: 40 }
    goal: { low: 1, strict: true }
    due: 2030-Q4
    method: cagr
    limit: 0
    milestones: [{ period: 2025, value: 30 }]
    standing: adopted
    adopted: 2024-02
    replaces: q/old
    tags: [eksport]
    source: s
measures:
  - area: pa
    with: [b]
    status: ongoing
    status_date: 2024-02
    status_source: s
    history: [{ status: not_started, date: 2023-11, source: s }]
    comments: [{ by: Rådet, text: Bra, date: 2021-02-08, source: s }, {}]
    tags: [digital]
    targets: [t, q/old]
activities:
  - { title: Møte, area: pa, status: sendt, date: 2021-03, follow_up: Svar, case: 21/3/2021 }
  - {}
`
  const q = 'title: Forrige\ntargets:\n  - { id: old, text: Gammelt, direction: maintain }\n'
  const { monitor, diagnostics } = readFolder({ ...withPlan(text), 'plans/q.yaml': q })
  expect(diagnostics).toEqual([])
  expect(monitor?.plans[0]).toMatchObject({
    owner: 'b',
    from: '2022',
    to: '2030',
    source: 's',
    areas: [{ id: 'pa', title: { nb: 'pa' }, monitorArea: null }],
    goals: [
      { id: 'g', parent: null, area: null, text: {} },
      { id: 'h', parent: 'g', area: 'pa', text: { nb: 'Delmål' } },
    ],
    targets: [
      {
        where: { d: 'two' },
        goalId: 'h',
        direction: 'down',
        baseline: { value: 40 },
        goal: { kind: 'range', low: 1, high: null, strict: true },
        due: { text: '2030-Q4' },
        method: 'cagr',
        limit: 0,
        milestones: [{ period: { text: '2025' }, value: 30 }],
        standing: 'adopted',
        adopted: '2024-02',
        replaces: 'q/old',
        tags: ['eksport'],
        source: 's',
      },
    ],
    measures: [
      {
        number: '1',
        title: {},
        area: 'pa',
        with: ['b'],
        status: 'ongoing',
        statusDate: '2024-02',
        statusSource: 's',
        history: [{ status: 'not_started', date: '2023-11', source: 's' }],
        comments: [
          { by: { nb: 'Rådet' }, text: { nb: 'Bra' }, date: '2021-02-08', source: 's' },
          { by: {}, text: {}, date: null, source: null },
        ],
        tags: ['digital'],
        targets: ['t', 'q/old'],
      },
    ],
    activities: [
      {
        title: { nb: 'Møte' },
        area: 'pa',
        status: { nb: 'sendt' },
        date: '2021-03',
        followUp: { nb: 'Svar' },
        case: '21/3/2021',
      },
      { title: {}, area: null, status: {}, date: null, followUp: {}, case: null },
    ],
  })
})

describe('a goal is one of four things', () => {
  test.each([
    ['{ value: 20 }', { kind: 'value', value: 20, strict: false }],
    ['{ value: 0, strict: true }', { kind: 'value', value: 0, strict: true }],
    ['{ factor: 2 }', { kind: 'factor', factor: 2, strict: false }],
    ['{ change: 0.5 }', { kind: 'change', change: 0.5, strict: false }],
    ['{ low: 1, high: 1 }', { kind: 'range', low: 1, high: 1, strict: false }],
    ['{ value: 20, factor: }', { kind: 'value', value: 20, strict: false }],
    ['{ high: 5 }', { kind: 'range', low: null, high: 5, strict: false }],
  ])('%s', (written, goal) => {
    expect(targetOf('{ value: 20 }', written)?.goal).toEqual(goal)
  })

  test('left out, no number was set', () => {
    expect(targetOf('    goal: { value: 20 }\n', '')?.goal).toBeNull()
  })

  test.each([
    ['{ value: 20, factor: 2 }', '13:targets.0.goal yaml/shape'],
    ['{ value: 20, low: 2 }', '13:targets.0.goal yaml/shape'],
    ['{ strict: true }', '13:targets.0.goal yaml/shape'],
    ["{ value: '20' }", '13:targets.0.goal.value yaml/shape'],
    ['{ low: 5, high: 1 }', '13:targets.0.goal yaml/shape'],
    ['{ low: x }', '13:targets.0.goal.low yaml/shape'],
    ['{ value: 20, strict: 1 }', '13:targets.0.goal.strict yaml/shape'],
    ['20', '13:targets.0.goal yaml/shape'],
  ])('%s costs the target', (written, problem) => {
    const changes = changed('plans/p.yaml', '{ value: 20 }', written)
    expect(problems('{ value: 20 }', written)).toEqual([problem])
    expect(readFolder(changes).monitor?.plans).toMatchObject([{ targets: [], measures: [{}] }])
  })
})

describe('a target that cannot be judged as it is meant is left out, the plan stays', () => {
  test.each([
    ['- id: t\n    indicator', '- indicator', '7:targets.0.id yaml/shape'],
    ['    text: Opp\n', '', '7:targets.0.text yaml/shape'],
    ['    direction: up\n', '', '7:targets.0.direction yaml/shape'],
    ['direction: up', 'direction: opp', '11:targets.0.direction yaml/shape'],
    ['indicator: x\n', 'indicator: y\n', '8:targets.0.indicator reference/unknown'],
    ['area: pa\n    text', 'where: { d: z }\n    text', '9:targets.0.where.d reference/unknown'],
    ['area: pa\n    text', 'where: { e: one }\n    text', '9:targets.0.where.e reference/unknown'],
    ['area: pa\n    text', 'where: one\n    text', '9:targets.0.where yaml/shape'],
    ['due: 2030', 'due: 20x0', '14:targets.0.due period/invalid'],
    ['{ period: 2020 }', '2020', '12:targets.0.baseline yaml/shape'],
    ['{ period: 2020 }', '{ value: 5 }', '12:targets.0.baseline.period yaml/shape'],
    ['{ period: 2020 }', '{ period: 2020, value: x }', '12:targets.0.baseline.value yaml/shape'],
    ['due: 2030', 'due: 2030\n    method: guess', '15:targets.0.method yaml/shape'],
    ['due: 2030', 'due: 2030\n    limit: none', '15:targets.0.limit yaml/shape'],
    ['due: 2030', 'due: 2030\n    milestones: [5]', '15:targets.0.milestones.0 yaml/shape'],
    [
      'due: 2030',
      'due: 2030\n    milestones: [{ value: 5 }]',
      '15:targets.0.milestones.0.period yaml/shape',
    ],
    [
      'due: 2030',
      'due: 2030\n    milestones: [{ period: 2025 }]',
      '15:targets.0.milestones.0.value yaml/shape',
    ],
    ['due: 2030', 'due: 2019', '12:targets.0.baseline.period target/baseline-after-due'],
  ])('%j → %j', (from, to, problem) => {
    expect(problems(from, to)[0]).toBe(problem)
    expect(planOf(yaml.replace(from, to))).toMatchObject({
      targets: [],
      measures: [{ number: '1' }],
    })
  })

  test('one that is no mapping, or there twice', () => {
    const text = yaml.replace(
      'targets:\n',
      'targets:\n  - 5\n  - { id: t, text: T, direction: up }\n',
    )
    expect(folderProblems(withPlan(text))).toEqual([
      'plans/p.yaml:7:targets.0 yaml/shape',
      'plans/p.yaml:9:targets.2.id yaml/shape',
    ])
  })

  test.each([
    ['area: pa\n    text', 'area: z\n    text', 'targets.0.area reference/unknown', { area: null }],
    [
      'due: 2030',
      'due: 2030\n    goal_id: z',
      'targets.0.goal_id reference/unknown',
      { goalId: null },
    ],
    [
      'due: 2030',
      'due: 2030\n    standing: x',
      'targets.0.standing yaml/shape',
      { standing: null },
    ],
    ['due: 2030', 'due: 2030\n    adopted: x', 'targets.0.adopted yaml/shape', { adopted: null }],
    [
      'due: 2030',
      'due: 2030\n    replaces: x',
      'targets.0.replaces reference/unknown',
      { replaces: null },
    ],
    ['due: 2030', 'due: 2030\n    tags: x', 'targets.0.tags yaml/shape', { tags: [] }],
    [
      'due: 2030',
      'due: 2030\n    source: x',
      'targets.0.source reference/unknown',
      { source: null },
    ],
  ])('what says nothing of its figures costs only itself: %j → %j', (from, to, problem, left) => {
    expect(problems(from, to).map((each) => each.replace(/^\d+:/, ''))).toEqual([problem])
    expect(targetOf(from, to)).toMatchObject({ id: 't', ...left })
  })

  test('an indicator may be missing, but then it has no dimensions', () => {
    expect(targetOf('    indicator: x\n', '')).toMatchObject({ indicator: null, where: {} })
    expect(problems('indicator: x\n    area', 'where: { d: one }\n    area')).toEqual([
      '8:targets.0.where.d reference/unknown',
    ])
  })

  test('an indicator that cannot be read is told once, in its own file', () => {
    const changes = {
      ...changed('plans/p.yaml', 'area: pa\n    text', 'where: { d: one }\n    text'),
      'indicators/x.yaml': 'title: [\n',
    }
    expect(folderProblems(changes)).toEqual(['indicators/x.yaml:1: yaml/syntax'])
    expect(readFolder(changes).monitor?.plans[0]?.targets).toMatchObject([{ indicator: 'x' }])
  })
})

describe('a goal on the wrong side of its baseline', () => {
  const warned = ['11:targets.0.direction target/direction']
  const baseline = '{ period: 2020 }'
  const goal = (written: string): readonly [string, string] => ['{ value: 20 }', written]

  test.each([
    [...goal('{ value: 5 }'), warned],
    [...goal('{ value: 10 }'), []],
    [...goal('{ factor: 0.5 }'), warned],
    [...goal('{ factor: 2 }'), []],
    [...goal('{ change: -0.1 }'), warned],
    [...goal('{ change: 0.1 }'), []],
    [...goal('{ low: 1, high: 2 }'), []],
    ['direction: up', 'direction: down', warned],
    ['direction: up', 'direction: maintain', []],
    ['direction: up', 'direction: range', []],
    [baseline, '{ period: 2020, value: 30 }', warned],
    [baseline, '{ period: 2020, value: 15 }', []],
    [baseline, '{ period: 1999 }', []],
    [
      '{ period: 2020 }\n    goal: { value: 20 }',
      '{ period: 1999 }\n    goal: { factor: 0.5 }',
      [],
    ],
    ['{ period: 2020 }\n    goal: { value: 20 }', '{ period: 1999 }\n    goal: { change: -1 }', []],
    ['    goal: { value: 20 }\n', '', []],
    ['    baseline: { period: 2020 }\n', '', []],
    ['    indicator: x\n', '', []],
  ])('%j → %j', (from, to, expected) => {
    const found = problems(from, to).map((problem) => problem.replace(/^\d+:/, '11:'))
    expect(found).toEqual(expected)
    expect(targetOf(from, to)).toBeDefined()
  })

  test('is seen from the newest usable figure of the series', () => {
    const csv = (...rows: readonly string[]) => ({
      ...changed('plans/p.yaml', 'area: pa\n    text', 'where: { d: two }\n    text'),
      'indicators/x.csv': ['period,d,value,published,status', ...rows, ''].join('\n'),
    })
    const codes = (...rows: readonly string[]): readonly string[] =>
      readFolder(csv(...rows)).diagnostics.map(({ code }) => code)
    expect(codes('2020,one,30,2021,', '2020,two,10,2021,')).toEqual([])
    expect(codes('2020,two,30,2022,', '2020,two,10,2021,')).toEqual(['target/direction'])
    expect(codes('2020,two,10,2021,', '2020,two,30,2022,')).toEqual(['target/direction'])
    expect(codes('2020,two,30,2021,forecast')).toEqual([])
    expect(codes('2020,two,..,2021,')).toEqual([])
  })

  test('is seen from the figure that stands in for a baseline without one, as in the verdict', () => {
    const found = problems(
      '{ period: 2020 }\n    goal: { value: 20 }',
      '{ period: 2019 }\n    goal: { value: 5 }',
    )
    expect(found).toEqual(['11:targets.0.direction target/direction'])
  })

  test('is seen from the last quarter of a year in a series of quarters', () => {
    const changes = {
      ...changed('indicators/x.yaml', 'annual', 'quarterly'),
      'indicators/x.csv': 'period,d,value\n2020-Q3,one,10\n2020-Q4,one,30\n',
    }
    expect(readFolder(changes).diagnostics.map(({ code }) => code)).toEqual(['target/direction'])
  })
})

test('a baseline in the due year is not after it', () => {
  expect(problems('due: 2030', 'due: 2020')).toEqual([])
  expect(problems('due: 2030', 'due: 2020-Q4')).toEqual([])
  expect(problems('due: 2030', 'due: 2020-Q3')).toHaveLength(1)
  expect(problems('{ period: 2020 }', '{ period: 2030-12 }')).toEqual([])
})

describe('what is wrong elsewhere in a plan costs as little as can be', () => {
  test('references and entries', () => {
    const text = `title: Plan
owner: z
from: i fjor
source: z
areas: [{ id: pa, monitor_area: z }, { title: x }, 5]
goals: [{ id: g, area: z, parent: z }, { text: x }, 5]
measures:
  - { number: 1, area: z, responsible: [z, b], with: [z], status: started, status_date: x, status_source: z }
  - { number: 1 }
  - { history: [{ status: x }, { date: 2020, source: z }, 5], comments: [{ source: z, date: x }, 5], indicators: [z], targets: [z] }
  - 5
activities: [{ area: z, date: x }, 5]
`
    expect(
      folderProblems(withPlan(text)).map((problem) => problem.replace('plans/p.yaml:', '')),
    ).toEqual([
      '2:owner reference/unknown',
      '3:from yaml/shape',
      '4:source reference/unknown',
      '5:areas.0.monitor_area reference/unknown',
      '5:areas.1.id yaml/shape',
      '5:areas.2 yaml/shape',
      '6:goals.0.area reference/unknown',
      '6:goals.0.parent reference/unknown',
      '6:goals.1.id yaml/shape',
      '6:goals.2 yaml/shape',
      '8:measures.0.area reference/unknown',
      '8:measures.0.responsible.0 reference/unknown',
      '8:measures.0.with.0 reference/unknown',
      '8:measures.0.status yaml/shape',
      '8:measures.0.status_date yaml/shape',
      '8:measures.0.status_source reference/unknown',
      '9:measures.1.number yaml/shape',
      '10:measures.2.history.0.status yaml/shape',
      '10:measures.2.history.1.status yaml/shape',
      '10:measures.2.history.1.source reference/unknown',
      '10:measures.2.history.2 yaml/shape',
      '10:measures.2.comments.0.date yaml/shape',
      '10:measures.2.comments.0.source reference/unknown',
      '10:measures.2.comments.1 yaml/shape',
      '10:measures.2.indicators.0 reference/unknown',
      '10:measures.2.targets.0 reference/unknown',
      '11:measures.3 yaml/shape',
      '12:activities.0.area reference/unknown',
      '12:activities.0.date yaml/shape',
      '12:activities.1 yaml/shape',
    ])
    expect(planOf(text)).toMatchObject({
      areas: [{ id: 'pa' }],
      goals: [{ id: 'g' }],
      measures: [
        { number: '1', responsible: ['b'] },
        { number: '3', targets: [] },
      ],
      activities: [{}],
    })
  })

  test('a plan without a title, or that is no mapping, is left out', () => {
    expect(problems('title: Plan\n', '')).toEqual(['1:title yaml/shape'])
    expect(readFolder(changed('plans/p.yaml', 'title: Plan\n', '')).monitor?.plans).toEqual([])
    expect(folderProblems(withPlan('- x\n'))).toEqual(['plans/p.yaml:1: yaml/shape'])
  })

  test('what a plan that cannot be read declares is not known', () => {
    const changes = {
      'plans/p.yaml': 'title: [\n',
      ...changed('bodies.yaml', 'Etat }', 'Etat, roles: [{ area: pa }] }'),
    }
    expect(folderProblems(changes)).toEqual([
      'bodies.yaml:1:b.roles.0.area reference/unknown',
      'plans/p.yaml:1: yaml/syntax',
    ])
  })
})
