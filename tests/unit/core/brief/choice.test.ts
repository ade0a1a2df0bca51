import { expect, it } from 'vitest'
import { choiceInQuery, queryOfChoice } from '@/core/brief/choice'

it('an address names a choice, and a choice its address', () => {
  const choice = { since: '2025-07-01', areas: ['a', 'b'], targets: ['p/x'] }
  const query = { since: '2025-07-01', area: 'a,b', target: 'p/x' }
  expect(queryOfChoice(choice)).toEqual(query)
  expect(choiceInQuery(query)).toEqual(choice)
})

it('what is usual is left out of the address, and an empty address asks for the usual', () => {
  expect(queryOfChoice({ since: null, areas: [], targets: [] })).toEqual({})
  for (const query of [
    {},
    { since: '2025' },
    { since: '2025-13-01' },
    { area: '' },
    { area: ['a'] },
  ])
    expect(choiceInQuery(query)).toBeNull()
})
