import { expect, test } from 'vitest'
import { summaryOf } from '@/core/own/summary'

const summary = { files: 1, rows: 2, observations: 2, rejected: 0, errors: 0, warnings: 0 }

test('names what was made and what was left, as many as fit in a line', () => {
  const files = [
    { path: 'indicators/x.csv', made: false },
    { path: 'monitor.yaml', made: true },
  ]
  const left = Array.from({ length: 10 }, (_, index) => `${String(index)}.pdf`)
  expect(summaryOf({ summary, files, left })).toEqual({
    isClean: true,
    made: { shown: ['monitor.yaml'], more: 0 },
    left: { shown: left.slice(0, 8), more: 2 },
  })
})

test('a warning is no clean file', () => {
  const facts = summaryOf({ summary: { ...summary, warnings: 1 }, files: [], left: [] })
  expect(facts).toMatchObject({ isClean: false, made: { shown: [] }, left: { shown: [] } })
  expect(summaryOf({ summary: { ...summary, errors: 1 }, files: [], left: [] }).isClean).toBe(false)
})
