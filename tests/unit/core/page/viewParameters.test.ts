import { expect, test } from 'vitest'
import { anyText, oneOf, queryWith, readView } from '@/core/page/viewParameters'

const parameters = { sort: oneOf('old', ['old', 'new']), word: anyText }

test('an unknown choice, a list or nothing at all is the default', () => {
  expect(readView(parameters, {})).toEqual({ sort: 'old', word: '' })
  expect(readView(parameters, { sort: 'odd', word: ['a', 'b'] })).toEqual({ sort: 'old', word: '' })
  expect(readView(parameters, { sort: 'new', word: 'x' })).toEqual({ sort: 'new', word: 'x' })
})

test('a query leaves defaults out and keeps what is not the view’s own', () => {
  const query = { known: '2025-01-01', sort: 'new' }
  expect(queryWith(parameters, { sort: 'old', word: 'x' }, query)).toEqual({
    known: '2025-01-01',
    word: 'x',
  })
  expect(queryWith(parameters, { sort: 'old', word: '' })).toEqual({})
})
