import { expect, test } from 'vitest'
import { reasonText, statusText } from '@/core/statusText'

test('a status is followed by its reason', () => {
  expect(statusText('behind', null, 'nn')).toBe('På veg, men for sakte')
  expect(statusText('not_assessed', 'no_baseline', 'nb')).toBe('Ikke vurdert: utgangstall mangler')
  expect(reasonText('no_deadline', 'en')).toBe('target without a deadline')
})
