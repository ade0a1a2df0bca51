import { expect, test } from 'vitest'
import { progressText } from '@/core/page/readingProgress'

test.each([
  ['nb', 'Henter tallene', '12,3\u00A0MB'],
  ['nn', 'Hentar tala', '12,3\u00A0MB'],
  ['en', 'Fetching the figures', '12.3\u00A0MB'],
] as const)(
  'while a file is fetched: what has come, of an unknown whole (%s)',
  (language, text, amount) => {
    const progress = { phase: 'fetching', bytes: 12_345_678 } as const
    expect(progressText(progress, language)).toEqual({ text, amount, fraction: null })
  },
)

test.each([
  ['nb', 'Leser tallene', '45\u00A0%'],
  ['nn', 'Les tala', '45\u00A0%'],
  ['en', 'Reading the figures', '45%'],
] as const)('while it is read: the share, rounded down (%s)', (language, text, amount) => {
  const progress = { phase: 'reading', fraction: 0.459 } as const
  expect(progressText(progress, language)).toEqual({ text, amount, fraction: 0.459 })
})
