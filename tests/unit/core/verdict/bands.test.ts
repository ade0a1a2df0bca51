import { describe, expect, test } from 'vitest'
import { bandOf, statusOf } from '@/core/verdict/bands'
import { thresholds } from '../../../helpers/observations'

describe('bandOf', () => {
  test.each([
    [7, 'on_track'],
    [0.95, 'on_track'],
    [0.95 - 2e-9, 'behind'],
    [0.6, 'behind'],
    [0.6 - 5e-10, 'behind'],
    [0.6 - 2e-9, 'far_behind'],
    [0.1, 'far_behind'],
    [0.1 - 2e-9, 'no_change'],
    [0, 'no_change'],
    [-0.1 + 2e-9, 'no_change'],
    [-0.1, 'wrong_way'],
    [-Infinity, 'wrong_way'],
  ])('%d is %s', (ratio, status) => {
    expect(bandOf(ratio, thresholds)).toBe(status)
  })
})

describe('statusOf', () => {
  test.each([
    ['target_achieved', 0.97, 'on_track'],
    ['substantial_progress', 0.95, 'on_track'],
    ['on_track', 1.2, 'on_track'],
    ['sun', 0.96, 'on_track'],
    ['sun', null, 'on_track'],
    ['moderate_progress', 0.7, 'behind'],
    ['slightly_cloudy', 0.85, 'behind'],
    ['fair', 0.6, 'behind'],
    ['fair', 0.59, 'far_behind'],
    ['fair', null, 'far_behind'],
    ['limited_progress', 0.3, 'far_behind'],
    ['cloud', 0.3, 'far_behind'],
    ['deterioration', -0.1, 'wrong_way'],
    ['thunderstorm', -2, 'wrong_way'],
    ['stagnation_or_regression', -0.2, 'wrong_way'],
    ['limited_progress', 0.09, 'no_change'],
    ['deterioration', -0.09, 'no_change'],
    ['stagnation_or_regression', 0.05, 'no_change'],
    ['thunderstorm', 0, 'no_change'],
    ['none', null, null],
    [null, null, null],
  ])('%s with %j is %s', (category, value, status) => {
    expect(statusOf({ category, value, score: null }, thresholds)).toBe(status)
  })
})
