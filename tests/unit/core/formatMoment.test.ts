import { expect, test } from 'vitest'
import { formatMoment } from '@/core/formatMoment'

// 22 November 2026, 04:15 in Greenwich: a quarter past five in Norway.
const moment = Date.UTC(2026, 10, 22, 4, 15)

test.each([
  ['nb', '22. november 2026 kl. 05.15'],
  ['nn', '22. november 2026 kl. 05.15'],
  ['en', '22 November 2026, 05:15'],
] as const)('a moment in %s is written %s, in Norwegian time', (language, text) => {
  expect(formatMoment(moment, language)).toBe(text)
})

test('summer time is an hour ahead', () => {
  expect(formatMoment(Date.UTC(2026, 6, 1, 22, 30), 'nb')).toBe('2. juli 2026 kl. 00.30')
})
