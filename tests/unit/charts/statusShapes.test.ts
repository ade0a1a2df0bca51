import { expect, test } from 'vitest'
import { statusShapes } from '@/charts/statusShapes'
import { statuses } from '@/core/verdict/model'

test('every status has a shape of its own, so that colour is never all that tells it', () => {
  const shapes = statuses.map((status) => statusShapes[status].map(({ d }) => d).join(' '))
  expect(new Set(shapes).size).toBe(statuses.length)
})
