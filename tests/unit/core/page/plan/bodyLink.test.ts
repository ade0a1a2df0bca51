import { expect, test } from 'vitest'
import { bodyLink, predecessors, successors, yearsText } from '@/core/page/plan/bodyLink'
import { planContext } from '../../../../helpers/planFolder'

const context = planContext()
const { bodies } = context.monitor
function body(id: string): (typeof bodies)[string] {
  const found = bodies[id]
  if (!found) throw new Error(`No body ${id}`)
  return found
}

test('a body is named with the one that has its tasks now, past all in between', () => {
  expect(bodyLink('slv', context)).toEqual({
    id: 'slv',
    name: { text: 'Legemiddelverket', lang: null },
    short: 'SLV',
    path: '/bodies/slv',
    now: 'nå Produktdirektoratet',
  })
  expect(bodyLink('hod', context)).toMatchObject({ now: '', short: 'HOD' })
  expect(bodyLink('dmp', context)).toMatchObject({ short: 'Produktdirektoratet' })
  expect(bodyLink('slv', planContext('en')).name).toEqual({ text: 'Legemiddelverket', lang: 'nb' })
})

test('a body that is not described is shown by its id, and leads nowhere', () => {
  expect(bodyLink('nowhere', context)).toMatchObject({ name: { text: 'nowhere' }, path: null })
})

test('successors follow each other, and a circle ends where it began', () => {
  const ids = (id: string): readonly string[] => successors(body(id), context).map((one) => one.id)
  expect(ids('slv')).toEqual(['mid', 'dmp'])
  expect(ids('dmp')).toEqual([])
  expect(ids('round')).toEqual(['again'])
  expect(ids('self')).toEqual([])
  const into = { ...body('slv'), successor: 'round' }
  expect(successors(into, context).map((one) => one.id)).toEqual(['round', 'again'])
})

test('predecessors are those that name the body, never itself', () => {
  const ids = (id: string): readonly string[] =>
    predecessors(body(id), context).map((one) => one.id)
  expect(ids('dmp')).toEqual(['mid'])
  expect(ids('self')).toEqual([])
})

test('years in words', () => {
  expect(yearsText(body('slv'), context)).toBe('til 31. desember 2023')
  expect(yearsText(body('dmp'), context)).toBe('fra 1. januar 2025')
  expect(yearsText(body('mid'), context)).toBe('2024 til 2024')
  expect(yearsText(body('hod'), context)).toBe('')
})
