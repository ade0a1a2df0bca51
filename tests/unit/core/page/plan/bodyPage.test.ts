import { describe, expect, it, test } from 'vitest'
import { bodyListModel } from '@/core/page/plan/bodyList'
import { bodyModel } from '@/core/page/plan/bodyPage'
import { measureModel } from '@/core/page/plan/measurePage'
import { planListModel } from '@/core/page/plan/planList'
import { planPages } from '@/core/page/plan/planPages'
import { plain, planContext, planOf } from '../../../../helpers/planFolder'

const context = planContext()

function page(id: string, at = context): ReturnType<typeof bodyModel> {
  const body = at.monitor.bodies[id]
  if (!body) throw new Error(`No body ${id}`)
  return plain(bodyModel(body, at))
}

describe('bodyModel', () => {
  it('lists all that a body answers for across plans, delayed and not started before the rest', () => {
    const { measures, lead } = page('hod')
    expect(measures.map(({ key, status, part }) => `${key} ${status} ${part}`)).toEqual([
      'plan/1.2 delayed jointly',
      'other/1 ongoing alone',
      'plan/24/3 b done alone',
    ])
    expect(lead).toBe(
      '3 tiltak i 2 planer. 1 tiltak er forsinket. 1 tiltak pågår. 1 tiltak er gjennomført.',
    )
    expect(page('slv').measures.map(({ part }) => part)).toEqual(['shares', 'alone'])
  })

  it('puts what its plan should have finished first within a status', () => {
    const changes = {
      'plans/aa.yaml': `
title: { nb: Før }
measures: [{ number: 1, title: { nb: Fersk }, responsible: [silent], status: ongoing }]
`,
      'plans/bb.yaml': `
title: { nb: Over }
to: 2020
measures: [{ number: 1, title: { nb: Gammel }, responsible: [silent], status: ongoing }]
`,
    }
    const { measures } = page('silent', planContext('nb', { changes }))
    expect(measures.map(({ key }) => key)).toEqual(['bb/1', 'aa/1'])
  })

  it('shows verdicts through the measures, plans owned, requests and roles', () => {
    const { targets, plans, requests, roles, short } = page('hod')
    expect(targets.map(({ key, status }) => `${key} ${status}`)).toEqual([
      'plan/exports-50 behind',
      'plan/unmeasured not_assessed',
    ])
    expect(plans.map(({ path }) => path)).toEqual(['/plans/plan'])
    expect(requests.map(({ id }) => id)).toEqual(['time', 'beds'])
    expect(roles.map(({ area, path }) => [area.text, path])).toEqual([
      ['Helse', '/areas/health'],
      ['Godkjenning', null],
    ])
    expect(short).toBe('HOD')
  })

  it('names those before and after it for their years, and what they answered for', () => {
    const { predecessors, inherited, years } = page('dmp')
    expect(predecessors.map(({ body, years: text }) => `${body.id} ${text}`)).toEqual([
      'mid 2024 til 2024',
      'slv til 31. desember 2023',
    ])
    expect(inherited.map(({ body, measures }) => [body.id, measures.length])).toEqual([['slv', 2]])
    expect(years).toBe('fra 1. januar 2025')
    expect(page('slv').successors.map(({ body }) => body.id)).toEqual(['mid', 'dmp'])
    expect(page('round').predecessors.map(({ body }) => body.id)).toEqual(['again'])
  })

  it('names an area that nobody describes by its id', () => {
    const body = context.monitor.bodies['hod']
    const roles = [{ area: 'gone', text: { nb: 'Noe' } }]
    expect(body && bodyModel({ ...body, roles }, context).roles).toEqual([
      { area: { text: 'gone', lang: null }, path: null, text: { text: 'Noe', lang: null } },
    ])
  })

  it('says so where nothing is asked of it', () => {
    expect(page('silent')).toMatchObject({
      lead: 'Ingen tiltak er lagt hit.',
      measures: [],
      roles: [],
    })
  })
})

test('bodies are listed by what is late, then by how much; those without measures apart', () => {
  const { acting, others } = bodyListModel(context)
  expect(
    acting.map(({ body, late, measures, plans, requests }) => [
      body.id,
      late,
      measures,
      plans,
      requests,
    ]),
  ).toEqual([
    ['hod', 1, 3, 2, 2],
    ['slv', 1, 2, 1, 1],
    ['towns', 1, 1, 1, 0],
    ['dmp', 0, 1, 1, 0],
  ])
  expect(others.map(({ body }) => body.id)).toEqual(['mid', 'again', 'round', 'self', 'silent'])
})

test('plans are listed by title, those that have ended apart', () => {
  const { current, ended } = planListModel(context)
  expect(current.map(({ id }) => id)).toEqual(['other'])
  expect(
    ended.map(({ id, targets, measures, activities }) => [id, targets, measures, activities]),
  ).toEqual([
    ['bare', 0, 0, 0],
    ['plan', 3, 5, 2],
  ])
})

describe('measureModel', () => {
  const plan = planOf('plan', context)
  const model = (place: number): ReturnType<typeof measureModel> => {
    const measure = plan.measures[place]
    if (!measure) throw new Error('No measure')
    return measureModel({ plan, measure }, context)
  }

  it('shows the measure with the verdicts on its targets and the way to its neighbours', () => {
    expect(model(1)).toMatchObject({
      measure: { number: '1.2' },
      plan: { path: '/plans/plan', title: { text: 'Planen' } },
      targets: [{ key: 'plan/exports-50' }],
      previous: { number: '1', path: '/plans/plan/measures/1' },
      next: { number: '24/3 b', path: '/plans/plan/measures/24~2f~3%20b' },
    })
  })

  it('has no neighbour before the first and after the last', () => {
    expect(model(0).previous).toBeNull()
    expect(model(4).next).toBeNull()
    expect(model(4).targets.map(({ key }) => key)).toEqual(['other/elsewhere'])
  })
})

test('every plan, measure and body has a page, and each can be made in every language', () => {
  const pages = planPages(context.monitor)
  const routes = pages.map(([route]) => route)
  expect(routes).toContain('plans/plan/measures/24~2f~3 b')
  expect(routes).toContain('bodies/silent')
  expect(new Set(routes).size).toBe(routes.length)
  for (const language of ['nb', 'nn', 'en'] as const) {
    for (const [route, model] of pages) {
      const text = JSON.stringify(model({ ...context, language }))
      expect(text, route).not.toMatch(/undefined|NaN/)
    }
  }
})
