import { expect, test } from 'vitest'
import { endText, isOver, overdueText, statusEntries } from '@/core/page/plan/measureStatus'
import { planContext, planOf } from '../../../../helpers/planFolder'

const context = planContext()
const plan = planOf('plan', context)
const [first] = plan.measures
if (!first) throw new Error('No measure')

function known(knownOn: string | null): readonly string[] {
  const { current, former } = statusEntries(first as NonNullable<typeof first>, { knownOn })
  return [current, ...former].map(({ status, date }) => `${status} ${String(date)}`)
}

test('the newest status comes first, then those before it, undated ones last', () => {
  expect(known(null)).toEqual([
    'ongoing 2024-05',
    'delayed 2023',
    'not_started 2022-01-01',
    'unknown null',
  ])
})

test('as known on a day, later statuses are not there; a month counts from its last day', () => {
  expect(known('2024-05-30')).toEqual(['delayed 2023', 'not_started 2022-01-01', 'unknown null'])
  expect(known('2024-05-31')[0]).toBe('ongoing 2024-05')
  const bare = { ...first, history: [] }
  expect(statusEntries(bare, { knownOn: '2020-01-01' })).toEqual({
    current: { status: 'unknown', date: null, source: null },
    former: [],
  })
})

test('the current status is not told twice', () => {
  const twice = {
    ...first,
    history: [{ status: first.status, date: first.statusDate, source: null }],
  }
  expect(statusEntries(twice, { knownOn: null }).former).toEqual([])
})

test('a plan is over after its last day', () => {
  expect(isOver({ to: '2025' }, { today: '2025-12-31' })).toBe(false)
  expect(isOver({ to: '2025' }, { today: '2026-01-01' })).toBe(true)
  expect(isOver({ to: null }, { today: '2026-01-01' })).toBe(false)
  expect(endText({ to: '2025' }, context)).toBe('ved utgangen av 2025')
  expect(endText({ to: '2024-06-30' }, context)).toBe('30. juni 2024')
  expect(endText({ to: '2024-06-30' }, planContext('en'))).toBe('on 30 June 2024')
  expect(endText({ to: null }, context)).toBe('')
})

test('what a plan should have finished by now says so; what is finished, stopped or lasting does not', () => {
  const text = (status: Parameters<typeof overdueText>[0]): string =>
    overdueText(status, plan, context)
  const unfinished =
    'Planperioden gikk ut ved utgangen av 2025, og tiltaket er ikke meldt gjennomført.'
  expect(['delayed', 'not_started', 'ongoing'].map((status) => text(status as 'delayed'))).toEqual([
    unfinished,
    unfinished,
    unfinished,
  ])
  expect(text('unknown')).toBe(
    'Planperioden gikk ut ved utgangen av 2025, og status er ikke rapportert.',
  )
  expect([text('done'), text('stopped'), text('continuous')]).toEqual(['', '', ''])
  expect(overdueText('delayed', planOf('other', context), context)).toBe('')
})
