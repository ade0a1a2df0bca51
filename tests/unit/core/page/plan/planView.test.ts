import { expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { planModel } from '@/core/page/plan/planPage'
import {
  defaultPlanView,
  filterChoices,
  isFiltered,
  planParameters,
  viewMeasures,
  type PlanView,
} from '@/core/page/plan/planView'
import { measureStatuses } from '@/core/page/plan/measureStatus'
import { queryWith, readView } from '@/core/page/viewParameters'
import { plain, planContext, planOf } from '../../../../helpers/planFolder'

const context = planContext()
const { measures } = plain(planModel(planOf('plan', context), context))
const shown = (view: Partial<PlanView>): readonly string[] =>
  viewMeasures(measures, { ...defaultPlanView, ...view }).map(({ number }) => number)

test('without a choice every measure is shown, in the order of the plan', () => {
  expect(shown({})).toEqual(['1', '1.2', '24/3 b', '4a', '5'])
  expect(isFiltered(defaultPlanView)).toBe(false)
})

it.each([
  [{ body: 'slv' }, ['1', '1.2']],
  [{ body: 'dmp' }, ['5']],
  [{ area: 'towns' }, ['24/3 b', '5']],
  [{ status: 'delayed' }, ['1.2']],
  [{ figures: 'none' }, ['1.2', '24/3 b', '4a', '5']],
  [{ perspective: 'municipal' }, ['1.2', '24/3 b', '4a']],
  [{ area: 'towns', perspective: 'municipal' }, ['24/3 b']],
  [{ body: 'nowhere' }, []],
] as const)('%j shows %j', (view, numbers) => {
  expect(shown(view)).toEqual(numbers)
  expect(isFiltered({ ...defaultPlanView, ...view })).toBe(true)
})

it.each([
  ['late', ['1.2', '4a', '1', '5', '24/3 b']],
  ['body', ['1.2', '24/3 b', '1', '4a', '5']],
  ['newest', ['1', '24/3 b', '1.2', '4a', '5']],
] as const)('sorted by %s', (sort, numbers) => {
  expect(shown({ sort })).toEqual(numbers)
})

test('each choice says how many measures it would show, all else staying as it is', () => {
  const choices = filterChoices(measures, { ...defaultPlanView, area: 'towns' })
  expect(choices.bodies.map(({ label, count }) => [label.text, count])).toEqual([
    ['Helsedepartementet', 1],
    ['Kommunene', 0],
    ['Legemiddelverket', 0],
    ['Produktdirektoratet', 1],
  ])
  expect(choices.areas.map(({ value, count }) => [value, count])).toEqual([
    ['approval', 2],
    ['towns', 2],
  ])
  expect(choices.statuses.map(({ value, count }) => [value, count])).toEqual([
    ['delayed', 0],
    ['not_started', 0],
    ['ongoing', 0],
    ['unknown', 1],
    ['done', 1],
  ])
  expect([choices.unmeasured, choices.municipal]).toEqual([2, 1])
})

const anyView = fc.record({
  body: fc.constantFrom('', 'hod', 'slv', 'x'),
  area: fc.constantFrom('', 'approval', 'towns'),
  status: fc.constantFrom('' as const, ...measureStatuses),
  figures: fc.constantFrom('' as const, 'none' as const),
  perspective: fc.constantFrom('' as const, 'municipal' as const),
  sort: fc.constantFrom(...(['plan', 'late', 'body', 'newest'] as const)),
  view: fc.constantFrom(...(['reading', 'table'] as const)),
})

test.prop([anyView])('a view is read back from its own address, defaults left out', (view) => {
  const query = queryWith(planParameters, view)
  expect(readView(planParameters, query)).toEqual(view)
  expect(Object.values(query)).not.toContain('reading')
})

test.prop([anyView])('a choice shows as many measures as it says', (view) => {
  const { bodies, areas, statuses } = filterChoices(measures, view)
  for (const { value, count } of bodies)
    expect(viewMeasures(measures, { ...view, body: value })).toHaveLength(count)
  for (const { value, count } of areas)
    expect(viewMeasures(measures, { ...view, area: value })).toHaveLength(count)
  for (const { value, count } of statuses)
    expect(
      viewMeasures(measures, readView(planParameters, { ...view, status: value })),
    ).toHaveLength(count)
})
