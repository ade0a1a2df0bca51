import { expect, test } from 'vitest'
import { assessTargets } from '@/core/page/assessedTarget'
import { figureView, linkedSource } from '@/core/page/figureView'
import { ledger } from '@/core/page/ledger'
import type { PageContext } from '@/core/page/pageContext'
import { requestRows } from '@/core/page/requestRows'
import { standingText, targetRow } from '@/core/page/targetRow'
import type { Language } from '@/core/model'
import { monitorOf } from '../../../helpers/folder'
import { observation } from '../../../helpers/observations'
import { smallFolder } from '../../../helpers/smallFolder'

const targets = `
title: { nb: Planen, en: The plan }
targets:
  - { id: adopted, indicator: exports, where: { series: old }, text: { nb: Opp til 50. }, direction: up, baseline: { period: 2019 }, goal: { value: 50 }, due: 2030 }
  - { id: proposed, indicator: exports, where: { series: old }, text: { nb: Opp til 60. }, direction: up, baseline: { period: 2019 }, goal: { value: 60 }, due: 2030, standing: proposed }
  - { id: beds, indicator: beds, text: { nb: Flere senger. }, direction: up, goal: { value: 9 } }
  - { id: unmeasured, text: { nb: Opp til 1 prosent av driften. }, direction: up, goal: { value: 1 }, due: 2030, standing: proposed }
  - { id: undated, text: { nb: Tre til fire kroner per krone. }, direction: range, goal: { low: 3, high: 4 } }
  - { id: hope, text: { nb: Det skal bli bedre. }, direction: up }
  - { id: wish, text: { nb: Det bør bli bedre. }, direction: up, standing: proposed }
`
const folder = { ...smallFolder, 'plans/plan.yaml': targets }

function contextOf(language: Language): PageContext {
  const monitor = monitorOf(folder)
  const clock = { today: '2025-03-01', knownOn: null }
  return { monitor, clock, targets: assessTargets(monitor, clock), language }
}

function rowOf(target: string, language: Language) {
  const context = contextOf(language)
  const assessed = context.targets.find(({ key }) => key === `plan/${target}`)
  if (!assessed) throw new Error(`No target ${target}`)
  return targetRow(assessed, context)
}

test('the small chart breaks where the series that the target is about breaks', () => {
  expect(rowOf('adopted', 'nb').chart?.breaks).toEqual([2019])
})

test('figures that come irregularly are not joined by a line', () => {
  expect(rowOf('beds', 'nb').chart?.step).toBeNull()
})

test.each([
  ['nb', 'i 2030', ', uten frist', 'foreslått'],
  ['nn', 'i 2030', ', utan frist', 'føreslått'],
  ['en', 'in 2030', ', no deadline', 'proposed'],
] as const)(
  '%s: a goal says its deadline, or that it has none, and who stands behind it',
  (language, due, none, standing) => {
    expect(rowOf('adopted', language).goal).toContain(due)
    expect(rowOf('beds', language).goal).toContain(none)
    expect(rowOf('proposed', language).goal).toContain(`(${standing})`)
  },
)

test.each([
  ['nb', 'Mål (foreslått) med frist i 2030', 'Mål, uten frist', 'Ingen måler dette ennå.'],
  ['nn', 'Mål (føreslått) med frist i 2030', 'Mål, utan frist', 'Ingen måler dette enno.'],
  ['en', 'Target (proposed) due in 2030', 'Target, no deadline', 'Nobody measures this yet.'],
] as const)(
  '%s: a number that nobody measures is left to the plan’s own words, which have its unit',
  (language, due, none, sentence) => {
    expect(rowOf('unmeasured', language)).toMatchObject({ goal: due, sentence })
    expect(rowOf('undated', language)).toMatchObject({ goal: none, sentence })
    expect(rowOf('undated', language).chart?.goal.label).toBe('')
  },
)

test('nobody having said how a target stands is not a standing', () => {
  const [first] = contextOf('nb').monitor.plans[0]?.targets ?? []
  expect(first && standingText(first, 'nb')).toBe('')
})

test('two targets of one name and status are told apart by standing, else by plan', () => {
  const details = ledger(contextOf('nb')).flatMap(({ targets }) =>
    targets.map(({ key, detail }) => [key, detail] as const),
  )
  expect(Object.fromEntries(details)).toMatchObject({
    'plan/adopted': 'Planen',
    'plan/proposed': 'foreslått',
  })
})

test('a figure without a number is no figure, and an unknown or undated source stays so', () => {
  const context = contextOf('nb')
  const [exports] = context.monitor.indicators.filter(({ id }) => id === 'exports')
  if (!exports) throw new Error('No indicator exports')
  expect(figureView(null, exports, context)).toBeNull()
  expect(figureView(observation('2020', null), exports, context)).toBeNull()
  expect(linkedSource('nowhere', context)).toBeNull()
  expect(linkedSource(null, context)).toBeNull()
  expect(linkedSource('undated', context)?.published).toBe('')
})

test('a body that is not in the folder is shown by its id', () => {
  const context = contextOf('nb')
  const [request] = context.monitor.requests
  const asked = request ? [{ ...request, askedOf: ['nowhere'] }] : []
  const monitor = { ...context.monitor, requests: asked }
  expect(requestRows({ ...context, monitor })[0]?.askedOf).toMatchObject([
    { id: 'nowhere', path: null },
  ])
})

test('an aim without number and figures has no chart, and says who stands behind it', () => {
  expect(rowOf('hope', 'nb')).toMatchObject({ chart: null, goal: 'Mål uten tall' })
  expect(rowOf('wish', 'nb')).toMatchObject({ chart: null, goal: 'Mål uten tall (foreslått)' })
})
