import { expect, test } from 'vitest'
import { pageParts } from '@/core/page/pageParts'

test('a page that leaves nothing to another file is one part', () => {
  const model = { title: 'a' }
  expect(pageParts(model, undefined)).toEqual([model])
  expect(pageParts(null, undefined)).toEqual([null])
})

test('the keys named are the second part, the others the first, and none is lost', () => {
  expect(pageParts({ a: 1, b: 2, c: 3 }, ['b', 'gone'])).toEqual([{ a: 1, c: 3 }, { b: 2 }])
  expect(pageParts(null, ['b'])).toEqual([{}, {}])
})
