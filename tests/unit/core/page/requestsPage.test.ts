import { expect, test } from 'vitest'
import { daysBetween } from '@/core/days'
import { overviewModel } from '@/core/page/overviewPage'
import { openRequests } from '@/core/page/requestRows'
import { requestsModel } from '@/core/page/requestsPage'
import { plain, planContext } from '../../../helpers/planFolder'

const context = planContext()
const model = plain(requestsModel(context))

test('figures asked for are listed by what became of them, the longest wait first', () => {
  const ids = (rows: typeof model.open): readonly string[] => rows.map(({ id }) => id)
  expect(ids(model.open)).toEqual(['time', 'beds', 'undated'])
  expect(ids(model.answered)).toEqual(['staff'])
  expect(ids(model.there)).toEqual(['exports'])
  expect(model.lead).toBe(
    '3 etterlyste tall står uten svar. 1 er besvart uten at tallet finnes. 1 finnes nå.',
  )
})

test('a request says what, by whom, of whom, when, and how long it has been open', () => {
  expect(model.open[0]).toMatchObject({
    title: { text: 'Avsatt tid' },
    area: { id: 'health', title: { text: 'Helse' } },
    askedBy: { text: 'Rådet' },
    askedOf: [{ id: 'hod' }, { id: 'slv', now: 'nå Produktdirektoratet' }],
    when: 'mars 2021, 24/3/2021',
    source: { title: 'Rapporten' },
    days: 'minst 1 796 dager',
    indicator: null,
  })
  expect(model.open[1]?.days).toBe('1 dag')
  expect(model.open[2]).toMatchObject({ days: '', when: '', area: null, askedOf: [] })
  expect(model.answered[0]).toMatchObject({ days: '10 dager', answered: '11. januar 2024' })
  expect(model.there[0]?.indicator).toEqual({
    path: '/indicators/exports',
    title: { text: 'Eksport', lang: null },
  })
})

test('days are never below zero, and follow the clock that is given', () => {
  const early = requestsModel(planContext('nb', { today: '2021-03-05' }))
  expect(early.open[0]?.days).toContain('0')
  expect(early.open[0]?.days).not.toContain('-')
  expect(daysBetween('2025-02-28', '2025-03-01')).toBe(1)
  expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1)
})

test('the overview counts all that do not exist and shows those that have waited longest', () => {
  const { requests, requestCount } = overviewModel(context)
  expect(requestCount).toBe(openRequests(context).length)
  expect(requests.map(({ id }) => id)).toEqual(['time', 'beds', 'undated', 'staff'])
})

test('as known on a day, later requests are not there', () => {
  const then = planContext('nb', { today: '2022-01-01', knownOn: '2022-01-01' })
  expect(requestsModel(then).open.map(({ id }) => id)).toEqual(['time', 'undated'])
})
