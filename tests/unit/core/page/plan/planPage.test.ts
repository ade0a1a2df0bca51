import { describe, expect, it } from 'vitest'
import { planModel } from '@/core/page/plan/planPage'
import { measureGroups } from '@/core/page/plan/measureGroups'
import { plain, planContext, planOf } from '../../../../helpers/planFolder'

const context = planContext()
const model = plain(planModel(planOf('plan', context), context))

describe('planModel', () => {
  it('says what the plan holds and how far it has come', () => {
    expect(model.lead).toBe(
      '3 områder, 7 målsettinger, 3 mål, 5 tiltak og 2 aktiviteter. 1 tiltak er forsinket. 1 tiltak er ikke startet. 1 tiltak pågår. For 1 tiltak er det ikke rapportert status. 1 tiltak er gjennomført.',
    )
    expect(model.facts).toMatchObject({
      owner: { id: 'hod' },
      period: '2021–2025',
      over: 'Planperioden gikk ut ved utgangen av 2025.',
      source: { title: 'Rapporten' },
    })
  })

  it('gives each target its verdict, sentence and measures, and marks those without a measure', () => {
    const [exports, unmeasured, bare] = model.targets
    expect(exports).toMatchObject({
      key: 'plan/exports-50',
      anchor: 'goal-exports-50',
      path: '/plans/plan#goal-exports-50',
      status: 'behind',
      indicator: { path: '/indicators/exports', title: { text: 'Eksport' } },
      unbacked: '',
    })
    expect(exports?.sentence).toContain('per år fram til 2030')
    expect(exports?.measures.map(({ number, path }) => [number, path])).toEqual([
      ['1', '/plans/plan/measures/1'],
      ['1.2', '/plans/plan/measures/1.2'],
    ])
    expect(unmeasured).toMatchObject({ indicator: null, reason: 'no_indicator' })
    expect(bare?.unbacked).toBe('Uten tiltak: ingen tiltak er koblet til målet.')
  })

  it('counts a measure of another plan as a measure of the target', () => {
    const other = planModel(planOf('other', context), context)
    expect(other.targets[0]?.measures.map(({ key }) => key)).toEqual(['plan/5'])
    expect(other.facts.period).toBe('fra 1. mai 2024')
  })

  it('lists measures with bodies, status, figures and comments, and marks the unmeasured ones', () => {
    const [first, second] = model.measures
    expect(first).toMatchObject({
      key: 'plan/1',
      path: '/plans/plan/measures/1',
      areaTitle: { text: 'Godkjenning' },
      status: 'ongoing',
      statusView: { text: 'Pågår', date: 'mai 2024', source: { title: 'Rapporten' } },
      unmeasured: '',
      isMunicipal: false,
    })
    expect(first?.former.map(({ text, date }) => `${text} ${date}`)).toEqual([
      'Forsinket 2023',
      'Ikke startet 1. januar 2022',
      'Ikke rapportert ',
    ])
    expect(first?.figures.map(({ title, latest }) => [title.text, latest?.value])).toEqual([
      ['Eksport', '26,0'],
      ['Ventetid', '63'],
      ['Senger', undefined],
    ])
    expect(first?.comments.map(({ by, date }) => [by.text, date])).toEqual([
      ['Rådet', '8. februar 2021'],
      ['', '1. januar 2026'],
      ['', ''],
    ])
    expect(second?.unmeasured).toBe(
      'Umålt: ingen tall er koblet til tiltaket. Målet tiltaket hører til, blir målt.',
    )
    expect(model.measures.at(-2)?.unmeasured).toBe('Umålt: ingen tall er koblet til tiltaket.')
  })

  it('keeps the id of a figure that was left out', () => {
    const plan = planOf('plan', context)
    const measures = plan.measures.map((one) => ({ ...one, indicators: ['gone'] }))
    const [row] = planModel({ ...plan, measures }, context).measures
    expect(row?.figures).toEqual([
      { id: 'gone', title: { text: 'gone', lang: null }, path: null, latest: null },
    ])
  })

  it('knows the municipal perspective from tags of measure, target and indicator, and from bodies', () => {
    const seen = model.measures.filter(({ isMunicipal }) => isMunicipal)
    expect(seen.map(({ number }) => number)).toEqual(['1.2', '24/3 b', '4a'])
    expect(model.areas.map(({ municipal }) => municipal)).toEqual([
      'Kommuneperspektiv: 1 av 2 tiltak.',
      'Kommuneperspektiv: 1 av 2 tiltak.',
      '',
    ])
    expect(model.areas.map(({ path }) => path)).toEqual(['/areas/health', '/areas/market', null])
  })

  it('draws who answers for what, those with most first, alone or shared', () => {
    expect(model.matrix?.columns.map(({ text }) => text)).toEqual([
      'Godkjenning',
      'Kommuner',
      'Tomt',
      'Uten område',
    ])
    const rows = model.matrix?.rows.map(({ body, cells, count }) => [
      body.id,
      cells.map((cell) => cell.map(({ number, isAlone }) => `${number}${isAlone ? '!' : ''}`)),
      count,
    ])
    expect(rows).toEqual([
      ['slv', [['1!', '1.2'], [], [], []], 2],
      ['hod', [['1.2'], ['24/3 b!'], [], []], 2],
      ['towns', [['1.2'], [], [], []], 1],
      ['dmp', [[], ['5!'], [], []], 1],
    ])
    expect(planModel(planOf('other', context), context).matrix?.columns).toHaveLength(1)
    const plan = planOf('plan', context)
    const placed = plan.measures.filter(({ area }) => area !== null)
    expect(planModel({ ...plan, measures: placed }, context).matrix?.columns).toHaveLength(3)
    expect(planModel(planOf('bare', context), context).matrix).toBeNull()
  })

  it('puts sub-aims below their aim, and shows aims that are each other’s', () => {
    const outline = (goals: (typeof model.goals)[number]['goals']): unknown =>
      goals.map(({ id, below }) => (below.length > 0 ? [id, outline(below)] : id))
    expect(model.goals.map(({ title, goals }) => [title?.text ?? null, outline(goals)])).toEqual([
      ['Godkjenning', [['top', [['sub', ['subsub']]]]]],
      [null, ['alone', ['egg', ['chick']], 'hen']],
    ])
  })

  it('puts targets below the aim that they put a figure to', () => {
    const plan = planOf('plan', context)
    const targets = plan.targets.map((target) => ({ ...target, goalId: 'top' }))
    const judged = context.targets.map((one) =>
      one.plan.id === 'plan' ? { ...one, target: { ...one.target, goalId: 'top' } } : one,
    )
    const { goals } = planModel({ ...plan, targets }, { ...context, targets: judged })
    expect(goals[0]?.goals[0]?.targets.map(({ key }) => key)).toContain('plan/bare')
  })

  it('lists activities by area as the paper does, with case numbers', () => {
    expect(
      model.activities.map(({ title, activities }) => [title?.text ?? null, activities]),
    ).toEqual([
      [
        'Godkjenning',
        [
          {
            title: { text: 'Brev', lang: null },
            status: { text: 'Sendt', lang: null },
            date: '8. februar 2021',
            followUp: { text: 'Svar kom.', lang: null },
            case: '24/3/2021',
          },
        ],
      ],
      [null, [expect.objectContaining({ date: '', case: '' })]],
    ])
  })

  it('tells roles in the plan’s own areas and in the monitor’s', () => {
    const roles = model.roles.map(({ title, roles: all }) => [
      title.text,
      all.map(({ body, text }) => `${body.short}: ${text.text}`),
    ])
    expect(roles).toEqual([
      ['Godkjenning', ['HOD: Godkjenner.']],
      ['Helse', ['HOD: Eier sykehusene.']],
    ])
  })

  it('names the figures asked for in its areas', () => {
    expect(model.requests.map(({ id }) => id)).toEqual(['time', 'beds'])
  })

  it('is honest about a plan with nothing in it', () => {
    expect(planModel(planOf('bare', context), context)).toMatchObject({
      lead: 'Planen har verken mål, tiltak eller aktiviteter ennå.',
      targets: [],
      roles: [],
      requests: [],
      facts: { owner: null, period: 'til 30. juni 2024', source: null },
    })
  })

  it('shows what was known on a day', () => {
    const then = planContext('nb', { today: '2022-06-01', knownOn: '2022-06-01' })
    const { measures, activities, facts } = planModel(planOf('plan', then), then)
    expect(measures[0]?.status).toBe('not_started')
    expect(measures[0]?.comments).toHaveLength(2)
    expect(activities).toHaveLength(2)
    expect(facts.over).toBe('')
  })
})

describe('measureGroups', () => {
  it('puts measures under the areas of the plan, numbered as there', () => {
    const groups = measureGroups(model.measures, model)
    expect(
      groups.map(({ number, title, measures }) => [number, title?.text, measures.length]),
    ).toEqual([
      ['1', 'Godkjenning', 2],
      ['2', 'Kommuner', 2],
      ['', 'Uten område', 1],
    ])
  })

  it('has no headings where the plan has no areas', () => {
    const other = planModel(planOf('other', context), context)
    expect(measureGroups(other.measures, other).map(({ title }) => title)).toEqual([null])
  })
})
