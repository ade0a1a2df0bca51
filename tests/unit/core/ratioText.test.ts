import { describe, expect, test } from 'vitest'
import { bandText, ratioText } from '@/core/ratioText'
import { thresholds } from '../../helpers/observations'

describe('ratioText', () => {
  test.each([
    [0.41786, '0,42'],
    [0.596362, '0,596'],
    [0.94999, '0,94999'],
    [0.949999, '0,949999'],
    [-0.0999, '−0,0999'],
    [1, '1,00'],
  ])('%d is %s', (ratio, text) => {
    expect(ratioText(ratio, thresholds, 'nb')).toBe(text)
  })
})

describe('bandText', () => {
  test.each([
    [1.2, '0,95 eller mer betyr «I rute».'],
    [0.7, 'Fra 0,60 opp til 0,95 betyr «På vei, men for sakte».'],
    [0.3, 'Fra 0,10 opp til 0,60 betyr «Langt bak planen».'],
    [0, 'Mellom −0,10 og 0,10 betyr «Står stille».'],
    [-1, '−0,10 eller mindre betyr «Går feil vei».'],
  ])('%d', (ratio, text) => {
    expect(bandText(ratio, thresholds, 'nb')).toBe(text)
  })

  test('shows thresholds with all their decimals', () => {
    expect(bandText(1, { ...thresholds, onTrack: 0.925 }, 'en')).toBe(
      '0.925 or more means “On track”.',
    )
  })
})
