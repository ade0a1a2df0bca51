import { expect, test } from 'vitest'
import { readMonitor } from '@/core/read/monitor'
import { answerableFor, bodyChoices } from '@/core/page/answerable'
import { assessTargets } from '@/core/page/assessedTarget'
import { fixtureFolder } from '../../../helpers/fixtures'
import { folderOf } from '../../../helpers/folder'

function contextOf(files: ReadonlyMap<string, Uint8Array>) {
  const { monitor } = readMonitor(files, { language: 'nb' })
  if (monitor === null) throw new Error('the folder cannot be read')
  const clock = { today: '2026-11-21', knownOn: null }
  const targets = assessTargets(monitor, clock)
  return { monitor, clock, targets, language: 'en' as const }
}

const coast = contextOf(fixtureFolder('good/coast'))

test('the plan’s owner and the bodies of measures that name the target answer for it', () => {
  const found = coast.targets.map((target) => [target.key, answerableFor(target, coast)])
  expect(Object.fromEntries(found)).toEqual({
    'coast/litter-halved': ['county', 'divers'],
    'coast/kelp-back': ['county', 'divers'],
  })
})

test('one can choose among them by name', () => {
  expect(bodyChoices(coast)).toEqual([
    { id: 'county', name: 'The coastal county' },
    { id: 'divers', name: 'The divers association' },
  ])
})

const two = contextOf(
  folderOf({
    'monitor.yaml':
      'title: M\nlanguages: [en]\ndefault_language: en\nareas: [{ id: a, title: A }]\n',
    'bodies.yaml': 'one: { name: One }\ntwo: { name: Two }\nthree: { name: Three }\n',
    'indicators/x.yaml': 'title: X\narea: a\nunit: { code: n }\nfrequency: annual\n',
    'indicators/x.csv': 'year,value\n2020,1\n',
    'plans/first.yaml': `title: First
targets:
  - { id: t, text: T, direction: up, indicator: x }
  - { id: unmeasured, text: U, direction: up }
measures:
  - { title: By figure, responsible: [one], indicators: [x] }
`,
    'plans/second.yaml': `title: Second
measures:
  - { title: By key, responsible: [two], targets: [first/t] }
  - { title: Of the same figure, responsible: [three], indicators: [x] }
`,
  }),
)

test('a measure of another plan counts when it names the target, not when it shares its figure', () => {
  const found = two.targets.map((target) => answerableFor(target, two))
  expect(found).toEqual([['one', 'two'], []])
  expect(bodyChoices(two).map(({ id }) => id)).toEqual(['one', 'two'])
})

test('a body that cannot be read is nobody to choose', () => {
  const broken = contextOf(
    new Map([...fixtureFolder('good/coast'), ...folderOf({ 'bodies.yaml': 'county: [' })]),
  )
  expect(bodyChoices(broken)).toEqual([])
})
