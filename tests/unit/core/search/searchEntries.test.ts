import { expect, test } from 'vitest'
import { assessTargets } from '@/core/page/assessedTarget'
import { searchEntries, type SearchEntry } from '@/core/search/searchEntries'
import { monitorOf } from '../../../helpers/folder'
import { smallFolder } from '../../../helpers/smallFolder'

const folder = {
  ...smallFolder,
  'bodies.yaml': `
nfd: { name: { nb: Departementet, en: The ministry }, short_name: NFD }
dmp: { name: { nb: Direktoratet } }
`,
}
const monitor = monitorOf(folder)
const clock = { today: '2025-03-01', knownOn: null }
const context = { monitor, clock, targets: assessTargets(monitor, clock), language: 'nb' as const }
const entries = searchEntries(context)

const entryOf = (path: string): SearchEntry | undefined =>
  entries.find((entry) => entry.path === path)
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ')

test('everything that has a name can be found, figures first', () => {
  expect([...new Set(entries.map(({ kind }) => kind))]).toEqual([
    'indicator',
    'target',
    'measure',
    'plan',
    'body',
    'request',
    'area',
  ])
})

test('a figure shows its newest number and how it is judged; one without says nothing', () => {
  const exports = entryOf('/indicators/exports')
  expect(plain(exports?.detail)).toBe('26,0 mrd. kr (2023)')
  expect(exports?.status).toBe('behind')
  expect(entryOf('/indicators/beds')).toMatchObject({ detail: '', status: null, reason: null })
})

test('a target stands on its figure’s page, one that nobody measures on its plan’s', () => {
  expect(entries.filter(({ kind }) => kind === 'target').map(({ path }) => path)).toEqual([
    '/indicators/exports',
    '/indicators/waiting',
    '/indicators/exports',
    '/plans/plan#goal-unmeasured',
  ])
})

test('a thing is found by its name in another language and by its short name', () => {
  expect(entryOf('/indicators/exports')?.words).toContain('Exports')
  expect(entryOf('/bodies/nfd')?.words).toContain('The ministry')
  expect(entryOf('/bodies/nfd')?.detail).toBe('NFD')
  expect(entryOf('/bodies/dmp')?.detail).toBe('')
})

test('what the title says is not sent twice', () => {
  expect(entryOf('/plans/plan/measures/1')?.title).toBe('1 Satsing')
  expect(entryOf('/areas/health')?.words).toBe('')
})
