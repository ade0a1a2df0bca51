import { describe, expect, test } from 'vitest'
import { periodStep } from '@/core/page/periodStep'

describe('periodStep', () => {
  test.each([
    ['annual', 'year', 1],
    ['annual', 'split_year', 1],
    ['biennial', 'year', 2],
    ['half_yearly', 'half_year', 1 / 2],
    ['quarterly', 'quarter', 1 / 4],
    ['monthly', 'month', 1 / 12],
    ['annual', 'quarter', 1],
  ] as const)('%s figures for each %s come %d years apart', (frequency, kind, years) => {
    expect(periodStep(frequency, kind)).toBe(years)
  })

  test('figures that come irregularly are as far apart as a period is long', () => {
    expect(periodStep('irregular', 'quarter')).toBe(1 / 4)
  })

  test('no period follows before the one before it has ended, whatever was said', () => {
    expect(periodStep('monthly', 'year')).toBe(1)
    expect(periodStep('quarterly', 'half_year')).toBe(1 / 2)
  })
})
