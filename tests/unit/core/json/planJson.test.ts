import { expect, test } from 'vitest'
import { planJson } from '@/core/json/planJson'
import { verdictsJson } from '@/core/json/verdictJson'
import { assessTargets } from '@/core/page/assessedTarget'
import { planContext, planOf } from '../../../helpers/planFolder'
import { monitorOf } from '../../../helpers/folder'
import { richFolder } from '../../../helpers/richFolder'

const monitor = monitorOf(richFolder)
const today = '2026-01-01'
const judged = assessTargets(monitor, { today, knownOn: null })

function published(id: string) {
  const plan = monitor.plans.find((each) => each.id === id)
  if (!plan) throw new Error(`no plan ${id}`)
  return planJson(plan, { monitor, judged, today })
}

test('a plan has its own targets, each with the verdict that the list of verdicts has', () => {
  const all = verdictsJson(judged, today).targets
  for (const id of ['plan', 'rich']) {
    const { targets } = published(id)
    expect(targets.map(({ verdict }) => verdict)).toEqual(all.filter(({ plan }) => plan === id))
    expect(targets.map((target) => target.id)).toEqual(targets.map(({ verdict }) => verdict.target))
  }
})

test('periods are texts, and null where there is none', () => {
  const [value, factor, , , , unmeasured] = published('rich').targets
  expect(value).toMatchObject({
    baseline: { period: '2021-Q4', value: 12 },
    due: '2030',
    milestones: [{ period: '2025', value: 15 }],
  })
  expect(factor?.baseline).toEqual({ period: '2020', value: null })
  expect(unmeasured).toMatchObject({ baseline: null, due: null, milestones: [] })
})

test('measures and activities are there as the plan has them', () => {
  const { measures, activities } = published('rich')
  expect(measures).toMatchObject([{ number: '24/3 b', status: 'delayed', responsible: ['nfd'] }])
  expect(activities).toMatchObject([{ case: '24/3/2021', date: '2024-03' }])
})

test('every source and body that is named is there, and no other', () => {
  const { sources, bodies } = published('rich')
  expect(Object.keys(sources)).toEqual(['report', 'undated'])
  expect(Object.keys(bodies)).toEqual(['nfd'])
  expect(published('plan')).toMatchObject({ sources: {}, bodies: { nfd: { id: 'nfd' } } })
})

test('bodies that took over are named with those they took over from', () => {
  const context = planContext()
  const { monitor, targets, clock } = context
  const { bodies } = planJson(planOf('plan', context), {
    monitor,
    judged: targets,
    today: clock.today,
  })
  expect(Object.keys(bodies).toSorted()).toEqual(['dmp', 'hod', 'mid', 'slv', 'towns'])
})
